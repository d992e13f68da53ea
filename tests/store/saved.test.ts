import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importSavedPostings, listSaved, removeSaved, savedAmong, savePosting } from '@/lib/store/saved';
import { changeSaved } from '@/lib/store/saved-edit';
import type { Database } from '@/lib/store/db';
import { after, NOON, savedRow, unreadable, withStore } from './rows';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const annotated = (key: string) => ({ posting: savedRow(key).posting, insight: savedRow(key).insight });
const idsIn = async (db: Database) => (await listSaved(db)).postings.map(({ id }) => id).toSorted();
const full = () => new DOMException('no room', 'QuotaExceededError');

describe('import', () => {
  it('adds, updates what is newer and keeps what is not', () =>
    withStore(async (db) => {
      const stored = [savedRow('old', { notes: 'mine' }), savedRow('new', { notes: 'mine' }), savedRow('tie')];
      await importSavedPostings(db, stored, NOON);
      const file = [
        savedRow('old', { notes: 'theirs', updatedAt: '2026-11-02T00:00:00.000Z' }),
        savedRow('new', { notes: 'theirs', updatedAt: '2026-10-02T00:00:00.000Z' }),
        savedRow('tie', { notes: 'theirs' }),
        savedRow('more'),
      ];
      expect(await importSavedPostings(db, file, NOON)).toEqual({ added: 1, updated: 1, kept: 2 });
      const notes = Object.fromEntries((await listSaved(db)).postings.map(({ id, notes }) => [id, notes]));
      expect(notes).toEqual({ 'boss:old': 'theirs', 'boss:new': 'mine', 'boss:tie': '', 'boss:more': '' });
    }));

  it('takes the newest of two entries with one id', () =>
    withStore(async (db) => {
      const file = [savedRow('a', { notes: '1' }), savedRow('a', { notes: '2', updatedAt: '2026-11-03T00:00:00Z' })];
      expect(await importSavedPostings(db, file, NOON)).toEqual({ added: 1, updated: 1, kept: 0 });
      expect((await listSaved(db)).postings[0]?.notes).toBe('2');
    }));

  it('never lets a time to come win over stored notes, and dates a new posting now', () =>
    withStore(async (db) => {
      await importSavedPostings(db, [savedRow('a', { notes: 'mine' })], NOON);
      const future = '2999-01-01T00:00:00.000Z';
      const file = ['a', 'b'].map((key) => savedRow(key, { notes: 'theirs', savedAt: future, updatedAt: future }));
      expect(await importSavedPostings(db, file, NOON)).toEqual({ added: 1, updated: 0, kept: 1 });
      const [b, a] = (await listSaved(db)).postings;
      expect(a).toMatchObject({ id: 'boss:a', notes: 'mine' });
      expect(b).toMatchObject({ id: 'boss:b', savedAt: NOON.toISOString(), updatedAt: NOON.toISOString() });
      expect((await changeSaved(db, { id: 'boss:b', notes: 'mine' }, after(1))).updatedAt).toBe(after(1).toISOString());
    }));

  it('writes nothing where one entry is bad', () =>
    withStore(async (db) => {
      const wrongId = { ...savedRow('b'), id: 'boss:c' };
      await expect(importSavedPostings(db, [savedRow('a'), wrongId])).rejects.toMatchObject({ code: 'bad-posting' });
      expect(await idsIn(db)).toEqual([]);
    }));

  it('says "storage-full" and writes nothing where a row does not fit', () =>
    withStore(async (db) => {
      await importSavedPostings(db, [savedRow('kept')], NOON);
      let calls = 0;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
        calls += 1;
        if (calls === 2) throw full();
        return this.add(value);
      });
      const file = [savedRow('a'), savedRow('b'), savedRow('c')];
      await expect(importSavedPostings(db, file)).rejects.toMatchObject({ code: 'storage-full' });
      vi.restoreAllMocks();
      expect(await idsIn(db)).toEqual(['boss:kept']);
    }));

  it('says "storage-full" where the browser ends the transaction itself', () =>
    withStore(async (db) => {
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
        const request = this.add(value);
        Object.assign(this.transaction, { error: full() });
        this.transaction.abort();
        return request;
      });
      await expect(importSavedPostings(db, [savedRow('a')])).rejects.toMatchObject({ code: 'storage-full' });
      vi.restoreAllMocks();
      expect(await idsIn(db)).toEqual([]);
    }));
});

describe('saving', () => {
  it('saves again without touching status, notes, tags and date', () =>
    withStore(async (db) => {
      await savePosting(db, annotated('a'), NOON);
      await changeSaved(db, { id: 'boss:a', status: 'applied', notes: 'called', tags: ['x'] }, after(1));
      const again = await savePosting(db, annotated('a'), after(2));
      expect(again).toMatchObject({ status: 'applied', notes: 'called', tags: ['x'], savedAt: NOON.toISOString() });
      expect(again.updatedAt).toBe(after(2).toISOString());
    }));

  it('changes only what is named, and knows what is not there', () =>
    withStore(async (db) => {
      await savePosting(db, annotated('a'), NOON);
      await changeSaved(db, { id: 'boss:a', notes: 'n' }, NOON);
      expect(await changeSaved(db, { id: 'boss:a', status: 'offer' }, NOON)).toMatchObject({ notes: 'n', tags: [] });
      await expect(changeSaved(db, { id: 'boss:z' }, NOON)).rejects.toMatchObject({ code: 'not-found' });
    }));

  it('hands back what it removes, so that an import undoes it', () =>
    withStore(async (db) => {
      const row = await savePosting(db, annotated('a'), NOON);
      expect(await removeSaved(db, ['boss:a', 'boss:a', 'boss:none'])).toEqual([row]);
      expect(await savedAmong(db, ['boss:a'])).toEqual(new Set());
      await importSavedPostings(db, [row], after(1));
      expect((await listSaved(db)).postings).toEqual([row]);
    }));
});

it('sets unreadable rows aside, as they are, and counts them once', () =>
  withStore(async (db) => {
    await savePosting(db, annotated('a'), NOON);
    await db.put('saved', unreadable('boss:x') as never);
    await db.put('saved', unreadable('boss:y') as never);
    expect(await listSaved(db)).toMatchObject({ unreadable: 2, postings: [{ id: 'boss:a' }] });
    expect(await listSaved(db)).toMatchObject({ unreadable: 2 });
    await savePosting(db, annotated('x'), NOON);
    expect((await db.getAll('setAside')).map(({ row }) => row)).toEqual([unreadable('boss:x'), unreadable('boss:y')]);
  }));
