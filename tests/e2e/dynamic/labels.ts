import { readFileSync } from 'node:fs';
import { moneyYear } from '@/components/figures';
import { insightFor } from '@/lib/insights/insight';
import { parseMarket } from '@/lib/market/dataset';
import { parsePosting } from '@/lib/parse/posting';
import { EMPTY_PROFILE } from '@/lib/posting/profile';
import type { Reading } from '@/lib/posting/reading';
import { UNREAD } from '@/lib/sites/read-card';
import messages from '@/public/_locales/zh_CN/messages.json';
import { EXPERIENCE, PLACE, type Job } from './faces';
import { allJobs, job } from './jobs';

const said = (text: string) => ({ text, from: 'simulated' });

/** What the badge of each posting of the simulated board must say to a reader without a profile, by title and pay. */
export function expectedLabels(): Record<string, string> {
  const market = parseMarket(JSON.parse(readFileSync('public/market.json', 'utf8')));
  // A posting's pay may become any other's.
  const all = allJobs().flatMap((one) => [one, { ...one, title: job(0).title }]);
  const labels = all.map((one) => [`${one.title} ${one.salary}`, labelOf(one, market)] as const);
  return Object.fromEntries(labels.flatMap(([texts, label]) => (label ? [[texts, label]] : [])));
}

function labelOf(one: Job, market: ReturnType<typeof parseMarket>): string | null {
  const posting = parsePosting(readingOf(one), market.exchangeRates);
  if (posting.go.verdict === 'no') return null;
  const { percentile, noPercentile } = insightFor(posting, market, EMPTY_PROFILE, null);
  const parts = [
    percentile
      ? `P${Math.round(percentile.mid)}`
      : noPercentile === 'negotiable' && messages.no_percentile_negotiable.message,
    posting.salary.year && messages.money_year.message.replace('$1', moneyYear(posting.salary.year, 'zh')),
    percentile?.reference.confidence === 'low' && messages.badge_rough.message,
  ];
  return `GoLens: ${parts.filter(Boolean).join(', ')}`;
}

const readingOf = ({ key, title, salary, company }: Job): Reading => ({
  ...{ site: 'boss', layout: 'list-2025', page: 'list', key, url: 'https://www.zhipin.com/' },
  fields: {
    ...UNREAD,
    title: said(title),
    salary: said(salary),
    city: said(PLACE),
    experience: said(EXPERIENCE),
    degree: said('本科'),
    company: said(company),
  },
});
