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
  ['djinni', { currency: 'USD', period: 'month' }],
  ['hh.kz', { currency: 'KZT', period: 'month' }],
  ['hh.ru', { currency: 'RUB', period: 'month' }],
  ['justjoin.it', { currency: 'PLN', period: 'month' }],
]);

/** Boards that write "$" in each of their countries and mean the country's own, and those countries' currencies. */
const IN_MANY_COUNTRIES = new Set(['indeed', 'glassdoor', 'seek']);
const COUNTRIES = new Map(
  Object.entries({ au: 'AUD', ca: 'CAD', nz: 'NZD', sg: 'SGD', hk: 'HKD', tw: 'TWD', mx: 'MXN', uk: 'GBP' }),
);
for (const site of IN_MANY_COUNTRIES)
  for (const [country, currency] of COUNTRIES) BOARDS.set(`${site}-${country}`, { currency });

/** The board in the country that the posting's address is in ("indeed-au"): the first or last part of the host names it. */
export function boardAt(site: string, url: string): string {
  if (!IN_MANY_COUNTRIES.has(site)) return site;
  const parts = /^https?:\/\/([^/:?#]{1,253})/.exec(url)?.[1]?.toLowerCase().split('.') ?? [];
  const country = [parts.at(-1), parts[0]].find((part) => COUNTRIES.has(part ?? ''));
  return country ? `${site}-${country}` : site;
}

export const conventionsOf = (site: string | undefined): Partial<Conventions> => BOARDS.get(site ?? '') ?? {};

export const isChineseBoard = (site: string | undefined) => conventionsOf(site).currency === 'CNY';

/** Whether the board names its currency, so that an amount without a sign can be read. */
export const isForeignBoard = (site: string | undefined) => BOARDS.has(site ?? '') && !isChineseBoard(site);
