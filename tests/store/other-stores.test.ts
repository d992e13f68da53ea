import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseMarket } from '@/lib/market/dataset';
import { EMPTY_PROFILE } from '@/lib/posting/profile';
import { changeHealth, listHealth, MOST_ROWS } from '@/lib/store/health';
import { replaceMarket } from '@/lib/store/market';
import { deleteEverything, listSetAside } from '@/lib/store/set-aside';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '@/lib/store/settings';
import { smallJson } from '../market/small-market';
import { after, NOON, withStore } from './rows';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const healthRow = (id: string, at: Date) => {
  return { id, site: 'boss', layout: id, page: 'list' as const, at: at.toISOString(), cards: 1, fields: {} };
};

describe('settings', () => {
  const settings = { profile: { ...EMPTY_PROFILE, years: 4 }, sites: { boss: false }, datasetAddress: null };

  it('are the defaults until they are written', () =>
    withStore(async (db) => {
      expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
      await writeSettings(db, settings);
      expect(await readSettings(db)).toEqual(settings);
    }));

  it('are set aside once where they cannot be read, on reading and on writing', () =>
    withStore(async (db) => {
      await db.put('settings', { old: 1 } as never, 'settings');
      expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
      expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
      await db.put('settings', { old: 2 } as never, 'settings');
      await writeSettings(db, settings);
      expect((await listSetAside(db)).map(({ row }) => row)).toEqual([{ old: 1 }, { old: 2 }]);
    }));

  it('are refused where they are bad', () =>
    withStore(async (db) => {
      const bad = { ...settings, profile: { ...EMPTY_PROFILE, years: -1 } };
      await expect(writeSettings(db, bad)).rejects.toMatchObject({ code: 'bad-settings' });
      for (const datasetAddress of ['http://example.com/', 'https://', 'x'])
        await expect(writeSettings(db, { ...settings, datasetAddress })).rejects.toMatchObject({
          code: 'bad-settings',
        });
      expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
    }));
});

describe('health', () => {
  it('keeps one row a layout, those seen last first, and an unreadable one aside', () =>
    withStore(async (db) => {
      await db.put('health', { id: 'a', at: 'x' } as never);
      await changeHealth(db, 'a', (row) => row ?? healthRow('a', NOON));
      await changeHealth(db, 'b', () => healthRow('b', after(1)));
      await changeHealth(db, 'a', (row) => ({ ...healthRow('a', NOON), cards: (row?.cards ?? 0) + 4 }));
      expect((await listHealth(db)).map(({ id, cards }) => [id, cards])).toEqual([
        ['b', 1],
        ['a', 5],
      ]);
      expect(await listSetAside(db)).toMatchObject([{ store: 'health', key: 'a' }]);
    }));

  it('drops the row not seen for longest where there are too many', () =>
    withStore(async (db) => {
      for (let n = 0; n <= MOST_ROWS; n += 1) await changeHealth(db, `r${n}`, () => healthRow(`r${n}`, after(n)));
      const ids = (await listHealth(db)).map(({ id }) => id);
      expect([ids.length, ids[0], ids.at(-1)]).toEqual([MOST_ROWS, `r${MOST_ROWS}`, 'r1']);
    }));
});

it('deletes everything', () =>
  withStore(async (db) => {
    await replaceMarket(db, smallJson(), parseMarket, 'imported', NOON);
    await db.put('settings', { old: 1 } as never, 'settings');
    await readSettings(db);
    await changeHealth(db, 'a', () => healthRow('a', NOON));
    await deleteEverything(db);
    const counts = await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.count(name)]));
    expect(counts.filter(([, count]) => count !== 0)).toEqual([]);
  }));
