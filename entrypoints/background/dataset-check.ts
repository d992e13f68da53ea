import { insightFor } from '@/lib/insights/insight';
import { FORMAT, parseMarket, type Market } from '@/lib/market/dataset';
import { parsePosting } from '@/lib/parse/posting';
import type { DatasetProblem } from '@/lib/posting/dataset';
import { EMPTY_PROFILE } from '@/lib/posting/profile';
import { FIELDS, type Reading } from '@/lib/posting/reading';
import { LARGEST_DATASET } from '@/lib/messages/kinds';

export type CheckedDataset = { data: unknown; market: Market } | { problem: DatasetProblem };

const PROFILE = { ...EMPTY_PROFILE, skills: ['go'], pay: { month: 30_000, months: 13 } };
/** Postings that a dataset must be able to answer for: in China, abroad, and with next to nothing said. */
const TRIALS = [
  { title: 'Go 开发工程师', salary: '20-40K·14薪', city: '上海', experience: '3-5年', tags: 'Go\nMySQL' },
  { title: 'Golang 后端', salary: '300-500元/天', city: '成都', experience: '经验不限' },
  { title: 'Senior Go Engineer', salary: '$120k - $160k', city: 'Berlin', experience: '5+ years' },
  { title: 'Go' },
];

/** The dataset in the text of a file, or why it is refused. It is tried out: one that breaks a badge is refused too. */
export function checkDataset(text: string): CheckedDataset {
  if (text.length > LARGEST_DATASET) return refused('too-large');
  const data = jsonIn(text);
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : null;
  if (typeof format !== 'number') return refused('not-a-dataset');
  if (format !== FORMAT) return refused(format > FORMAT ? 'newer-format' : 'older-format', `format ${format}`);
  const parsed = attempt(() => parseMarket(data));
  if ('failure' in parsed) return refused('not-valid', parsed.failure);
  const tried = attempt(() => tryOut(parsed.value));
  if ('failure' in tried) return refused('not-usable', tried.failure);
  return { data, market: parsed.value };
}

function jsonIn(text: string): unknown {
  const parsed = attempt<unknown>(() => JSON.parse(text));
  return 'failure' in parsed ? null : parsed.value;
}

function tryOut(market: Market) {
  for (const texts of TRIALS) {
    const { percentile } = insightFor(parsePosting(readingOf(texts), market.exchangeRates), market, PROFILE);
    const numbers = percentile ? [percentile.mid, ...Object.values(percentile.reference.quantiles)] : [];
    if (!numbers.every((value) => Number.isFinite(value) && value > 0)) throw new Error('It gives no finite pay.');
  }
}

function readingOf(texts: Record<string, string>): Reading {
  const fields = FIELDS.map((name) => [name, texts[name] ? { text: texts[name], from: 'trial' } : null]);
  const at = { site: 'boss', layout: 'trial', page: 'list' as const, key: 'trial', url: 'https://example.com/' };
  return { ...at, fields: Object.fromEntries(fields) };
}

function attempt<T>(work: () => T): { value: T } | { failure: string } {
  try {
    return { value: work() };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

const refused = (reason: DatasetProblem['reason'], detail: string | null = null) => {
  return { problem: { reason, detail: detail && detail.slice(0, 300) } };
};
