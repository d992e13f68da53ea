import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseMarket } from '@/lib/market/dataset';
import type { Database } from '@/lib/store/db';
import {
  keepBundled,
  marketBefore,
  marketsSetAside,
  readMarket,
  replaceMarket,
  revertMarket,
} from '@/lib/store/market';
import { listSetAside } from '@/lib/store/set-aside';
import { smallJson } from '../market/small-market';
import { after, withStore } from './rows';

const UNREADABLE = { version: 'old.1', storedAt: 'x', data: { format: 99 } };
const json = (version: string) => ({ ...smallJson(), version });
const minute = (n: number) => after(n).toISOString();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

let clock = 0;
const bundle = (db: Database, version: string) => keepBundled(db, json(version), parseMarket, after((clock += 1)));
const bring = (db: Database, version: string) =>
  replaceMarket(db, json(version), parseMarket, 'imported', after((clock += 1)));

/** "test.1 bundled, before it test.0 imported", in short. */
async function state(db: Database): Promise<string> {
  const [inUse, before] = [await readMarket(db, parseMarket), await marketBefore(db, parseMarket)];
  return [inUse?.mark, before].map((mark) => (mark ? `${mark.version} ${mark.origin}` : 'none')).join(' < ');
}

describe('a dataset', () => {
  it('is none, or one that can no longer be read', () =>
    withStore(async (db) => {
      expect(await state(db)).toBe('none < none');
      await db.put('market', UNREADABLE, 'market');
      expect(await state(db)).toBe('none < none');
    }));

  it('that is imported, once or twice, keeps the one before, one step back', () =>
    withStore(async (db) => {
      await bundle(db, 'b1');
      await bring(db, 'i1');
      await bring(db, 'i1');
      expect(await state(db)).toBe('i1 imported < b1 bundled');
      await bring(db, 'i2');
      expect(await state(db)).toBe('i2 imported < i1 imported');
    }));

  it.each(['cells', 'version', 'built'])('that is bad at %s changes nothing', (part) =>
    withStore(async (db) => {
      await bundle(db, 'b1');
      await bring(db, 'i1');
      const bad = { ...json('i2'), [part]: [{}] };
      await expect(replaceMarket(db, bad, parseMarket, 'imported', after(9))).rejects.toThrow(part);
      await expect(keepBundled(db, bad, parseMarket, after(9))).rejects.toThrow(part);
      expect(await state(db)).toBe('i1 imported < b1 bundled');
    }),
  );

  it.each([1, 2])('is swapped whole or not at all: write %d of the two fails', (nth) =>
    withStore(async (db) => {
      await bundle(db, 'b1');
      await bring(db, 'i1');
      failingAt(nth);
      await expect(bring(db, 'i2')).rejects.toMatchObject({ code: 'storage-full' });
      vi.restoreAllMocks();
      expect(await state(db)).toBe('i1 imported < b1 bundled');
      failingAt(3);
      await bring(db, 'i2');
      expect(await state(db)).toBe('i2 imported < i1 imported');
    }),
  );
});

describe('going back', () => {
  it('swaps the two, once however often it is asked, and can be taken back', () =>
    withStore(async (db) => {
      await replaceMarket(db, json('i1'), parseMarket, 'imported', after(1));
      await replaceMarket(db, json('i2'), parseMarket, 'imported', after(2));
      await revertMarket(db, minute(1), parseMarket);
      await revertMarket(db, minute(1), parseMarket);
      expect(await state(db)).toBe('i1 imported < i2 imported');
      await revertMarket(db, minute(2), parseMarket);
      expect(await state(db)).toBe('i2 imported < i1 imported');
    }));

  it.each<[string, object | null]>([
    ['there is nothing', null],
    ['it is another one', { ...UNREADABLE, data: json('i0') }],
    ['it can no longer be read', { ...UNREADABLE, storedAt: minute(0) }],
  ])('is refused where %s', (_, row) =>
    withStore(async (db) => {
      await bundle(db, 'b1');
      if (row) await db.put('market', row as never, 'previous');
      await expect(revertMarket(db, minute(0), parseMarket)).rejects.toMatchObject({ code: 'not-found' });
      expect((await readMarket(db, parseMarket))?.mark.version).toBe('b1');
    }),
  );
});

describe('the bundled dataset of an update', () => {
  it('takes the place of a bundled one, in use or one step back, and of one without an origin', () =>
    withStore(async (db) => {
      await db.put('market', { version: 'b1', storedAt: 'x', data: json('b1') }, 'market');
      await bundle(db, 'b2');
      expect(await state(db)).toBe('b2 bundled < none');
      await bring(db, 'i1');
      await bundle(db, 'b3');
      expect(await state(db)).toBe('i1 imported < b3 bundled');
    }));

  it('never takes the place of an imported one, in use or one step back', () =>
    withStore(async (db) => {
      await bring(db, 'i1');
      await bring(db, 'i2');
      await bundle(db, 'b1');
      expect(await state(db)).toBe('i2 imported < i1 imported');
    }));

  it('takes the place of an imported one that can no longer be read, which is set aside', () =>
    withStore(async (db) => {
      await db.put('market', { ...UNREADABLE, origin: 'imported' }, 'market');
      await bundle(db, 'b1');
      expect(await state(db)).toBe('b1 bundled < none');
      expect(await listSetAside(db)).toMatchObject([{ store: 'market', key: 'market', row: UNREADABLE }]);
      await db.add('setAside', { store: 'market', key: 'others', reason: 'x', at: 'x', row: {} });
      expect(await marketsSetAside(db)).toBe(1);
    }));
});

/** Of the rows that are put from now on, the nth fails: the disk is full. */
function failingAt(nth: number) {
  const original: IDBObjectStore['put'] = Reflect.get(IDBObjectStore.prototype, 'put');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (put.mock.calls.length === nth) throw new DOMException('full', 'QuotaExceededError');
    return original.apply(this, row);
  });
}
