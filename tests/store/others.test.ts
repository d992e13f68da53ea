import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { MOST_OTHERS, type OwnDataset } from '@/lib/posting/own-sample';
import { addOther, listOthers, removeOther } from '@/lib/store/others';
import { deleteEverything, listSetAside } from '@/lib/store/set-aside';
import { after, NOON, withStore } from './rows';

const quantiles = { p10: 100, p25: 200, p50: 300, p75: 400, p90: 500 };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function dataset(n = 5): OwnDataset {
  const cell = { place: '上海', experience: '3-5', n, quantiles, boards: { boss: n } };
  return { format: 'golens-own-cells', version: 1, built: '2026-11-20', cells: [cell] };
}

it('keeps what was imported, oldest first, and removes it again', () =>
  withStore(async (db) => {
    expect(await listOthers(db)).toEqual([]);
    await addOther(db, dataset(5), NOON);
    const both = await addOther(db, dataset(6), after(1));
    expect(await listOthers(db)).toEqual(both);
    expect(both.map(({ importedAt, dataset: { cells } }) => [importedAt, cells[0]?.n])).toEqual([
      [NOON.toISOString(), 5],
      [after(1).toISOString(), 6],
    ]);
    const left = await removeOther(db, both[0]?.id ?? '', after(2));
    expect(left).toEqual(both.slice(1));
    expect(await removeOther(db, 'nobody', after(3))).toEqual(left);
    expect(await listOthers(db)).toEqual(left);
  }));

it('takes the same file once', () =>
  withStore(async (db) => {
    const once = await addOther(db, dataset(), NOON);
    expect(await addOther(db, dataset(), after(1))).toEqual(once);
  }));

it('refuses a sixth file, until one is removed', () =>
  withStore(async (db) => {
    for (let n = 0; n < MOST_OTHERS; n += 1) await addOther(db, dataset(10 + n), after(n));
    const full = await listOthers(db);
    await expect(addOther(db, dataset(), NOON)).rejects.toMatchObject({ code: 'too-many-files' });
    expect(await listOthers(db)).toEqual(full);
    await removeOther(db, full[2]?.id ?? '', NOON);
    expect(await addOther(db, dataset(), NOON)).toHaveLength(MOST_OTHERS);
  }));

it('refuses what is no dataset', () =>
  withStore(async (db) => {
    await expect(addOther(db, dataset(4), NOON)).rejects.toMatchObject({ code: 'bad-dataset' });
    expect(await listOthers(db)).toEqual([]);
  }));

it('shows nothing of a row that it cannot read, and sets it aside when it writes', () =>
  withStore(async (db) => {
    await db.put('market', { version: '9', storedAt: '', data: [{ nonsense: true }] }, 'others');
    expect(await listOthers(db)).toEqual([]);
    expect(await addOther(db, dataset(), NOON)).toHaveLength(1);
    expect(await listSetAside(db)).toMatchObject([{ store: 'market', key: 'others', row: { version: '9' } }]);
  }));

it('is gone when everything is deleted', () =>
  withStore(async (db) => {
    await addOther(db, dataset(), NOON);
    await deleteEverything(db);
    expect(await listOthers(db)).toEqual([]);
  }));
