import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MessageError } from '@/lib/messages/send';
import { CardOpener } from '@/entrypoints/posting/card-opener';
import { handOver, type Opened, type Panel } from '@/entrypoints/posting/hand-over';
import { place } from '../components/browser';

vi.mock('wxt/browser', () => import('../components/browser'));
const told = vi.hoisted(() => vi.fn<(badge: HTMLElement, text: string) => { remove: () => void }>());
vi.mock('@/entrypoints/posting/notice', () => ({ notice: told }));

const removed = vi.fn<() => void>();
const load = vi.fn<() => Promise<unknown>>();
let panel: Panel & { open: ReturnType<typeof vi.fn<Panel['open']>> };
let opened: Opened;
let opener: CardOpener;

beforeEach(() => {
  vi.useFakeTimers();
  told.mockReset().mockReturnValue({ remove: removed });
  removed.mockReset();
  const badge = place();
  opened = { badge, places: () => [] } as Partial<Opened> as Opened;
  panel = {
    open: vi.fn<Panel['open']>(),
    leave: vi.fn<Panel['leave']>(),
    close: vi.fn<Panel['close']>(),
    refresh: vi.fn<Panel['refresh']>(),
    badge: null,
  };
  handOver(undefined as never);
  load.mockReset().mockImplementation(async () => handOver(() => panel));
  opener = new CardOpener(load, { save: async () => undefined, compare: async () => undefined });
});

describe('the card', () => {
  it('is loaded once, when the pointer first comes to a badge', async () => {
    opener.open(opened, false);
    await settle();
    opener.open(opened, true);
    await settle();
    expect(load).toHaveBeenCalledTimes(1);
    expect(panel.open.mock.calls.map(([, pinned]) => pinned)).toEqual([false, true]);
    expect(told).not.toHaveBeenCalled();
  });

  it('does not open when the pointer has left before it was there', async () => {
    opener.open(opened, false);
    opener.leave();
    await settle();
    expect(panel.open).not.toHaveBeenCalled();
  });

  it('opens although the pointer has left, where it was asked for by a press', async () => {
    opener.open(opened, true);
    opener.leave();
    await settle();
    expect(panel.open).toHaveBeenCalledWith(opened, true);
  });

  it('says that it is opening only where that takes long', async () => {
    load.mockImplementation(() => later(400, () => handOver(() => panel)));
    opener.open(opened, true);
    await settle(149);
    expect(told).not.toHaveBeenCalled();
    await settle(10);
    expect(told).toHaveBeenCalledWith(opened.badge, '正在打开…');
    await settle(400);
    expect(removed).toHaveBeenCalled();
    expect(panel.open).toHaveBeenCalledTimes(1);
  });

  it('says to reload the page where the extension was updated under it', async () => {
    load.mockRejectedValue(new MessageError('extension-updated'));
    opener.open(opened, true);
    await settle();
    expect(told).toHaveBeenCalledWith(opened.badge, 'GoLens 刚刚更新过，请刷新本页。');
  });

  it('is asked for again where loading it failed', async () => {
    load.mockRejectedValueOnce(new MessageError('no-answer'));
    opener.open(opened, true);
    await settle();
    expect(told).toHaveBeenCalledTimes(1);
    opener.open(opened, true);
    await settle();
    expect(panel.open).toHaveBeenCalledTimes(1);
  });

  it('does not open for a badge that was taken away meanwhile', async () => {
    opener.open(opened, true);
    opener.closeFor(opened.badge);
    await settle();
    expect(panel.open).not.toHaveBeenCalled();
  });
});

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const later = (ms: number, then: () => void) => new Promise((resolve) => setTimeout(resolve, ms)).then(then);
