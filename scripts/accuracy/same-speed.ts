import { companyKeys } from '@/lib/posting/company-name';
import { grouped, groupWith } from '@/lib/insights/same/group';
import { preparer, type Listing } from '@/lib/insights/same/listing';
import { randomNumbers } from '@/lib/market/models/shuffle';

const SIGNS = '云海星河蓝鲸青木石光远山长风明月白鹿松江北辰天问九章';
const TRADES = ['科技', '网络', '信息技术', '软件', '数据', ''];
const CITIES = ['上海', '北京', '深圳', '杭州', '成都'];
const TITLES = ['Go开发工程师', 'Golang后端', '高级Go工程师', 'Go工程师（支付）', '云原生开发(Go)', 'Go架构师'];
const BOARDS = ['boss', 'lagou', 'liepin', 'maimai'];
const ROUNDS = 3;
const SOME = 200;

/** Milliseconds of one core to put `n` invented sightings in groups, and the mean of finding the group of one among its company's. */
export function measureSameSpeed(n = 20_000): { n: number; group: number; one: number } {
  const listings = sightings(n);
  const group = Math.min(...Array.from({ length: ROUNDS }, () => timed(() => grouped(listings.map(preparer())))));
  const prepared = listings.map(preparer());
  const blocks = new Map<string, typeof prepared>();
  for (const one of prepared)
    for (const key of one.keys) blocks.set(`${key}${one.city}`, [...(blocks.get(`${key}${one.city}`) ?? []), one]);
  const near = (one: Listing) => companyKeys(one.company).flatMap((key) => blocks.get(`${key}${one.city}`) ?? []);
  const one = timed(() => {
    for (const posting of listings.slice(0, SOME)) groupWith(preparer()(posting), near(posting));
  });
  return { n, group, one: one / SOME };
}

/** Companies of very unequal size, as a market has them. */
function sightings(n: number): Listing[] {
  const random = randomNumbers(7);
  const pick = <T>(from: ArrayLike<T>): T => from[Math.floor(random() * from.length)] as T;
  const companies = Array.from({ length: 1500 }, () => `${pick(SIGNS)}${pick(SIGNS)}${pick(SIGNS)}`);
  const print = () => `zff${Array.from({ length: 128 }, () => pick(['1a', '2b', '3c', '4d'])).join('')}`;
  return Array.from({ length: n }, (_, at) => {
    const low = 10_000 + 5000 * Math.floor(random() * 6);
    const month = { low, high: low * 1.6 };
    const company = `${companies[Math.floor(companies.length * random() ** 3)] ?? ''}${pick(TRADES)}`;
    const [firstSeen, lastSeen] = ['2026-10-01T00:00:00.000Z', '2026-10-20T00:00:00.000Z'];
    const pay = { month, year: { low: month.low * 12, high: month.high * 12 } };
    const about = { company, title: pick(TITLES), city: pick(CITIES), experience: { min: 3, max: 5 } };
    return { id: `s:${at}`, site: pick(BOARDS), ...about, pay, print: at % 3 ? null : print(), firstSeen, lastSeen };
  });
}

/** The processor's time, which other programs on the machine do not lengthen. */
function timed(work: () => unknown): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
