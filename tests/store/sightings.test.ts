import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { countSightings, putSightings, sightingsSince } from '@/lib/store/sightings';
import type { Database } from '@/lib/store/db';
import type { Salary } from '@/lib/posting/salary';
import { monthly, posting, withoutPay } from '../insights/postings';
import { after, NOON, unreadable, withStore } from './rows';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const seen = (salary: Salary, key = 'k1') => posting({ key, salary });
const paid = (text: string, low: number, high: number) => monthly(low, high, { text });
const row = async (db: Database) => {
  const found = await db.get('sightings', 'boss:k1');
  if (!found) throw new Error('no sighting');
  return found;
};
const pages = async (db: Database, size: number, since = NOON) => {
  const ids: string[][] = [];
  for await (const page of sightingsSince(db, since, size)) ids.push(page.map(({ id }) => id));
  return ids;
};

describe('one row a posting', () => {
  it('counts a posting again only after an hour without it', () =>
    withStore(async (db) => {
      for (const minutes of [0, 30, 80, 141]) await putSightings(db, [posting(), posting()], after(minutes));
      expect(await countSightings(db)).toBe(1);
      expect(await row(db)).toMatchObject({ times: 2, firstSeen: NOON.toISOString() });
      expect((await row(db)).lastSeen).toBe(after(141).toISOString());
    }));

  it('leaves out what is no Go posting', () =>
    withStore(async (db) => {
      await putSightings(db, [posting({ go: { verdict: 'no', evidence: '' } })], NOON);
      expect(await countSightings(db)).toBe(0);
    }));

  it('appends each change of price, 面议 as words without a figure', () =>
    withStore(async (db) => {
      const salaries = [
        paid('20-40K', 20_000, 40_000),
        paid('20-40K', 20_000, 40_000),
        paid('2万-4万', 20_000, 40_000),
        paid('25-45K', 25_000, 45_000),
        { ...withoutPay('negotiable'), text: '面议' },
        { ...withoutPay('negotiable'), text: '面议' },
        { ...withoutPay('unreadable'), text: '□□-□□K' },
        { ...withoutPay('hidden'), text: '登录后可见' },
        withoutPay('none'),
        monthly(25_000, null, { text: '25K以上' }),
      ];
      for (const [index, salary] of salaries.entries()) await putSightings(db, [seen(salary)], after(index));
      expect((await row(db)).prices.map(({ text, monthMid }) => [text, monthMid])).toEqual([
        ['20-40K', 30_000],
        ['25-45K', 35_000],
        ['面议', null],
        ['25K以上', null],
      ]);
    }));

  it('keeps the first price and the last ones of very many', () =>
    withStore(async (db) => {
      for (let n = 1; n <= 60; n += 1) await putSightings(db, [seen(paid(`${n}K`, n * 1000, n * 1000))], after(n));
      const texts = (await row(db)).prices.map(({ text }) => text);
      expect([texts.length, texts[0], texts[1], texts.at(-1)]).toEqual([50, '1K', '12K', '60K']);
    }));

  it('sets an unreadable row aside and begins a new one', () =>
    withStore(async (db) => {
      await db.put('sightings', unreadable('boss:k1') as never);
      await putSightings(db, [posting()], NOON);
      expect(await row(db)).toMatchObject({ times: 1 });
      expect(await db.getAll('setAside')).toMatchObject([{ store: 'sightings', row: unreadable('boss:k1') }]);
    }));
});

describe('sightings since', () => {
  it.each([1, 2, 3, 4, 7, 100])('gives every row once, %i at a time, where many have one time', (size) =>
    withStore(async (db) => {
      await putSightings(db, [posting({ key: 'before' })], after(-1));
      await putSightings(
        db,
        ['c', 'a', 'e', 'b', 'd'].map((key) => posting({ key })),
        NOON,
      );
      await putSightings(
        db,
        ['z', 'y', '0'].map((key) => posting({ key })),
        after(1),
      );
      const found = await pages(db, size);
      expect(found.flat().map((id) => id.slice(5))).toEqual(['a', 'b', 'c', 'd', 'e', '0', 'y', 'z']);
      expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(size);
    }),
  );

  it('leaves out unreadable rows and ends', () =>
    withStore(async (db) => {
      await putSightings(
        db,
        ['a', 'b'].map((key) => posting({ key })),
        NOON,
      );
      await db.put('sightings', { ...unreadable('boss:aa'), lastSeen: NOON.toISOString() } as never);
      expect((await pages(db, 1)).flat()).toEqual(['boss:a', 'boss:b']);
      expect((await pages(db, 10, after(1))).flat()).toEqual([]);
    }));

  it('goes on where the row it stopped at was seen again', () =>
    withStore(async (db) => {
      await putSightings(
        db,
        ['a', 'b', 'c'].map((key) => posting({ key })),
        NOON,
      );
      const walk = sightingsSince(db, NOON, 2);
      expect((await walk.next()).value).toHaveLength(2);
      await putSightings(db, [posting({ key: 'b' })], after(1));
      expect(((await walk.next()).value ?? []).map(({ id }: { id: string }) => id)).toContain('boss:c');
    }));
});
