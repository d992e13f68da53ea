import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countTeller } from '@/entrypoints/posting/tell-count';

const tell = vi.fn<(go: number) => Promise<unknown>>();
let go = 0;

beforeEach(() => {
  vi.useFakeTimers();
  go = 0;
  tell.mockReset().mockResolvedValue({});
});
afterEach(() => vi.useRealTimers());

it("tells the page's number, whatever the batches, and only when it has changed", async () => {
  const count = countTeller(() => go, tell);
  for (const batch of [15, 15, 15]) {
    go += batch;
    count.changed();
    count.changed();
    await vi.advanceTimersByTimeAsync(500);
  }
  count.changed();
  await vi.advanceTimersByTimeAsync(500);
  expect(tell.mock.calls).toEqual([[15], [30], [45]]);
});

it('says nothing on a page without Go postings, and 0 where they have gone', async () => {
  const count = countTeller(() => go, tell);
  count.changed();
  await vi.advanceTimersByTimeAsync(500);
  expect(tell).not.toHaveBeenCalled();
  for (go of [3, 0]) {
    count.changed();
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(tell.mock.calls).toEqual([[3], [0]]);
});

it('tells it again where nobody heard, and where the browser has forgotten it', async () => {
  const count = countTeller(() => 4, tell.mockRejectedValueOnce(new Error('asleep')));
  for (const again of [count.changed, count.changed, count.forgotten]) {
    again();
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(tell.mock.calls).toEqual([[4], [4], [4]]);
});
