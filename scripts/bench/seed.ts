import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { insightFor } from '@/lib/insights/insight';
import { parseMarket } from '@/lib/market/dataset';
import { parsePosting } from '@/lib/parse/posting';
import { postingId, type SavedPosting, type Sighting } from '@/lib/posting/saved';
import { demoPostings } from '../demo/postings';
import { DEMO_PROFILE } from '../demo/profile';
import { readingOf } from './parse';

/** Saved postings as the background stores them, one for each posting of the demo. */
export function savedRows(): SavedPosting[] {
  const market = parseMarket(JSON.parse(readFileSync('public/market.json', 'utf8')));
  const at = new Date().toISOString();
  return demoPostings.map((demo) => {
    const posting = parsePosting(readingOf(demo, `${demo.note}\n${demo.tags.join('、')}`), market.exchangeRates);
    const insight = insightFor(posting, market, DEMO_PROFILE, null);
    const kept = { status: 'saved' as const, notes: demo.note, tags: demo.tags.slice(0, 2), history: [] };
    return { id: postingId(posting), savedAt: at, updatedAt: at, readAt: at, ...kept, posting, insight };
  });
}

/** The same postings as they were seen. */
export const sightingRows = (): Sighting[] =>
  savedRows().map(({ id, savedAt, posting }) => ({
    ...{ id, site: posting.site, firstSeen: savedAt, lastSeen: savedAt, times: 1, title: posting.title },
    ...{ company: posting.company.name, city: posting.location.city, experience: posting.experience, go: 'core' },
    prices: [{ at: savedAt, text: posting.salary.text, monthMid: posting.salary.month?.low ?? null }],
  }));

interface Seed {
  store: 'saved' | 'sightings';
  rows: (SavedPosting | Sighting)[];
  from: number;
  count: number;
}

/** Puts rows straight into the store of the extension whose page this is, copied under ids of their own. */
export const seed = (page: Page, request: Seed) => page.evaluate(put, request);

/** Runs in the page. */
async function put({ store, rows, from, count }: Seed) {
  const at = Date.now();
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('golens');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  for (let start = from; start < from + count; start += 5000) {
    const transaction = db.transaction(store, 'readwrite');
    for (let index = start; index < Math.min(start + 5000, from + count); index++) {
      const row = rows[index % rows.length];
      if (!row) break;
      const time = new Date(at - index * 1000).toISOString();
      if ('posting' in row) {
        const posting = { ...row.posting, key: `${row.posting.key}${index}`, title: `${row.posting.title} ${index}` };
        transaction.objectStore(store).put({ ...row, id: `${posting.site}:${posting.key}`, savedAt: time, posting });
      } else transaction.objectStore(store).put({ ...row, id: `${row.id}${index}`, lastSeen: time });
    }
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('error', () => reject(transaction.error));
    });
  }
  db.close();
}
