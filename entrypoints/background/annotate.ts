import { browser } from 'wxt/browser';
import { healthId, mergeHealth } from '@/lib/health/merge';
import { insightFor } from '@/lib/insights/insight';
import type { Market } from '@/lib/market/dataset';
import type { Replies, Request } from '@/lib/messages/kinds';
import { parsePosting } from '@/lib/parse/posting';
import { skillName } from '@/lib/parse/skills';
import type { Annotated } from '@/lib/posting/insight';
import type { Profile } from '@/lib/posting/profile';
import type { Reading } from '@/lib/posting/reading';
import { postingId } from '@/lib/posting/saved';
import type { Database } from '@/lib/store/db';
import { changeHealth } from '@/lib/store/health';
import { savedAmong } from '@/lib/store/saved';
import { readSettings } from '@/lib/store/settings';
import { putSightings } from '@/lib/store/sightings';
import { market } from './market';
import { isSiteOn } from './sites';
import { database } from './state';

type Batch = Request<'postings.annotate'>;

export async function annotate({ page, readings }: Batch): Promise<Replies['postings.annotate']> {
  const db = await database();
  const [settings, dataset] = await Promise.all([readSettings(db), market()]);
  const profileKnown = settings.profile.skills.length > 0;
  if (!isSiteOn(page.site, settings)) return { state: 'off', postings: [], profileKnown };
  const all = readings.map((reading) => understand(reading, dataset, settings.profile));
  const saved = await savedAmong(
    db,
    all.map(({ posting }) => postingId(posting)),
  );
  remember(db, page.health, all).catch((error: unknown) => console.warn('GoLens: sightings not stored', error));
  const postings = all.map((one) => ({ ...one, saved: saved.has(postingId(one.posting)), skillNames: namesOf(one) }));
  return { state: 'on', postings, profileKnown };
}

export function understand(reading: Reading, dataset: Market | null, profile: Profile): Annotated {
  const posting = parsePosting(reading, dataset?.exchangeRates ?? null);
  return { posting, insight: insightFor(posting, dataset, profile) };
}

async function remember(db: Database, report: Batch['page']['health'], all: Annotated[]) {
  const now = new Date();
  await putSightings(
    db,
    all.map(({ posting }) => posting),
    now,
  );
  await changeHealth(db, healthId(report), (row) => mergeHealth(row, report, now));
}

function namesOf({ posting }: Annotated): Record<string, string> {
  const language = browser.i18n.getUILanguage().startsWith('zh') ? 'zh' : 'en';
  const ids = [...posting.skills.required, ...posting.skills.preferred];
  return Object.fromEntries(ids.map((id) => [id, skillName(id, language)]));
}
