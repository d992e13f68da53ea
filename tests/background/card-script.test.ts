import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadCard, loadReader } from '@/entrypoints/background/card-script';
import { comparedWithLatest, tellSaved } from '@/entrypoints/background/saved-told';
import { savedPosting } from '../dashboard/saved-posting';

const { browser, inject } = await vi.hoisted(async () => {
  const inject = vi.fn<(injection: unknown) => Promise<unknown>>();
  const fake = (await import('./fake-browser')).fakeBrowser();
  return { inject, browser: { ...fake, scripting: { ...fake.scripting, executeScript: inject } } };
});
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => void inject.mockReset().mockResolvedValue([]));

describe('the script of the card', () => {
  it('goes into the frame that asks for it, and into no other', async () => {
    await loadCard({}, { id: 'golens', url: 'https://www.zhipin.com/', tab: { id: 7 } as never, frameId: 3 });
    expect(inject.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [3] }, files: ['/card.js'] }]]);
  });

  it.each(['published', 'finder'] as const)('goes as the readers of unknown pages do: %s', async (script) => {
    await loadReader({ script }, { id: 'golens', url: 'https://www.zhipin.com/', tab: { id: 7 } as never });
    expect(inject.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [0] }, files: [`/${script}.js`] }]]);
  });

  it('goes nowhere for a sender without a tab', async () => {
    await expect(loadCard({}, { id: 'golens', url: 'https://www.zhipin.com/' })).rejects.toThrow('tab');
    expect(inject).not.toHaveBeenCalled();
  });
});

describe('what is saved', () => {
  it('is told to every tab, by id alone', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 5 }, { id: 6 }]);
    tellSaved(['boss:a'], true);
    await new Promise((resume) => setTimeout(resume, 0));
    const message = { kind: 'saved.changed', request: { ids: ['boss:a'], saved: true } };
    expect(browser.tabs.sendMessage.mock.calls).toEqual([
      [5, message],
      [6, message],
    ]);
  });

  it('is compared with those saved last that are still open, four in all', () => {
    const postings = [row('a', 1), row('b', 5), row('c', 4, 'rejected'), row('d', 3), row('e', 2), row('f', 6)];
    expect(comparedWithLatest(['a'], { postings })).toEqual(['a', 'f', 'b', 'd']);
    expect(comparedWithLatest(['a'], { postings: [row('a', 1)] })).toEqual(['a']);
  });
});

const row = (id: string, day: number, status: 'saved' | 'rejected' = 'saved') =>
  savedPosting({ id, savedAt: `2026-11-0${day}T08:00:00.000Z`, status });
