import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STATUSES, type SavedEdit } from '@/lib/posting/saved';
import { importSavedPostings, listSaved, removeSaved, savePosting } from '@/lib/store/saved';
import { editSaved, restoreSaved } from '@/lib/store/saved-edit';
import { savedOf, sliceOfSaved } from '@/lib/store/saved-read';
import { after, NOON, savedRow, unreadable, withStore } from './rows';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const IDS = ['boss:a', 'boss:b', 'boss:c'];
const ROWS = [savedRow('a', { notes: 'n', tags: ['x', 'y'] }), savedRow('b', { status: 'offer' }), savedRow('c')];
const edit: fc.Arbitrary<SavedEdit> = fc.record(
  {
    status: fc.constantFrom(...STATUSES),
    notes: fc.string({ maxLength: 40 }),
    tags: fc.uniqueArray(fc.string({ maxLength: 8 }), { maxLength: 4 }),
    addTag: fc.constantFrom('x', 'z'),
    removeTag: fc.constantFrom('x', 'y', 'z'),
  },
  { requiredKeys: [] },
);

describe('an edit of many', () => {
  it('changes what it names in all of them and hands back both sides', () =>
    withStore(async (db) => {
      await importSavedPostings(db, ROWS, NOON);
      const edited = await editSaved(db, [...IDS, 'boss:a', 'boss:gone'], { status: 'offer', addTag: 'x' }, NOON);
      expect(edited.map(({ after }) => [after.id, after.status, after.tags])).toEqual([
        ['boss:a', 'offer', ['x', 'y']],
        ['boss:b', 'offer', ['x']],
        ['boss:c', 'offer', ['x']],
      ]);
      expect(edited[1]?.after.history).toEqual([]);
      expect(edited[2]?.after.history).toEqual([{ status: 'offer', at: NOON.toISOString() }]);
      expect(await editSaved(db, IDS, { status: 'offer', addTag: 'x' }, after(1))).toEqual([]);
    }));

  it('is of one field: what another tab set in another field stays', () =>
    withStore(async (db) => {
      await importSavedPostings(db, ROWS, NOON);
      await editSaved(db, ['boss:a'], { notes: 'from one tab' }, after(1));
      await editSaved(db, ['boss:a'], { status: 'applied' }, after(2));
      await editSaved(db, ['boss:a'], { addTag: 'z' }, after(3));
      const [row] = await savedOf(db, ['boss:a']);
      expect(row).toMatchObject({ notes: 'from one tab', status: 'applied', tags: ['x', 'y', 'z'] });
    }));

  it('changes nothing where one of them has no room for the tag', () =>
    withStore(async (db) => {
      const full = savedRow('d', { tags: Array.from({ length: 50 }, (_, index) => `t${index}`) });
      await importSavedPostings(db, [...ROWS, full], NOON);
      const before = await listSaved(db);
      await expect(editSaved(db, [...IDS, 'boss:d'], { addTag: 'new' }, after(1))).rejects.toMatchObject({
        code: 'too-many-tags',
      });
      expect(await listSaved(db)).toEqual(before);
    }));

  it('changes nothing where the disk is full at the last of them', () =>
    withStore(async (db) => {
      await importSavedPostings(db, ROWS, NOON);
      const before = await listSaved(db);
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        row: { id: string },
      ) {
        if (row.id === 'boss:c') throw new DOMException('no room', 'QuotaExceededError');
        return this.add({ ...row, id: `${row.id}!` });
      });
      await expect(editSaved(db, IDS, { status: 'applied' }, after(1))).rejects.toMatchObject({ code: 'storage-full' });
      vi.restoreAllMocks();
      expect(await listSaved(db)).toEqual(before);
    }));

  it('says that nothing of it is there', () =>
    withStore((db) => expect(editSaved(db, ['boss:a'], {}, NOON)).rejects.toMatchObject({ code: 'not-found' })));
});

describe('undo', () => {
  it('gives back exactly what was there, whatever was edited', () =>
    fc.assert(
      fc.asyncProperty(fc.subarray(IDS, { minLength: 1 }), edit, async (ids, change) => {
        globalThis.indexedDB = new IDBFactory();
        await withStore(async (db) => {
          await importSavedPostings(db, ROWS, NOON);
          const before = await listSaved(db);
          const edited = await editSaved(db, ids, change, after(1));
          expect(await restoreSaved(db, { removed: [], edited }, after(2))).toEqual({ stayed: 0 });
          expect(await listSaved(db)).toEqual(before);
        });
      }),
      { numRuns: 40 },
    ));

  it('gives back removed ones with their history', () =>
    withStore(async (db) => {
      await importSavedPostings(db, ROWS, NOON);
      await editSaved(db, IDS, { status: 'interviewing' }, after(1));
      const before = await listSaved(db);
      const removed = await removeSaved(db, IDS);
      expect((await listSaved(db)).postings).toEqual([]);
      await restoreSaved(db, { removed, edited: [] }, after(2));
      expect(await listSaved(db)).toEqual(before);
    }));

  it('leaves what was changed elsewhere since, and says of how many', () =>
    withStore(async (db) => {
      await importSavedPostings(db, ROWS, NOON);
      const edited = await editSaved(db, ['boss:a', 'boss:b', 'boss:c'], { status: 'applied' }, after(1));
      await editSaved(db, ['boss:a'], { notes: 'later' }, after(2));
      await editSaved(db, ['boss:b'], { status: 'rejected' }, after(3));
      await removeSaved(db, ['boss:c']);
      expect(await restoreSaved(db, { removed: [], edited }, after(4))).toEqual({ stayed: 2 });
      const { postings } = await listSaved(db);
      expect(postings.map(({ id, status, notes }) => [id, status, notes])).toEqual([
        ['boss:a', 'saved', 'later'],
        ['boss:b', 'rejected', ''],
      ]);
    }));

  it('keeps the newer reading of one that was saved again since, with what was kept of it', () =>
    withStore(async (db) => {
      await importSavedPostings(db, [savedRow('a', { notes: 'n', tags: ['x'], status: 'offer' })], NOON);
      const removed = await removeSaved(db, ['boss:a']);
      const { posting, insight } = savedRow('a');
      await savePosting(db, { posting: { ...posting, title: 'new title' }, insight }, after(1));
      await restoreSaved(db, { removed, edited: [] }, after(2));
      const [row] = await savedOf(db, ['boss:a']);
      expect(row).toMatchObject({ notes: 'n', tags: ['x'], status: 'offer', savedAt: removed[0]?.savedAt });
      expect(row?.posting.title).toBe('new title');
    }));

  it('puts nothing back where one row is none of ours', () =>
    withStore(async (db) => {
      const removed = [savedRow('a'), { ...savedRow('b'), id: 'boss:else' }];
      await expect(restoreSaved(db, { removed, edited: [] }, NOON)).rejects.toMatchObject({ code: 'bad-posting' });
      expect((await listSaved(db)).postings).toEqual([]);
    }));
});

describe('slices', () => {
  it.each([1, 2, 3, 10])('of %i give every posting once', (size) =>
    withStore(async (db) => {
      await importSavedPostings(db, ROWS, NOON);
      const ids: string[] = [];
      for (let last: string | null = null, more = true; more; more = last !== null) {
        const slice: Awaited<ReturnType<typeof sliceOfSaved>> = await sliceOfSaved(db, last, size);
        ids.push(...slice.postings.map(({ id }) => id));
        expect(slice.count).toBe(3);
        last = slice.last;
      }
      expect(ids).toEqual(IDS);
    }),
  );

  it('set unreadable rows aside and go on behind them', () =>
    withStore(async (db) => {
      await importSavedPostings(db, ROWS, NOON);
      await db.put('saved', unreadable('boss:aa') as never);
      expect(await sliceOfSaved(db, null, 2)).toMatchObject({ last: 'boss:aa', count: 3, unreadable: 1 });
      const rest = await sliceOfSaved(db, 'boss:aa', 10);
      expect(rest.postings.map(({ id }) => id)).toEqual(['boss:b', 'boss:c']);
    }));
});
