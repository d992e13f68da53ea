import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { alikeKeys, sightingsAlike } from '@/lib/store/alike';
import { openStore } from '@/lib/store/db';
import { STEPS } from '@/lib/store/upgrades';
import { sightingsSince } from '@/lib/store/sightings';
import { NOON, savedRow } from './rows';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A database as version 2 of GoLens left it, or one of that number that lacks the sightings. */
async function version2(complete = true) {
  const old = await openDB('golens', 2, {
    upgrade(db) {
      db.createObjectStore('saved', { keyPath: 'id' });
      db.createObjectStore('settings');
      if (complete) db.createObjectStore('sightings', { keyPath: 'id' });
      db.createObjectStore('market');
      db.createObjectStore('health', { keyPath: 'id' });
      db.createObjectStore('setAside', { autoIncrement: true }).createIndex('store', 'store');
    },
  });
  await old.put('saved', savedRow('a', { notes: 'mine' }));
  return old;
}

it('walks version 2 up to 3: the sightings that were there can be read by time', async () => {
  const old = await version2();
  const [at, experience] = [NOON.toISOString(), { min: 3, max: 5 }];
  const row = {
    id: 'boss:s',
    site: 'boss',
    firstSeen: at,
    lastSeen: at,
    times: 1,
    title: 'Go',
    company: null,
    city: null,
  };
  await old.put('sightings', { ...row, experience, go: 'core', prices: [] });
  old.close();
  const db = await openStore();
  expect(db.version).toBe(STEPS.length);
  expect((await sightingsSince(db, NOON).next()).value).toMatchObject([{ id: 'boss:s' }]);
  expect(await db.get('saved', 'boss:a')).toMatchObject({ notes: 'mine' });
  db.close();
});

it('leaves the old data and the old version where a step fails', async () => {
  (await version2(false)).close();
  await expect(openStore()).rejects.toMatchObject({ code: 'upgrade-failed' });
  const db = await openDB('golens');
  expect(db.version).toBe(2);
  expect(await db.get('saved', 'boss:a')).toMatchObject({ notes: 'mine' });
  db.close();
});

it('says "newer-data" where a newer GoLens wrote it', async () => {
  (await openDB('golens', STEPS.length + 1)).close();
  await expect(openStore()).rejects.toMatchObject({ code: 'newer-data' });
});

it('makes way for a newer version and says that the connection is gone', async () => {
  const gone = vi.fn<() => void>();
  await openStore(gone);
  (await openDB('golens', STEPS.length + 1)).close();
  expect(gone).toHaveBeenCalledOnce();
});

it('gives the sightings that were there the keys under which other boards’ are found', async () => {
  const old = await version2();
  const at = NOON.toISOString();
  const row = { site: 'boss', firstSeen: at, lastSeen: at, times: 1, title: 'Go', company: '澜湾科技', city: '杭州' };
  await old.put('sightings', { id: 'boss:s', ...row, experience: { min: 3, max: 5 }, go: 'core', prices: [] });
  await old.put('sightings', { id: 'boss:odd', company: 7 });
  old.close();
  const db = await openStore();
  expect(await sightingsAlike(db, alikeKeys(row))).toMatchObject([{ id: 'boss:s' }]);
  expect(await db.get('sightings', 'boss:odd')).toEqual({ id: 'boss:odd', company: 7 });
  db.close();
});
