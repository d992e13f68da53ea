import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importOwnDataset, ownDataset, ownDatasetToJson } from '@/lib/export/own-dataset';
import { ownCells, ownIndex } from '@/lib/market/own-cells';
import { ownSamples, type Seen } from '@/lib/market/own-sample';
import type { OwnCell } from '@/lib/posting/own-sample';
import { daysAgo, NOW, seen, several } from '../market/seen';
import { hostileText } from './hostile-rows';

const PLACES = new Set(['中国', '上海', '北京', '杭州']);
const isPlace = (name: string) => PLACES.has(name);
const fileOf = (rows: Seen[]) => ownDataset(ownCells(ownIndex(ownSamples(rows, NOW))), NOW, isPlace);

const KEYS = {
  file: ['format', 'version', 'built', 'cells'],
  cell: ['place', 'experience', 'n', 'quantiles', 'boards'],
  quantiles: ['p10', 'p25', 'p50', 'p75', 'p90'],
};

/** Rows that carry what must not leave, in every field that can hold text. */
const secret = fc.tuple(fc.integer({ min: 0, max: 99_999 }), hostileText).map(([id, text]) => `秘密${id}${text}`);
const hostileSeen: fc.Arbitrary<Seen> = fc
  .record({
    site: fc.oneof({ weight: 8, arbitrary: fc.constantFrom('boss', 'liepin') }, secret, fc.constant('__proto__')),
    company: fc.option(secret),
    title: secret,
    city: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('上海', '北京', null) }, secret, fc.constant('constructor')),
    experience: fc.constantFrom({ min: 3, max: 5 }, { min: 1, max: 3 }, { min: null, max: null }),
    monthMid: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 99_999 }) },
      fc.double({ min: 0.01, max: 1e9 }),
      fc.constant(null),
    ),
    lastSeen: fc.integer({ min: 0, max: 95 }).map(daysAgo),
  })
  .map(seen);

describe('what leaves', () => {
  it('is cells and nothing else, whatever the rows hold', () => {
    let cells = 0;
    fc.assert(
      fc.property(fc.array(hostileSeen, { minLength: 10, maxLength: 60 }), (rows) => {
        const file = fileOf(rows);
        const text = ownDatasetToJson(file);
        cells += file.cells.length;
        expect(text).not.toContain('秘密');
        expect(Object.keys(file)).toEqual(KEYS.file);
        for (const cell of file.cells) {
          expect(Object.keys(cell)).toEqual(KEYS.cell);
          expect(Object.keys(cell.quantiles)).toEqual(KEYS.quantiles);
          expect(isPlace(cell.place)).toBe(true);
          expect(cell.experience === null || /^[\d+-]{3,4}$/.test(cell.experience)).toBe(true);
          expect(cell.n).toBeGreaterThanOrEqual(5);
          for (const pay of Object.values(cell.quantiles)) expect(pay % 100).toBe(0);
          expect(Object.keys(cell.boards).filter((board) => !['boss', 'liepin'].includes(board))).toEqual([]);
        }
      }),
    );
    expect(cells).toBeGreaterThan(100);
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(hostileSeen, { minLength: 20, maxLength: 60 }), (rows) => {
        const file = fileOf(rows);
        const read = importOwnDataset(ownDatasetToJson(file));
        const nothing = file.cells.length === 0;
        expect(read).toEqual(nothing ? { dataset: null, error: 'bad-cells' } : { dataset: file, error: null });
      }),
    );
  });

  it('names the day, the boards and rounded pay', () => {
    const rows = [...several(4), seen({ company: null, monthMid: 30_449, site: 'liepin' })];
    expect(fileOf(rows)).toMatchObject({ format: 'golens-own-cells', version: 1, built: '2026-11-20' });
    expect(fileOf(rows).cells.at(-1)).toEqual({
      ...{ place: '上海', experience: '3-5', n: 5, boards: { boss: 4, liepin: 1 } },
      quantiles: { p10: 20_400, p25: 21_000, p50: 22_000, p75: 23_000, p90: 27_500 },
    });
  });

  it('leaves out what is thinner than 5, even where it is handed in', () => {
    const quantiles = { p10: 100, p25: 100, p50: 100, p75: 100, p90: 100 };
    const cell = (changes: Partial<OwnCell>): OwnCell => {
      return { place: '上海', experience: null, n: 5, quantiles, boards: {}, ...changes };
    };
    const cells = [cell({}), cell({ n: 4 }), cell({ place: '张三家' }), cell({ experience: '3–5' })];
    expect(ownDataset(cells, NOW, isPlace).cells).toEqual([cell({})]);
  });
});

describe('a file is refused', () => {
  const good = { format: 'golens-own-cells', version: 1, built: '2026-11-20' };
  const quantiles = { p10: 100, p25: 200, p50: 300, p75: 400, p90: 500 };
  const cell = { place: '上海', experience: '3-5', n: 5, quantiles, boards: { boss: 5 } };
  const file = (cells: unknown, changes: object = {}) => JSON.stringify({ ...good, cells, ...changes });

  it('unless it is good', () => {
    expect(importOwnDataset(`\u{FEFF}${file([cell])}`).dataset).toEqual({ ...good, cells: [cell] });
  });

  it.each<[string, string]>([
    ['not-json', ''],
    ['not-json', file([cell]).slice(0, -3)],
    ['foreign-file', 'null'],
    ['foreign-file', '[]'],
    ['foreign-file', file([cell], { format: 'golens-saved' })],
    ['foreign-file', file([cell], { version: '1' })],
    ['newer-file', file([cell], { version: 2 })],
    ['too-large', ' '.repeat(1024 * 1024 + 1)],
    ['bad-cells', file([])],
    ['bad-cells', file([cell, cell])],
    ['bad-cells', file([cell], { version: 0 })],
    ['bad-cells', file([cell], { built: 'today' })],
    ['bad-cells', file(Array.from({ length: 2001 }, (_, n) => ({ ...cell, place: `上海${n}` })))],
  ])('as %s (%#)', (error, text) => expect(importOwnDataset(text)).toEqual({ dataset: null, error }));

  it.each<[string, object]>([
    ['n below 5', { n: 4 }],
    ['n that is no count', { n: 5.5 }],
    ['n beyond all measure', { n: 1e9 }],
    ['quantiles that fall', { quantiles: { ...quantiles, p75: 100 } }],
    ['pay that is not rounded', { quantiles: { ...quantiles, p50: 301 } }],
    ['pay of nothing', { quantiles: { ...quantiles, p10: 0 } }],
    ['pay beyond all measure', { quantiles: { ...quantiles, p90: 1e9 } }],
    ['a place that is a text', { place: '<b>上海</b>' }],
    ['a place that turns the text around', { place: '上海\u{202E}' }],
    ['a long place', { place: '上'.repeat(41) }],
    ['years that are none', { experience: 'senior' }],
    ['a board that is a text', { boards: { 'Big Corp.': 5 } }],
    ['too many boards', { boards: Object.fromEntries(Array.from({ length: 61 }, (_, n) => [`b${n}`, 1])) }],
  ])('where a cell has %s', (_name, changes) => {
    expect(importOwnDataset(file([cell, { ...cell, place: '北京', ...changes }])).error).toBe('bad-cells');
  });

  it('or what is no part of a cell is dropped', () => {
    const text = file([{ ...cell, company: '星河数据' }], { reader: '张三' });
    expect(JSON.stringify(importOwnDataset(text).dataset)).toBe(file([cell]));
  });

  it('and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(importOwnDataset(text).dataset).toBeNull();
      }),
    );
  });
});
