import { describe, expect, it } from 'vitest';
import { attritionRisk } from '@/lib/market/models/attrition';
import { careerRoi } from '@/lib/market/models/career-roi';
import { demandShare } from '@/lib/market/models/demand';
import { jdWeights } from '@/lib/market/models/jd-weights';
import { jobSearchTime } from '@/lib/market/models/job-search';
import type { ModelResult } from '@/lib/market/models/rule-of-thumb';
import { negotiationLeverage } from '@/lib/market/models/negotiation';
import { promotionTimeline } from '@/lib/market/models/promotion';
import { PUBLISHED as P } from './published';

describe('beside the values', () => {
  it.each<[string, ModelResult, string]>([
    ['the cap of the leverage', negotiationLeverage({ ebpfOrWasm: true, backendYears: 9 }, P), 'capped'],
    ['a risk above 1', attritionRisk({ goMinor: 18, months: 60, salaryGap: 0, meetingEntropy: 0 }, P), 'above-one'],
    ['several steps', promotionTimeline({ from: 'L5', to: 'L7', months: 0 }, P), 'steps-taken-as-independent'],
    [
      'a share of several cities',
      demandShare({ city: '上海', industry: null, years: null }, P),
      'stated-for-several-cities',
    ],
    [
      'an assumed independence',
      demandShare({ city: '成都', industry: '金融科技', years: null }, P),
      'axes-taken-as-independent',
    ],
    ['weights short of 100', jdWeights({ language: 'go', known: [] }, P), 'weights-do-not-add-up'],
    [
      'shares counted whole',
      careerRoi({ base: 1, bonus: 0, rsuShares: 10, vestingYears: 4 }, P),
      'stock-counted-whole',
    ],
    ['a sample of the willing', jobSearchTime({ group: 'java', against: null }, P), 'not-a-random-sample'],
  ])('a note tells of %s', (_, result, note) => {
    expect(result.values && result.notes).toContain(note);
  });
});
