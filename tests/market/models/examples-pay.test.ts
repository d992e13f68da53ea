import { describe, expect, it } from 'vitest';
import { careerRoi } from '@/lib/market/models/career-roi';
import { hiddenReturn } from '@/lib/market/models/hidden-return';
import type { ModelResult } from '@/lib/market/models/rule-of-thumb';
import { negotiationLeverage } from '@/lib/market/models/negotiation';
import { payByYears } from '@/lib/market/models/pay';
import { payGrowth } from '@/lib/market/models/pay-growth';
import { portability } from '@/lib/market/models/portability';
import { PUBLISHED as P, unexplained, wrongValues } from './published';

const roi = (bonus: number, rsuShares: number) => careerRoi({ base: 500_000, bonus, rsuShares, vestingYears: 4 }, P);

/** Expected values are published ones, or worked out by hand from the published formula. */
const EXAMPLES: [string, ModelResult, Record<string, number | null>][] = [
  ['pay: start', payByYears({ years: 0, role: 'engineer' }, P), { year: 22, yearCny: 220_000 }],
  ['pay: 5 years', payByYears({ years: 5, role: 'engineer' }, P), { year: 39.6447 }],
  ['pay: senior, 7 years', payByYears({ years: 7, role: 'senior' }, P), { year: 71.249 }],
  ['pay: tech lead, 9 years', payByYears({ years: 9, role: 'tech_lead' }, P), { year: 136.5318 }],
  ['growth: junior', payGrowth('junior', P), { stated: 11.3, recomputed: 12.1635, agrees: 0 }],
  ['growth: mid', payGrowth('mid', P), { stated: 13.2, recomputed: 13.5038, agrees: 0 }],
  ['growth: senior', payGrowth('senior', P), { stated: 13.7, recomputed: 13.7039, agrees: 1 }],
  ['growth: tech lead', payGrowth('tech_lead', P), { stated: 12.9, recomputed: 13.0668, agrees: 0 }],
  ['leverage: nothing', negotiationLeverage({ ebpfOrWasm: false, backendYears: 4.9 }, P), { leverage: 0.7 }],
  ['leverage: eBPF', negotiationLeverage({ ebpfOrWasm: true, backendYears: 0 }, P), { leverage: 0.9 }],
  ['leverage: 5 years', negotiationLeverage({ ebpfOrWasm: false, backendYears: 5 }, P), { leverage: 0.85 }],
  ['leverage: both', negotiationLeverage({ ebpfOrWasm: true, backendYears: 5 }, P), { leverage: 1 }],
  ['career ROI: 高薪初创, with the bonus that it needs', roi(400_000, 0), { roi: 1.8, rsu: 0, cash: 100 }],
  [
    'career ROI: 大厂, with the bonus and shares that it needs',
    roi(364_000, 4332.626551),
    { roi: 2.4, cash: 72, rsu: 28 },
  ],
  [
    'hidden return: 外包',
    hiddenReturn('外包', P),
    { tco: 0.68, roi: 0.32, alpha: 0.71, oneMinusTco: 0.32, returnOnCost: 0.4706 },
  ],
  [
    'hidden return: 出海',
    hiddenReturn('出海', P),
    { tco: 0.45, roi: 0.55, alpha: 0.89, oneMinusTco: 0.55, returnOnCost: 1.2222 },
  ],
  [
    'hidden return: 大厂',
    hiddenReturn('大厂', P),
    { tco: 0.33, roi: 0.67, alpha: 0.94, oneMinusTco: 0.67, returnOnCost: 2.0303 },
  ],
  ['portability: 3, fast', portability({ dependencies: 3, ciSeconds: 59 }, P), { portability: 1.8715 }],
  ['portability: 3, slow', portability({ dependencies: 3, ciSeconds: 60 }, P), { portability: 1.3863 }],
  ['portability: 10', portability({ dependencies: 10, ciSeconds: 59 }, P), { portability: 2.3979 }],
];

describe('every published example', () => {
  it.each(EXAMPLES)('%s', (_, result, expected) => expect(wrongValues(result, expected)).toEqual([]));
  it.each(EXAMPLES)('%s explains itself', (_, result) => expect(unexplained(result)).toEqual([]));
});
