import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Patience } from '@/entrypoints/posting/patience';

const again = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  again.mockReset();
});

describe('patience with a background that does not answer', () => {
  it('waits longer after each failure, and asks no more by itself after the third', () => {
    const patience = new Patience();
    for (const wait of [500, 2000, 8000]) {
      expect(patience.failed(again)).toBe('waiting');
      vi.advanceTimersByTime(wait - 1);
      expect(patience.isWaiting).toBe(true);
      vi.advanceTimersByTime(1);
      expect(patience.isWaiting).toBe(false);
    }
    expect(again).toHaveBeenCalledTimes(3);
    expect(patience.failed(again)).toBe('no-answer');
    expect(patience.isWaiting).toBe(false);
  });

  it('begins anew once there was an answer', () => {
    const patience = new Patience();
    patience.failed(again);
    patience.reset();
    vi.advanceTimersByTime(10_000);
    expect(again).not.toHaveBeenCalled();
    expect(patience.failed(again)).toBe('waiting');
    vi.advanceTimersByTime(500);
    expect(again).toHaveBeenCalledTimes(1);
  });
});
