import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { openStore } from '@/lib/store/db';
import { listSaved } from '@/lib/store/saved';
import { readSettings } from '@/lib/store/settings';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a database of version 1 is walked up, its settings kept and its unreadable row set aside', async () => {
  const old = await openDB('golens', 1, {
    upgrade(db) {
      db.createObjectStore('saved', { keyPath: 'id' });
      db.createObjectStore('settings');
    },
  });
  const settings = {
    profile: { skills: ['go'], years: 3, city: null, pay: null, degree: null },
    sites: { boss: false },
  };
  await old.put('settings', settings, 'settings');
  await old.put('saved', { id: 'boss:1', nonsense: true });
  old.close();

  const db = await openStore();
  expect(db.version).toBe(5);
  expect(await readSettings(db)).toEqual({ ...settings, datasetAddress: null });
  expect(await listSaved(db)).toEqual({ postings: [], unreadable: 1 });
  expect((await db.getAll('setAside')).map(({ row }) => row)).toEqual([{ id: 'boss:1', nonsense: true }]);
  expect([...db.transaction('sightings').store.indexNames]).toEqual(['alike', 'lastSeen']);
  expect([...db.transaction('saved').store.indexNames]).toEqual(['savedAt', 'status']);
});
