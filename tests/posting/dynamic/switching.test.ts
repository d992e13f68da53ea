import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Switching } from '@/entrypoints/posting/switching';
import type { Reading } from '@/lib/posting/reading';
import { UNREAD } from '@/lib/sites/read-card';

const again = vi.fn<(ms: number) => void>();
const pane = {} as Element;
let switching: Switching;

beforeEach(() => {
  vi.useFakeTimers();
  again.mockReset();
  switching = new Switching(again);
});

describe('a detail whose address and text change one after the other', () => {
  it('stays the posting before, while only its address is the next one', () => {
    const first = reading('a', 'Go 开发');
    expect(switching.settled(pane, first)).toBe(first);
    expect(switching.settled(pane, reading('b', 'Go 开发'))).toBe(first);
    const next = reading('b', 'Golang 架构师');
    expect(switching.settled(pane, next)).toBe(next);
    expect(again).not.toHaveBeenCalled();
  });

  it('is no posting while only its text is the next one, and asks for another look', () => {
    switching.settled(pane, reading('a', 'Go 开发'));
    expect(switching.settled(pane, reading('a', 'Golang 架构师'))).toBeNull();
    expect(again).toHaveBeenCalledWith(300);
    const next = reading('b', 'Golang 架构师');
    expect(switching.settled(pane, next)).toBe(next);
  });

  it('is taken as it is where the address does not follow', () => {
    switching.settled(pane, reading('a', 'Go 开发'));
    const edited = reading('a', 'Go 开发（急）');
    expect(switching.settled(pane, edited)).toBeNull();
    vi.advanceTimersByTime(300);
    expect(switching.settled(pane, edited)).toBe(edited);
  });

  it('is taken at once where the rest of the same posting comes later', () => {
    switching.settled(pane, reading('a', 'Go 开发'));
    const longer = reading('a', 'Go 开发', '任职要求');
    expect(switching.settled(pane, longer)).toBe(longer);
  });

  it('is taken at once in another element, whatever stood in the one before', () => {
    switching.settled(pane, reading('a', 'Go 开发'));
    const repost = reading('b', 'Go 开发');
    expect(switching.settled({} as Element, repost)).toBe(repost);
  });
});

function reading(key: string, title: string, description: string | null = null): Reading {
  return {
    ...{ site: 'boss', layout: 'detail', page: 'detail', key, url: `https://www.zhipin.com/job_detail/${key}.html` },
    fields: { ...UNREAD, title: said(title), description: description === null ? null : said(description) },
  };
}

const said = (text: string) => ({ text, from: 'test' });
