import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { publishedSchema } from '@/lib/market/dataset';
import { contradictionsOf } from '@/lib/market/models/contradictions';
import { figuresSchema, publishedOf } from '@/scripts/market/published';
import { PUBLISHED } from './published';

const FIGURES = '../shared/market/figures.json';
const datasetSchema = z.object({ published: z.array(publishedSchema) });
const bundled = datasetSchema.parse(JSON.parse(readFileSync('public/market.json', 'utf8'))).published;
const byId = new Map(bundled.map((entry) => [entry.id, entry]));
const row = (id: string) => PUBLISHED.find((entry) => entry.id === id)?.figures ?? {};
const numbers = (id: string) => row(id) as Record<string, Record<string, number> & number>;

describe('the copy of the published entries', () => {
  it.each(PUBLISHED.map((entry) => [entry.id, entry] as const))('%s is as in the bundled dataset', (id, entry) => {
    expect(byId.get(id)).toEqual(entry);
  });

  it.skipIf(!existsSync(FIGURES))('is as in ../shared/market/figures.json, where that is', () => {
    const fresh = publishedOf(figuresSchema.parse(JSON.parse(readFileSync(FIGURES, 'utf8'))));
    for (const entry of PUBLISHED) expect(fresh.find(({ id }) => id === entry.id)).toEqual(entry);
    expect(contradictionsOf(fresh)).toEqual(contradictionsOf(PUBLISHED));
  });

  it('holds every entry that a contradiction is found in', () => {
    expect(contradictionsOf(bundled)).toEqual(contradictionsOf(PUBLISHED));
  });
});

describe('published figures that hold when recomputed', () => {
  it.each(Object.entries(numbers('salary.tier1_mean_by_years_K')))('premium of Go over Java, %s years', (_, each) => {
    expect(Math.round(100 * ((each['go'] ?? 0) / (each['java'] ?? 0) - 1))).toBe(each['premium_pct']);
  });

  it('the shares of Guangzhou by years add up, each median lies in its band', () => {
    const bands = Object.values(row('salary.guangzhou_by_years_K')) as {
      share_pct: number;
      median: number;
      band: [number, number];
    }[];
    expect(bands.reduce((sum, { share_pct }) => sum + share_pct, 0)).toBe(100);
    for (const { median, band } of bands) expect(band[0] <= median && median <= band[1]).toBe(true);
  });

  it('the people in the job searches add up', () => {
    const { n, go_wasm, java, python } = numbers('career.job_search_days');
    expect((go_wasm?.['n'] ?? 0) + (java?.['n'] ?? 0) + (python?.['n'] ?? 0)).toBe(n);
  });

  it('the parts of an offer can make 100 % within their ranges, at both ends of each', () => {
    const parts = ['base', 'bonus', 'rsu', 'sign_on'].map((part) => row('offer.structure_share_pct')[part] as number[]);
    const sum = (end: 0 | 1) => parts.reduce((total, range) => total + (range[end] ?? 0), 0);
    for (const [low = 0, high = 0] of parts) {
      expect(low + sum(1) - high).toBeGreaterThanOrEqual(100);
      expect(high + sum(0) - low).toBeLessThanOrEqual(100);
    }
  });

  it('the weights of a promotion and those of the attrition formula add up', () => {
    expect(Object.values(numbers('skills.promotion_weights_pct')).reduce((sum, each) => sum + each, 0)).toBe(100);
    expect(row('offer.models.attrition_risk')['formula']).toMatch(/^0\.32 .* 0\.28 .* 0\.25 .* 0\.15 /);
    expect(0.32 + 0.28 + 0.25 + 0.15).toBeCloseTo(1, 12);
  });

  it.each(['demand.city_share_of_go_postings_pct', 'demand.industry_share_pct'])('%s is at most 100 in sum', (id) => {
    expect(Object.values(numbers(id)).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(100);
  });
});
