import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { latestSaved, savedAtAGlance } from '@/lib/store/glance';
import { savedRow, unreadable, withStore } from './rows';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('counts by status and gives the latest, newest first', async () => {
  const glance = await withStore(async (db) => {
    for (let day = 1; day <= 9; day++)
      await db.put('saved', savedRow(`k${day}`, { savedAt: `2026-11-0${day}`, status: day > 6 ? 'applied' : 'saved' }));
    return savedAtAGlance(db, 2);
  });
  expect(glance).toMatchObject({ total: 9, unreadable: 0, counts: { saved: 6, applied: 3, offer: 0 } });
  expect(glance.latest.map(({ id }) => id)).toEqual(['boss:k9', 'boss:k8']);
});

it('passes over rows that cannot be read, and leaves them where they are', async () => {
  await withStore(async (db) => {
    await db.put('saved', { ...unreadable('boss:x'), savedAt: '2027' } as never);
    await db.put('saved', savedRow('a'));
    expect(await savedAtAGlance(db, 3)).toMatchObject({ total: 2, counts: { saved: 1 }, latest: [{ id: 'boss:a' }] });
    expect(await db.count('saved')).toBe(2);
  });
});

it('gives the latest of those that are wanted', async () => {
  const latest = await withStore(async (db) => {
    for (let day = 1; day <= 9; day++)
      await db.put(
        'saved',
        savedRow(`k${day}`, { savedAt: `2026-11-0${day}`, status: day > 6 ? 'rejected' : 'saved' }),
      );
    return latestSaved(db, 2, ({ status }) => status === 'saved');
  });
  expect(latest.map(({ id }) => id)).toEqual(['boss:k6', 'boss:k5']);
});
