import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseMarket } from '@/lib/market/dataset';
import { smallJson } from './small-market';

const BUNDLED = 'public/market.json';
const FIGURES = '../shared/market/figures.json';
const DICTIONARY = 'lib/parse/skills.json';
const bundled = () => parseMarket(JSON.parse(readFileSync(BUNDLED, 'utf8')));

describe('a bad dataset is refused in one sentence', () => {
  const cell = { ...(smallJson()['cells'] as Record<string, unknown>[])[0] };
  it.each<[string, unknown, RegExp]>([
    ['nothing', null, /not a market dataset of format 2/],
    ['a list', [], /not a market dataset/],
    ['another format', { ...smallJson(), format: 1 }, /not a market dataset of format 2/],
    ['a missing part', { ...smallJson(), cells: undefined }, /not valid at cells/],
    ['a date that is none', { ...smallJson(), built: 'yesterday' }, /not valid at built/],
    ['a cell of 4', { ...smallJson(), cells: [{ ...cell, n: 4 }] }, /not valid at cells\.0\.n/],
    ['a cell without a grade', { ...smallJson(), cells: [{ ...cell, grade: null }] }, /not valid at cells\.0\.grade/],
    ['a cell without a period', { ...smallJson(), cells: [{ ...cell, period: '' }] }, /not valid at cells\.0\.period/],
    ['an unlisted source', { ...smallJson(), cells: [{ ...cell, source: 'hearsay' }] }, /does not list: "hearsay"/],
    [
      'falling quantiles',
      { ...smallJson(), cells: [{ ...cell, quantiles: { p10: 5, p25: 4, p50: 6, p75: 7, p90: 8 } }] },
      /not valid at cells\.0\.quantiles/,
    ],
  ])('%s', (_, json, message) => {
    expect(() => parseMarket(json)).toThrow(message);
  });

  it('and a good one is read', () => {
    expect(parseMarket(smallJson()).country).toBe('中国');
  });
});

describe('the bundled dataset', () => {
  it('is valid and small', () => {
    expect(bundled().cells.length).toBeGreaterThan(20);
    expect(gzipSync(readFileSync(BUNDLED)).length).toBeLessThanOrEqual(150 * 1024);
  });

  it('explains every cell: n of 5 or more, source, period, grade, boards that add up', () => {
    for (const { n, source, period, grade, boards } of bundled().cells) {
      expect(n).toBeGreaterThanOrEqual(5);
      expect(source).toBe('postings-cn');
      expect(period).toMatch(/^20\d\d(–20\d\d)?$/);
      expect(['A', 'B']).toContain(grade);
      expect(Object.values(boards).reduce((sum, count) => sum + count, 0)).toBe(n);
    }
  });

  it('has a national reference in the range that the postings show', () => {
    const national = bundled().cells.find(({ id }) => id === '中国');
    expect(national?.n).toBeGreaterThan(800);
    expect(national?.quantiles.p50).toBeGreaterThanOrEqual(21_000);
    expect(national?.quantiles.p50).toBeLessThanOrEqual(27_000);
  });

  it('holds no effect and no spread of fewer than 5 postings', () => {
    const { boards, bands, cities, tiers, spreads } = bundled().model;
    const parts = [boards, bands, cities, tiers, spreads.bands, spreads.cells].flatMap((part) => Object.values(part));
    expect(Math.min(...parts.map(({ n }) => n))).toBeGreaterThanOrEqual(5);
  });

  it('describes postings kept apart better than national quantiles and than raw cells', () => {
    const [pooled, ...simpler] = bundled().validation;
    expect(simpler).toHaveLength(2);
    for (const each of simpler) expect(pooled?.logDensity).toBeGreaterThan(each.logDensity);
    expect(pooled?.distance).toBeLessThanOrEqual(0.08);
    expect(Math.abs((pooled?.coverage ?? 0) - 0.8)).toBeLessThanOrEqual(0.04);
  });

  it('shows a premium only where it survives the number tried', () => {
    const { skills, premiumsTried } = bundled();
    expect(premiumsTried).toBeGreaterThan(30);
    for (const { premium, noPremium } of skills) expect((premium === null) !== (noPremium === null)).toBe(true);
  });

  it('uses only skill ids of the dictionary', () => {
    const ids = new Set((JSON.parse(readFileSync(DICTIONARY, 'utf8')) as { id: string }[]).map(({ id }) => id));
    expect(
      bundled()
        .skills.map(({ id }) => id)
        .filter((id) => !ids.has(id)),
    ).toEqual([]);
  });

  it('shows measured and published shares side by side', () => {
    const gin = bundled().skills.find(({ id }) => id === 'gin');
    expect(gin?.share).toBeCloseTo(0.08, 2);
    expect(gin?.published).toEqual([{ name: 'Gin/Echo', share: 0.685, source: 'S1' }]);
  });

  it('keeps the survey apart from posted pay', () => {
    const { foreign, sources } = bundled();
    expect(foreign.find(({ country }) => country === 'Germany')?.n).toBe(374);
    expect(new Set(foreign.map(({ source }) => sources[source]?.kind))).toEqual(new Set(['survey']));
  });

  it('dates its exchange rates', () => {
    const { date, cny } = bundled().exchangeRates;
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(cny).toMatchObject({ CNY: 1, USD: 7.1879 });
  });
});

describe.skipIf(!existsSync(FIGURES))('published figures (skipped where ../shared is absent)', () => {
  it('are all carried over, with source and grade C', () => {
    const { published, sources } = bundled();
    const missing = leaves(JSON.parse(readFileSync(FIGURES, 'utf8')), '')
      .filter(({ path }) => !/^(about|sources|levels\.note)\b/.test(path))
      .filter(({ path, value }) => !published.some((entry) => holds(entry, path, value)));
    expect(missing).toEqual([]);
    expect(published.filter(({ source, grade }) => !sources[source] || grade !== 'C')).toEqual([]);
  });
});

interface Leaf {
  path: string;
  value: unknown;
}

function holds(entry: { id: string; figures: object }, path: string, value: unknown): boolean {
  if (!path.startsWith(`${entry.id}.`)) return false;
  const rest = path.slice(entry.id.length + 1);
  return leaves({ ...entry, ...entry.figures }, '').some((leaf) => leaf.path === rest && leaf.value === value);
}

function leaves(value: unknown, path: string): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, path ? `${path}.${key}` : key));
}
