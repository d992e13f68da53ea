import { existsSync, rmSync } from 'node:fs';
import { array, assert, asyncProperty, constantFrom, oneof, record, string } from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { countOf } from '@/lib/market/sample';
import { BOARD_NAMES, ingest } from '@/scripts/market/ingest';
import { reportOf } from '@/scripts/market/ingest-report';
import { folderOf, jsonLines, ROW, ROWS, type Row } from './raw-postings';

const REAL = '../shared/market/go-postings.jsonl';
const { folder, write } = folderOf('ingest-test');
const ingestRows = (rows: readonly Row[]) => ingest([write('rows.jsonl', jsonLines(rows))]);
const sum = (left: Record<string, number>) => Object.values(left).reduce((total, n) => total + n, 0);

afterAll(() => rmSync(folder, { recursive: true }));

const described = (at: number, changes: Row = {}): Row => ({
  ...ROW,
  ...{
    title: `Go ${at}`,
    company: `公司${at}`,
    go_evidence: 'title',
    description: `${'熟悉 Redis。'.repeat(12)}${at}`,
  },
  ...changes,
});

describe('the demand by city', () => {
  const many = Array.from({ length: 75 }, (_, at) => described(at));

  it('counts each description once, from 75 on, and those alone in which Go was looked for', async () => {
    const kafka = described(0, { description: '熟悉 Kafka，'.repeat(12), year: 2021 });
    const others = [
      described(1, { city: '杭州' }),
      described(2, { go_evidence: 'desc', title: 'Java' }),
      described(3, { description: '熟悉 Redis。', title: 'short' }),
      described(4, { city: '远程' }),
    ];
    const { cityDemand } = await ingestRows([...many, ...many, kafka, ...others]);
    expect(cityDemand).toEqual([
      { city: '上海', n: 76, period: '2021–2024', shares: { redis: 0.9868, kafka: 0.0132 } },
    ]);
  });

  it('is empty where no city has enough', async () => {
    expect((await ingestRows(many.slice(1))).cityDemand).toEqual([]);
    expect((await ingestRows(ROWS)).cityDemand).toEqual([]);
  });
});

describe('samples', () => {
  it('are weighted, ordered and in CNY a month', async () => {
    const { samples, rows, left, newest } = await ingestRows(ROWS);
    expect(samples).toEqual([
      { board: 'boss', city: '上海', experience: '3-5', year: 2024, low: 20_000, high: 40_000, pay: 30_000, n: 2 },
      { board: 'zhaopin', city: null, experience: null, year: 2024, low: 15_000, high: 25_000, pay: 20_000, n: 1 },
    ]);
    expect({ rows, left, newest }).toEqual({ rows: 4, left: { 'before 2021': 1 }, newest: '2024-03-01' });
    expect(Object.keys(BOARD_NAMES)).toEqual(expect.arrayContaining(samples.map(({ board }) => board)));
  });

  it('have no city where it is none of China', async () => {
    const rows = ['上海', '远程', 'Berlin', ''].map((city) => ({ ...ROW, city }));
    const { samples } = await ingestRows(rows);
    expect(samples.map(({ city, n }) => [city, n])).toEqual([
      [null, 3],
      ['上海', 1],
    ]);
  });

  it('take the city from the place text only where no row names one', async () => {
    const places = [{ ...ROW, city: null, city_raw: '杭州·西湖区' }];
    expect((await ingestRows(places)).samples[0]?.city).toBe('杭州');
    expect((await ingestRows([...places, ROW])).samples.map(({ city }) => city)).toEqual([null, '上海']);
  });

  it('come with the share of the largest employer of a city, among rows that name one, and with no name', async () => {
    const employers = ['甲公司', '甲公司', '乙公司', null];
    const rows = employers.map((company, at) => ({ ...ROW, company, title: `Go ${at}`, experience_raw: '1-3年' }));
    const result = await ingestRows([...rows, { ...ROW, company: '丙公司' }]);
    expect([...result.concentration]).toEqual([
      ['上海', 0.5],
      ['上海|1-3', 0.6667],
    ]);
    expect(JSON.stringify([result, [...result.concentration]])).not.toContain('公司');
  });
});

describe('rows left out', () => {
  it.each<[Row, string | null]>([
    [{ site: null }, 'no board or no year'],
    [{ year: 'n/a' }, 'no board or no year'],
    [{ year: null, date: '2024-05-01' }, null],
    [{ site: 'elsewhere' }, 'not a Chinese board'],
    [{ go_strict: null }, 'Go is not the main language'],
    [{ year: 2020 }, 'before 2021'],
    [{ intern: true }, 'internship'],
    [{ title: 'Go实习生' }, 'internship'],
    [{ experience_raw: '4天/周' }, 'internship'],
    [{ experience_raw: '5 Days/week' }, 'internship'],
    [{ experience_raw: '在校生' }, 'internship'],
    [{ experience_raw: '应届/在校' }, 'internship'],
    [{ experience_raw: '在校/应届' }, null],
    [{ salary_raw: null }, 'pay is none'],
    [{ salary_raw: '面议' }, 'pay is negotiable'],
    [{ salary_raw: '300-400元/天' }, 'pay by the day or the hour'],
    [{ salary_raw: '20K以上' }, 'pay with an open end'],
    [{ salary_raw: '1-1.5K' }, 'pay below 2K or above 200K a month'],
    [{ salary_raw: '10-60K' }, 'high end above 5 times the low end'],
  ])('%o: %s', async (change, reason) => {
    const { left } = await ingestRows([ROW, { ...ROW, ...change }]);
    expect(left).toEqual(reason === null ? {} : { [reason]: 1 });
  });

  it('are repeats where the employer is named, the oldest staying; else all count', async () => {
    const named = { ...ROW, company: '甲公司' };
    const repeats = [named, { ...named, year: 2022 }, ROW, ROW, { ...named, title: 'Golang' }];
    const { samples, left } = await ingestRows(repeats);
    expect(left).toEqual({ duplicate: 1 });
    expect(samples.map(({ year, n }) => [year, n])).toEqual([
      [2022, 1],
      [2024, 3],
    ]);
  });

  it('are told of for people', async () => {
    const report = reportOf(await ingestRows([...ROWS, ...ROWS]));
    expect(report.split('\n').map((line) => line.trim().replaceAll(/\s+/g, ' '))).toEqual([
      '8 rows read, the newest of 2024-03-01',
      '4 postings taken, in 2 kinds that are alike',
      '4 rows left out:',
      '2 before 2021',
      '2 duplicate',
    ]);
  });

  it('and rows taken are all rows, each once, whatever their order', { timeout: 60_000 }, async () => {
    const row = record({
      site: constantFrom('boss', 'liepin', 'elsewhere', null),
      year: constantFrom(2019, 2023, 2024),
      go_strict: constantFrom(true, false, null),
      title: constantFrom('Go', 'Go实习', null, '\u0000"\n'),
      salary_raw: oneof(constantFrom('20-30K', '面议', null), string()),
      city: constantFrom('上海', '远程', '', null),
      company: constantFrom('甲', '乙', '', null),
    });
    const property = asyncProperty(array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
      const input = [ROW, ...rows];
      const result = await ingestRows(input);
      expect(countOf(result.samples) + sum(result.left)).toBe(input.length);
      expect(await ingestRows(input.toReversed())).toEqual(result);
    });
    await assert(property, { numRuns: 12 });
  });
});

it.skipIf(!existsSync(REAL))('reads the shared postings (skipped where ../shared is not there)', async () => {
  const { samples, left, rows, newest, concentration } = await ingest([REAL]);
  expect({ rows, newest, cells: concentration.size }).toEqual({ rows: 3138, newest: '2026-07-22', cells: 128 });
  expect(countOf(samples)).toBe(1164);
  expect(left).toEqual({
    'Go is not the main language': 620,
    'before 2021': 621,
    internship: 19,
    'not a Chinese board': 712,
    'pay by the day or the hour': 2,
  });
});
