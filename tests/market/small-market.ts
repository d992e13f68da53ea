import { parseMarket, type Market } from '@/lib/market/dataset';

export const QUANTILES = { p10: 12_000, p25: 15_000, p50: 20_000, p75: 30_000, p90: 40_000 };

const CELLS: [place: string, kind: string, experience: string | null, n: number, median: number][] = [
  ['中国', 'country', null, 400, 20_000],
  ['中国', 'country', '3-5', 120, 24_000],
  ['中国', 'country', '10+', 6, 40_000],
  ['一线城市', 'tier', null, 200, 22_000],
  ['一线城市', 'tier', '3-5', 80, 26_000],
  ['一线城市', 'tier', '5-10', 20, 36_000],
  ['北京', 'city', '3-5', 40, 28_000],
  ['上海', 'city', null, 90, 23_000],
  ['上海', 'city', '3-5', 30, 25_000],
  ['上海', 'city', '5-10', 7, 36_000],
  ['杭州', 'city', '3-5', 12, 24_000],
  ['成都', 'city', '3-5', 6, 18_000],
];

/** A small dataset, invented. */
export function smallMarket(changes: Record<string, unknown> = {}): Market {
  return parseMarket({ ...smallJson(), ...changes });
}

export function smallJson(): Record<string, unknown> {
  return {
    format: 2,
    version: 'test.1',
    built: '2026-01-01',
    sources: {
      sample: { title: 'Sample', kind: 'postings', period: '2021–2026', n: 400, note: 'Invented.' },
      article: { title: 'Article', kind: 'published', period: '2024', n: null, note: 'Invented.' },
    },
    exchangeRates: { date: '2025-01-02', source: 'Invented', cny: { CNY: 1, USD: 7 } },
    country: '中国',
    tiers: { 北京: '一线城市', 上海: '一线城市', 杭州: '新一线城市', 成都: '新一线城市' },
    otherTier: '其他城市',
    tierSource: 'Invented',
    boards: { boss: 'BOSS直聘', liepin: '猎聘' },
    model: smallModel(),
    validation: [],
    cells: CELLS.map(([place, kind, experience, n, median]) => cell(place, kind, experience, n, median)),
    thin: { '上海|10+': 3 },
    skills: [skill('redis', 0.4), skill('mysql', 0.5), skill('etcd', 0.01), { ...skill('go-zero', 0), share: null }],
    premiumsTried: 43,
    published: [],
    foreign: [],
    foreignPostings: [],
    languages: [],
  };
}

const effect = (ratio: number, n: number) => ({ log: Math.log(ratio), n, error: 0.05 });

/** A model whose medians are those of the cells above: 20,000 for all, 24,000 for 3-5 years, 28,000 of them in 北京. */
function smallModel() {
  const quantiles = Object.values(QUANTILES).map((pay) => Math.log(pay / QUANTILES.p50));
  const spread = (n: number) => ({ n, own: n / (n + 100), quantiles });
  return {
    centre: Math.log(QUANTILES.p50),
    n: 400,
    boards: { boss: effect(1, 380), liepin: effect(1.25, 20) },
    bands: { none: effect(1, 200), '3-5': effect(1.2, 120), '5-10': effect(1.5, 40) },
    tiers: { 一线城市: effect(1.1, 200), 新一线城市: effect(0.9, 60) },
    cities: { 北京: effect(28 / 24, 60), 上海: effect(25 / 24, 90), 杭州: effect(1, 12), 成都: effect(0.75, 6) },
    spreads: { all: spread(400), bands: { '3-5': spread(120) }, cells: { '北京|3-5': spread(40) } },
    k: { city: 10, band: 5, board: 10, spread: 100 },
  };
}

function cell(place: string, kind: string, experience: string | null, n: number, median: number) {
  const factor = median / QUANTILES.p50;
  const quantiles = Object.fromEntries(Object.entries(QUANTILES).map(([key, value]) => [key, value * factor]));
  const id = experience ? `${place}|${experience}` : place;
  const boards = { boss: n - 2, liepin: 2 };
  const about = { period: '2021–2026', source: 'sample', grade: 'B', boards, concentration: null };
  return { id, place, kind, experience, n, quantiles, ...about };
}

function skill(id: string, share: number) {
  const premium = { premium: null, noPremium: 'chance' };
  return { id, share, n: 404, period: '2018–2026', source: 'sample', published: [], ...premium };
}
