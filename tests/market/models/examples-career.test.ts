import { describe, expect, it } from 'vitest';
import { attritionByYear, attritionRisk } from '@/lib/market/models/attrition';
import { cityStack } from '@/lib/market/models/city-stack';
import { demandShare } from '@/lib/market/models/demand';
import { hiringOdds } from '@/lib/market/models/hiring';
import { jdWeights } from '@/lib/market/models/jd-weights';
import { jobSearchTime } from '@/lib/market/models/job-search';
import type { ModelResult } from '@/lib/market/models/rule-of-thumb';
import { promotionTimeline } from '@/lib/market/models/promotion';
import { PUBLISHED as P, unexplained, wrongValues } from './published';

const calm = { goMinor: 18, months: 0, salaryGap: 0, meetingEntropy: 0 };

/** Expected values are published ones, or worked out by hand from the published formula. */
const EXAMPLES: [string, ModelResult, Record<string, number | null>][] = [
  ['promotion: L5–L6', promotionTimeline({ from: 'L5', to: 'L6', months: 18 }, P), { mean: 18, sd: 4.2, passed: 0.5 }],
  ['promotion: L6–L7', promotionTimeline({ from: 'L6', to: 'L7', months: 26 }, P), { mean: 26, sd: 7.8 }],
  ['promotion: L7–L8', promotionTimeline({ from: 'L7', to: 'L8', months: 39 }, P), { mean: 39, sd: 12.5 }],
  [
    'promotion: L5–L8',
    promotionTimeline({ from: 'L5', to: 'L8', months: 83 }, P),
    { mean: 83, sd: 15.3209, p10: 63.3655, p90: 102.6345 },
  ],
  [
    'hiring: junior',
    hiringOdds({ grade: 'junior', score: 1 }, P),
    { published: 0.85, offer: 0.85, rounds: 4, round: 0.9602, interviews: 2 },
  ],
  ['hiring: mid, middling', hiringOdds({ grade: 'mid', score: 0.5 }, P), { published: 0.72, offer: 0.66, rounds: 5 }],
  ['hiring: senior', hiringOdds({ grade: 'senior', score: 1 }, P), { offer: 0.58, rounds: 6 }],
  [
    'hiring: architect, worst',
    hiringOdds({ grade: 'architect', score: 0 }, P),
    { published: 0.41, offer: 0.17, rounds: 7, interviews: 13 },
  ],
  ['attrition: calm', attritionRisk(calm, P), { risk: 0.16, fromVersion: 0.16, fromWaiting: 0 }],
  [
    'attrition: 24 months',
    attritionRisk({ ...calm, months: 24, salaryGap: 0.2, meetingEntropy: 1 }, P),
    { risk: 0.64, fromWaiting: 0.28, fromPay: 0.05, fromMeetings: 0.15 },
  ],
  ['attrition of A', attritionByYear('A', P), { '2021': 18.2, '2022': 22.7, '2023': 19.5, '2024': 16.3, change: -1.9 }],
  ['attrition of B', attritionByYear('B', P), { '2021': 14.6, '2022': 16.1, '2023': 13.8, '2024': 11.9, change: -2.7 }],
  ['attrition of C', attritionByYear('C', P), { '2021': 25.4, '2022': 29.3, '2023': 24.1, '2024': 20.7, change: -4.7 }],
  [
    'job search: Go and WASM',
    jobSearchTime({ group: 'go_wasm', against: 'java' }, P),
    {
      mean: 42.3,
      median: 39,
      sd: 11.7,
      n: 64,
      low: 39.4336,
      high: 45.1664,
      more: -36.3,
      moreLow: -43.5436,
      moreHigh: -29.0564,
    },
  ],
  [
    'job search: Java',
    jobSearchTime({ group: 'java', against: null }, P),
    { mean: 78.6, median: 75, sd: 19.2, n: 32, more: null },
  ],
  [
    'job search: Python',
    jobSearchTime({ group: 'python', against: null }, P),
    { mean: 69.4, median: 67, sd: 16.8, n: 31 },
  ],
  ['stack of 深圳', stack('深圳', ['gRPC', 'Jaeger']), { known: 2, share: 1 / 3 }],
  ['stack of 杭州', stack('杭州', []), { known: 0, share: 0 }],
  ['stack of 广州', stack('广州', ['Loki']), { known: 1, share: 0.2 }],
  [
    'JD weights: go',
    jdWeights({ language: 'go', known: ['并发模型', 'gRPC生态'] }, P),
    { 'topic:并发模型': 35, 'topic:内存安全': 25, 'topic:gRPC生态': 20, covered: 55, unnamed: 20 },
  ],
  ['JD weights: java', jdWeights({ language: 'java', known: [] }, P), { 'topic:JVM调优': 30, covered: 0, unnamed: 25 }],
  [
    'JD weights: python',
    jdWeights({ language: 'python', known: [] }, P),
    { 'topic:异步IO': 30, covered: 0, unnamed: 25 },
  ],
  ['demand: 杭州', demand('杭州', null, null), { city: 0.12, joint: 0.12, industry: null, penetration: null }],
  ['demand: 北京, stated with others', demand('北京', '金融科技', null), { city: 0.58, industry: 0.28, joint: 0.1624 }],
  ['demand: 杭州 × cloud × 4–6 years', demand('杭州', '云计算/基础设施', '4-6'), { years: 0.32, joint: 0.016128 }],
  [
    'demand: an industry with its share of Go only',
    demand(null, '云原生', null),
    { industry: null, penetration: 0.683, joint: null },
  ],
];

describe('every published example', () => {
  it.each(EXAMPLES)('%s', (_, result, expected) => expect(wrongValues(result, expected)).toEqual([]));
  it.each(EXAMPLES)('%s explains itself', (_, result) => expect(unexplained(result)).toEqual([]));
});

it('a stack names what is met and what is missing', () => {
  expect(cityStack('杭州', (name) => name === 'Gin', P)).toMatchObject({
    met: ['Gin'],
    missing: ['DDD', 'Prometheus', 'Thanos', 'SkyWalking'],
  });
});

function stack(city: string, known: string[]): ModelResult {
  return cityStack(city, (name) => known.includes(name), P);
}

function demand(city: string | null, industry: string | null, years: string | null): ModelResult {
  return demandShare({ city, industry, years }, P);
}
