import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attritionRisk } from '@/lib/market/models/attrition';
import { careerRoi } from '@/lib/market/models/career-roi';
import { hiringOdds } from '@/lib/market/models/hiring';
import { negotiationLeverage } from '@/lib/market/models/negotiation';
import { payByYears, ROLES } from '@/lib/market/models/pay';
import { portability } from '@/lib/market/models/portability';
import { promotionTimeline } from '@/lib/market/models/promotion';
import type { ModelResult } from '@/lib/market/models/rule-of-thumb';
import type { Published } from '@/lib/market/dataset';
import { PUBLISHED } from './published';

type Numbers = [number, number, number, number];
type Model = (numbers: Numbers, published: readonly Published[]) => ModelResult;

/** Every model that takes numbers, with what its inputs are within bounds. */
const MODELS: Record<string, { run: Model; bounds: [low: number, high: number][] }> = {
  careerRoi: {
    run: ([base, bonus, rsuShares, vestingYears], p) => careerRoi({ base, bonus, rsuShares, vestingYears }, p),
    bounds: [
      [1, 1e8],
      [0, 1e8],
      [0, 1e6],
      [0, 10],
    ],
  },
  negotiationLeverage: {
    run: ([years, skill], p) => negotiationLeverage({ ebpfOrWasm: skill > 0.5, backendYears: years }, p),
    bounds: [
      [0, 60],
      [0, 1],
    ],
  },
  payByYears: {
    run: ([years, role], p) => payByYears({ years, role: ROLES[role > 0.5 ? 2 : 0] }, p),
    bounds: [
      [0, 50],
      [0, 1],
    ],
  },
  promotionTimeline: {
    run: ([months], p) => promotionTimeline({ from: 'L5', to: 'L8', months }, p),
    bounds: [[0, 600]],
  },
  hiringOdds: { run: ([score], p) => hiringOdds({ grade: 'architect', score }, p), bounds: [[0, 1]] },
  attritionRisk: {
    run: ([goMinor, months, salaryGap, meetingEntropy], p) =>
      attritionRisk({ goMinor, months, salaryGap, meetingEntropy }, p),
    bounds: [
      [0, 99],
      [0, 600],
      [0, 1],
      [0, 1],
    ],
  },
  portability: {
    run: ([dependencies, ciSeconds], p) => portability({ dependencies, ciSeconds }, p),
    bounds: [
      [0, 1e6],
      [0, 1e7],
    ],
  },
};
const NAMED = Object.entries(MODELS);

const anyNumbers = fc.tuple(fc.double(), fc.double(), fc.double(), fc.double());
const within = (bounds: [number, number][]) =>
  fc.tuple(
    ...[0, 1, 2, 3].map((at) => fc.double({ min: bounds[at]?.[0] ?? 0, max: bounds[at]?.[1] ?? 1, noNaN: true })),
  );

describe.each(NAMED)('%s', (_, { run, bounds }) => {
  it('answers with finite values, or refuses with a reason, whatever the numbers', () => {
    fc.assert(
      fc.property(anyNumbers, (numbers) => {
        expect(wrongIn(run(numbers, PUBLISHED))).toBeNull();
      }),
    );
  });

  it('answers whatever is within bounds', () => {
    fc.assert(
      fc.property(within(bounds), (numbers) => {
        expect(run(numbers as Numbers, PUBLISHED).values).not.toBeNull();
      }),
    );
  });

  it('refuses each input that is below its bound, above it, or no number', () => {
    for (const [at, [low, high]] of bounds.entries()) {
      if (high === 1 && low === 0 && at === 1 && bounds.length === 2) continue;
      for (const wrong of [Math.min(0, low) - 1, 1e13, NaN, Infinity, -Infinity]) {
        const numbers = [0, 1, 2, 3].map((each) => bounds[each]?.[0] ?? 0) as Numbers;
        numbers[at] = wrong;
        expect(run(numbers, PUBLISHED).values, `${at}: ${wrong}`).toBeNull();
      }
    }
  });

  it('refuses without the published entry', () => {
    const numbers = [0, 1, 2, 3].map((each) => bounds[each]?.[0] ?? 0) as Numbers;
    expect(run(numbers, [])).toMatchObject({ values: null, reason: 'no-figures' });
  });
});

/** What is wrong with an answer, or null: a value that is no finite number, a refusal without a reason that fits. */
function wrongIn(result: ModelResult): string | null {
  if (!result.values) return /^(not-a-number|out-of-range|not-finite)$/.test(result.reason) ? null : result.reason;
  const wrong = Object.entries(result.values).find(([, { value }]) => value !== null && !Number.isFinite(value));
  return wrong?.[0] ?? null;
}
