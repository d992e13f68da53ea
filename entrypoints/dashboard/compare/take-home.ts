import type { TakeHome, TakeHomeAnswer } from '@/components/compare/compared';
import { rankedPay } from '@/lib/insights/pay';
import { monthlyNet, type YearNet } from '@/lib/market/take-home/monthly-net';
import { TAKE_HOME_CITIES } from '@/lib/market/take-home/rates';
import type { Posting } from '@/lib/posting/posting';

const MONTHS = 12;
const BOUND = /\.(lower|upper)$/;

/** What both ends of a posting's monthly pay leave in its city; the reason where that cannot be reckoned. */
export function takeHomeOf(posting: Posting): TakeHomeAnswer {
  const pay = rankedPay(posting);
  if (typeof pay === 'string') return { reason: 'no-pay' };
  const { city } = posting.location;
  if (city === null || !TAKE_HOME_CITIES.includes(city)) return { reason: 'no-city' };
  if (pay.low === null || pay.high === null) return { reason: 'open-end' };
  const [low, high] = [pay.low, pay.high].map((grossMonthly) => monthlyNet({ grossMonthly, city }).result);
  return low && high ? { takeHome: join(low, high) } : { reason: 'out-of-range' };
}

function join(low: YearNet, high: YearNet): TakeHome {
  const years = high.figures.filter(({ part }) => BOUND.test(part)).map(({ year }) => year);
  return {
    low: mean(low),
    high: mean(high),
    city: high.city,
    fundRate: high.housingFundRate,
    years: [Math.min(...years), Math.max(...years)],
    sources: high.sources.map(({ title }) => title),
  };
}

const mean = ({ totals }: YearNet) => Math.round(totals.net / MONTHS);
