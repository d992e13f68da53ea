import { describe, expect, it } from 'vitest';
import { CONTRADICTIONS, type ContradictionId } from '@/lib/market/models/contradiction';
import { contradictionsOf } from '@/lib/market/models/contradictions';
import { changed, PUBLISHED } from './published';

const found = contradictionsOf(PUBLISHED);

/** Stated and recomputed as the user interface shows them; worked out by hand. */
const EXPECTED: [ContradictionId, string, string][] = [
  ['cagr_junior', '11.3 %', '12.2 %'],
  ['cagr_mid', '13.2 %', '13.5 %'],
  ['cagr_tech_lead', '12.9 %', '13.1 %'],
  ['median_below_band', '60K', '51.5K'],
  ['pay_formula_medians', '2021: 24.8 / 38.5 / 56; 2023: 31.2 / 49.6 / 72.4', '22–27.8 / 31.3–39.6 / 63.3–80.2'],
  ['leverage_range', '0–1', '0.7–1'],
  ['hidden_roi', '出海 0.55, 外包 0.32, 大厂 0.67', '出海 1.22, 外包 0.47, 大厂 2.03'],
  ['mid_offer_bonus', '65–75 %', '≤ 55.6 %'],
  ['portability_grows', '≤ 3', '0: 0, 3: 1.87, 6: 1.95'],
  ['roi_parts', '91 % + 0 %', '91 %'],
  ['roi_bonus', '1.8', '80 % > 40 %'],
  ['roi_vesting', '4 → 8', '× 1.94'],
  ['roi_floor', 'ROI', '≥ 1'],
  ['attrition_version', '1.18 > 1.26', '1.18: 0.16, 1.26: 0.165'],
  ['attrition_above_one', '≤ 1', '1.14'],
  ['attrition_floor', '11.9 %', '≥ 14.8 %'],
  ['promotion_window', '39', '≤ 36'],
  ['promotion_ladder', 'L9: 9', 'L8: 9.9'],
  ['offer_floor', '0.15', '≥ 0.17'],
  ['pass_ratio', '× 3.2', '≤ × 2.4'],
  ['growth_of_cities', '8.1 %', '11–16 %'],
  ['inflection_rises', '39.7 % → 42.5 %', '+2.8'],
  ['inflection_not_found', '成都 39.7 % → 42.5 %, 深圳 21.3 % → 8.1 %', '–'],
  ['growth_of_the_rest', '37.2 %', '≥ 95 %'],
  ['growth_sign', '37.2 %', '-2.1 %'],
];

/** Figures that would be without the contradiction: the check is then silent. */
const MENDED: [ContradictionId, string, (old: Record<string, unknown>) => Record<string, unknown>][] = [
  [
    'cagr_junior',
    'salary.annual_median_by_level_wan',
    (old) => ({ ...old, junior: { 2021: 24.8, 2023: 31.2, cagr_pct_stated: 12.2 } }),
  ],
  ['median_below_band', 'salary.annual_median_by_level_wan', (old) => ({ ...old, months_a_year: 12 })],
  ['pay_formula_medians', 'salary.annual_median_by_level_wan', (old) => ({ ...old, senior: { 2021: 64, 2023: 72.4 } })],
  ['leverage_range', 'offer.models.negotiation_leverage', (old) => ({ ...old, range: [0.7, 1] })],
  [
    'hidden_roi',
    'offer.models.hidden_return_by_employer',
    (old) => ({ ...old, 外包: { tco: 0.68, roi: 0.47, alpha: 0.71 } }),
  ],
  ['mid_offer_bonus', 'offer.shenzhen_mid_offer', (old) => ({ ...old, bonus_ratio: [0.2, 0.3] })],
  [
    'roi_parts',
    'offer.models.career_roi_5_years',
    (old) => ({ ...old, examples: { x: { cash_pct: 72, rsu_pct: 28, roi: 2.4 } } }),
  ],
  [
    'roi_bonus',
    'offer.models.career_roi_5_years',
    (old) => ({ ...old, examples: { x: { cash_pct: 100, rsu_pct: 0, roi: 1.3 } } }),
  ],
  [
    'roi_vesting',
    'offer.models.career_roi_5_years',
    (old) => ({ ...old, formula: String(old['formula']).replace('0.18', '0') }),
  ],
  ['attrition_above_one', 'career.promotion_months', (old) => ({ ...old, 'L7-L8': { mean: 30, sd: 5 } })],
  ['attrition_floor', 'career.attrition_pct', () => ({ A: { 2024: 16.3 } })],
  ['promotion_window', 'career.promotion_months', (old) => ({ ...old, 'L7-L8': { mean: 36, sd: 5 } })],
  ['promotion_ladder', 'levels.years', (old) => ({ ...old, architect: [10, null] })],
  ['offer_floor', 'demand.hiring_by_grade', (old) => ({ ...old, architect: { rounds: 7, offer_pct: 38 } })],
  ['pass_ratio', 'salary.go_ebpf_envoy_start_median_K', (old) => ({ ...old, interview_pass_ratio: 2.4 })],
  ['growth_of_cities', 'demand.city_growth_yoy_pct', (old) => ({ ...old, '北京/上海/深圳': [8, 16] })],
  ['inflection_rises', 'demand.inflection', (old) => ({ ...old, 成都: { before_pct: 42.5, after_pct: 39.7 } })],
  ['inflection_not_found', 'demand.inflection', () => ({ 深圳: { before_pct: 21.3, after_pct: -8.1 } })],
  ['growth_of_the_rest', 'demand.yoy_growth_pct', () => ({ value: 20 })],
  ['growth_sign', 'demand.global_new_go_postings', () => ({ count: 86_300, yoy_pct: 2.1 })],
];

describe('published figures against themselves', () => {
  it('are found, these and no others', () => {
    expect(found.map(({ id, stated, recomputed }) => [id, stated, recomputed])).toEqual(EXPECTED);
    expect(CONTRADICTIONS).toEqual(expect.arrayContaining(found.map(({ id }) => id)));
  });

  it.each(found.map((each) => [each.id, each] as const))(
    '%s names its entries and says so in a sentence',
    (_, each) => {
      for (const entry of each.entries) expect(PUBLISHED.some(({ id }) => id === entry)).toBe(true);
      expect(each.words).toMatch(/^[A-Z"成深].*\.$/);
      expect(each.words).not.toMatch(/NaN|undefined|null|Infinity/);
    },
  );

  it('every entry that carries a check is among them', () => {
    const checked = PUBLISHED.filter(({ check }) => check !== null).map(({ id }) => id);
    const entries = found.flatMap(({ entries }) => entries);
    expect(checked.length).toBe(3);
    for (const id of checked) expect(entries).toContain(id);
  });

  it.each(MENDED)('%s is not found once %s is mended', (id, entry, mend) => {
    expect(contradictionsOf(changed(entry, mend)).map((each) => each.id)).not.toContain(id);
  });

  it.each(PUBLISHED.map(({ id }) => id))('nothing is said of %s where it is missing', (id) => {
    const left = contradictionsOf(PUBLISHED.filter((entry) => entry.id !== id));
    expect(left.filter(({ entries }) => entries.includes(id))).toEqual([]);
  });

  it('nothing is said of figures of another form', () => {
    const odd = PUBLISHED.map((entry) => ({ ...entry, figures: { formula: 'as you like' } }));
    expect(contradictionsOf(odd)).toEqual([]);
    expect(contradictionsOf([])).toEqual([]);
  });
});
