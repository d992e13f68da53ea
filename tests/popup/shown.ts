import { insightFor } from '@/lib/insights/insight';
import type { Market } from '@/lib/market/dataset';
import type { Posting } from '@/lib/posting/posting';
import { EMPTY_PROFILE } from '@/lib/posting/profile';
import { FIELDS, type Reading } from '@/lib/posting/reading';
import type { Shown } from '@/entrypoints/popup/best';
import { posting } from '../insights/postings';
import { smallMarket } from '../market/small-market';

const market: Market = smallMarket();

/** A posting as the popup has it, for a reader with these skills. */
export function shown(changes: Partial<Posting> = {}, skills: string[] = []): Shown {
  const one = posting(changes);
  const fields = Object.fromEntries(FIELDS.map((name) => [name, null])) as Reading['fields'];
  const reading: Reading = { site: one.site, layout: 'a', page: 'list', key: one.key, url: one.url, fields };
  const insight = insightFor(one, market, { ...EMPTY_PROFILE, skills });
  return { reading, annotated: { posting: one, insight, saved: false, skillNames: { kafka: 'Kafka' } } };
}

export const requires = (...required: string[]) => ({ skills: { required, preferred: [], years: {} } });
