import type { Period } from '@/lib/posting/salary';

/** What a board means where the text leaves it out: the unit of bare numbers, the currency of bare amounts and signs, the period. */
interface Conventions {
  unit?: number;
  currency: string;
  period?: Period;
}

const THOUSANDS = { unit: 1e3, currency: 'CNY' };
const TEN_THOUSANDS = { unit: 1e4, currency: 'CNY' };
const DOLLARS = { currency: 'USD' };

const BOARDS = new Map<string, Conventions>([
  ...['boss', 'lagou', 'liepin', 'nowcoder', 'maimai'].map((site) => [site, THOUSANDS] as const),
  ...['51job', 'zhaopin', 'zhilian', 'baidu-zhaopin'].map((site) => [site, TEN_THOUSANDS] as const),
  ...['linkedin', 'indeed', 'indeed/ats-us', 'glassdoor', 'golangcafe', 'remoteok', 'weworkremotely', 'jsonld'].map(
    (site) => [site, DOLLARS] as const,
  ),
  ...['greenhouse', 'lever', 'ashby', 'workday', 'teamtailor', 'smartrecruiters', 'workable', 'successfactors'].map(
    (site) => [site, DOLLARS] as const,
  ),
  ...['adzuna-uk', 'linkedin-uk', 'indeed-uk', 'reed', 'cwjobs'].map((site) => [site, { currency: 'GBP' }] as const),
  ...['seek', 'seek-au'].map((site) => [site, { currency: 'AUD' }] as const),
  ['hh.kz', { currency: 'KZT', period: 'month' }],
  ['hh.ru', { currency: 'RUB', period: 'month' }],
  ['justjoin.it', { currency: 'PLN', period: 'month' }],
]);

export const conventionsOf = (site: string | undefined): Partial<Conventions> => BOARDS.get(site ?? '') ?? {};

export const isChineseBoard = (site: string | undefined) => conventionsOf(site).currency === 'CNY';

/** Whether the board names its currency, so that an amount without a sign can be read. */
export const isForeignBoard = (site: string | undefined) => BOARDS.has(site ?? '') && !isChineseBoard(site);
