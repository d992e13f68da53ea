import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HealthTeller } from '@/entrypoints/posting/tell-health';
import type { Drift, HealthReport } from '@/lib/posting/health';
import { UNREAD } from '@/lib/sites/read-card';

const LIST = { name: 'list', kind: 'list' } as never;
const NO_CARDS: Drift = { code: 'no-cards', field: null, read: 0, of: 0, before: null };
let keys: string[];
let told: HealthReport[];
let drift: Drift[];
let failing: boolean;
let teller: HealthTeller;

beforeEach(() => {
  vi.useFakeTimers();
  go('https://www.zhipin.com/web/geek/jobs');
  [keys, told, drift, failing] = [[], [], [], false];
  teller = new HealthTeller(
    {
      isEmpty: () => keys.length === 0,
      seen: () => ({
        health: { site: 'boss', layout: keys.length > 0 ? 'list' : '', page: 'list', cards: keys.length, fields: {} },
        read: keys.map(card),
      }),
    },
    (report) => {
      told.push(report);
      return failing ? Promise.reject(new Error('asleep')) : Promise.resolve({ drift, adapter: null });
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('how well a page was read', () => {
  it('is told once a view, when the page has settled', async () => {
    keys = ['a', 'b'];
    for (let round = 0; round < 5; round++) {
      teller.changed();
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(800);
    keys.push('c');
    teller.changed();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told.map(({ cards }) => cards)).toEqual([2]);
  });

  it('is told of a page that never rests', async () => {
    keys = ['a'];
    for (let round = 0; round < 80; round++) {
      teller.changed();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(told.length).toBe(1);
  });

  it('is told where nothing was found, and again when something comes after all', async () => {
    drift = [NO_CARDS];
    teller.changed();
    await vi.advanceTimersByTimeAsync(2100);
    expect([told.map(({ cards }) => cards), teller.drift]).toEqual([[0], [NO_CARDS]]);
    teller.changed();
    await vi.advanceTimersByTimeAsync(2100);
    [keys, drift] = [['a', 'b'], []];
    teller.changed();
    await vi.advanceTimersByTimeAsync(2100);
    expect([told.map(({ cards }) => cards), teller.drift]).toEqual([[0, 2], []]);
  });

  it('counts a card once, whatever the address does', async () => {
    keys = ['a', 'b'];
    teller.changed();
    await vi.advanceTimersByTimeAsync(1000);
    go('https://www.zhipin.com/web/geek/jobs?current=b');
    teller.changed();
    await vi.advanceTimersByTimeAsync(1000);
    go('https://www.zhipin.com/web/geek/jobs?page=2');
    keys = ['b', 'c'];
    teller.changed();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told.map(({ cards }) => cards)).toEqual([2, 1]);
  });

  it('is told again when the page is read by another adapter, and survives a background that fails', async () => {
    [keys, failing] = [['a'], true];
    teller.changed();
    await vi.advanceTimersByTimeAsync(1000);
    failing = false;
    teller.forget();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told.map(({ cards }) => cards)).toEqual([1, 1]);
  });
});

const card = (key: string) => ({
  reading: { site: 'boss', layout: 'list', page: 'list' as const, key, url: '', fields: { ...UNREAD } },
  layout: LIST,
});

const go = (url: string) => vi.stubGlobal('location', new JSDOM('', { url }).window.location);
