import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attritionRisk } from '@/lib/market/models/attrition';
import { careerRoi } from '@/lib/market/models/career-roi';
import { demandShare } from '@/lib/market/models/demand';
import { hiringOdds } from '@/lib/market/models/hiring';
import { negotiationLeverage } from '@/lib/market/models/negotiation';
import { payByYears, ROLES } from '@/lib/market/models/pay';
import { promotionTimeline } from '@/lib/market/models/promotion';
import { PUBLISHED, valuesOf } from './published';

const CALM = { goMinor: 20, months: 0, salaryGap: 0, meetingEntropy: 0 };
const BARE = { base: 1e5, bonus: 0, rsuShares: 0, vestingYears: 4 };
const RISING: [string, (x: number) => number | null, most: number][] = [
  ['pay with years', (years) => valuesOf(payByYears({ years, role: 'engineer' }, PUBLISHED)).year, 50],
  ['pay of a senior with years', (years) => valuesOf(payByYears({ years, role: 'senior' }, PUBLISHED)).year, 50],
  [
    'leverage with years',
    (years) => valuesOf(negotiationLeverage({ ebpfOrWasm: false, backendYears: years }, PUBLISHED)).leverage,
    60,
  ],
  ['ROI with the bonus', (bonus) => valuesOf(careerRoi({ ...BARE, bonus }, PUBLISHED)).roi, 1e6],
  ['ROI with shares', (rsuShares) => valuesOf(careerRoi({ ...BARE, rsuShares }, PUBLISHED)).roi, 1e6],
  ['the offer with the score', (score) => valuesOf(hiringOdds({ grade: 'senior', score }, PUBLISHED)).offer, 1],
  [
    'the share promoted with months',
    (months) => valuesOf(promotionTimeline({ from: 'L5', to: 'L7', months }, PUBLISHED)).passed,
    600,
  ],
  ['risk with months', (months) => valuesOf(attritionRisk({ ...CALM, months }, PUBLISHED)).risk, 600],
  ['risk with the pay gap', (salaryGap) => valuesOf(attritionRisk({ ...CALM, salaryGap }, PUBLISHED)).risk, 1],
  ['risk with meetings', (meetingEntropy) => valuesOf(attritionRisk({ ...CALM, meetingEntropy }, PUBLISHED)).risk, 1],
];

describe('what must rise, rises', () => {
  it.each(RISING)('%s', (_, valueAt, most) => {
    const x = fc.double({ min: 0, max: most, noNaN: true });
    fc.assert(
      fc.property(x, x, (a, b) => {
        const [less, more] = [valueAt(Math.min(a, b)) ?? NaN, valueAt(Math.max(a, b)) ?? NaN];
        expect(more).toBeGreaterThanOrEqual(less - 1e-7);
      }),
    );
  });

  it('by role: engineer, senior, tech lead; by score and grade: between the floor and the published rate', () => {
    const [engineer, senior, lead] = ROLES.map(
      (role) => valuesOf(payByYears({ years: 8, role }, PUBLISHED)).year ?? NaN,
    );
    expect((engineer ?? NaN) < (senior ?? NaN) && (senior ?? NaN) < (lead ?? NaN)).toBe(true);
    const odds = ['junior', 'mid', 'senior', 'architect'].map((grade) =>
      valuesOf(hiringOdds({ grade, score: 0.5 }, PUBLISHED)),
    );
    for (const { offer, published } of odds)
      expect((offer ?? NaN) >= 0.15 && (offer ?? NaN) <= (published ?? NaN)).toBe(true);
    const offers = odds.map(({ offer }) => offer ?? NaN);
    expect(offers).toEqual(offers.toSorted((a, b) => b - a));
  });

  it('the terms of the risk add up, the steps of a career too', () => {
    const { risk, fromVersion, fromWaiting, fromPay, fromMeetings } = valuesOf(
      attritionRisk({ goMinor: 22, months: 30, salaryGap: 0.3, meetingEntropy: 0.6 }, PUBLISHED),
    );
    const terms = [fromVersion, fromWaiting, fromPay, fromMeetings].map((each) => each ?? NaN);
    expect(terms.reduce((sum, each) => sum + each, 0)).toBeCloseTo(risk ?? NaN, 12);
    expect(step('L5', 'L6') + step('L6', 'L7') + step('L7', 'L8')).toBe(step('L5', 'L8'));
  });

  it('a joint share is never above any of its parts', () => {
    const cities = ['北京', '杭州', '成都'];
    const industries = ['云计算/基础设施', '金融科技', '智能硬件/IoT'];
    for (const city of cities)
      for (const industry of industries) {
        const values = valuesOf(demandShare({ city, industry, years: '7+' }, PUBLISHED));
        for (const part of [values.city, values.industry, values.years])
          expect(values.joint ?? NaN).toBeLessThanOrEqual(part ?? NaN);
      }
  });
});

function step(from: string, to: string): number {
  return valuesOf(promotionTimeline({ from, to, months: 0 }, PUBLISHED)).mean ?? NaN;
}
