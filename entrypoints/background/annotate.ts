import { browser } from 'wxt/browser';
import { insightFor } from '@/lib/insights/insight';
import { textPrint } from '@/lib/insights/same/print';
import type { Market } from '@/lib/market/dataset';
import type { OwnIndex } from '@/lib/market/own-cells';
import type { AnnotatedReply, Replies, Request } from '@/lib/messages/kinds';
import { parsePosting } from '@/lib/parse/posting';
import { skillName } from '@/lib/parse/skills';
import type { Annotated } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';
import type { Profile } from '@/lib/posting/profile';
import type { Reading } from '@/lib/posting/reading';
import { postingId } from '@/lib/posting/saved';
import type { Settings } from '@/lib/posting/settings';
import type { Database } from '@/lib/store/db';
import { savedAmong } from '@/lib/store/saved';
import { DEFAULT_SETTINGS, readSettings } from '@/lib/store/settings';
import { putSightings } from '@/lib/store/sightings';
import { adapterFor } from './adapters';
import { market } from './market';
import { notePostings, ownSampleNow, refreshOwnSample } from './own-sample';
import { isSiteOn } from './sites';
import { database, storageFailed } from './state';

type Batch = Request<'postings.annotate'>;

/** One entry a reading, in order. A store that fails costs the settings, the saved marks and the sightings, never a badge. */
export async function annotate({ page, readings }: Batch): Promise<Replies['postings.annotate']> {
  const db = await database().catch(storageFailed);
  const [settings, dataset, adapter] = await Promise.all([settingsIn(db), market(), adapterFor(page.site)]);
  if (!isSiteOn(page.site, settings)) return { state: 'off', postings: [] };
  if ((adapter?.importedAt ?? null) !== (page.adapter ?? null)) return { state: 'adapter', postings: [] };
  const seen = ownSampleNow();
  const all = readings.map((reading) => understand(reading, dataset, settings.profile, seen));
  // What is saved is asked first: the badges wait for it, and would wait for what is written before it.
  const postings = marked(db, all);
  if (db) void remember(db, all, printsOf(readings, all)).catch(storageFailed);
  const reply = { state: 'on' as const, postings: await postings };
  // It reads all that was ever seen: not while badges wait.
  if (db) void refreshOwnSample(db).catch(storageFailed);
  return reply;
}

/** The same of readings that no board's script sent: nothing of them is remembered, and no board need be on. */
export async function explain(readings: Reading[]): Promise<AnnotatedReply[]> {
  const db = await database().catch(storageFailed);
  const [settings, dataset] = await Promise.all([settingsIn(db), market()]);
  const seen = ownSampleNow();
  return marked(
    db,
    readings.map((reading) => understand(reading, dataset, settings.profile, seen)),
  );
}

export function understand(
  reading: Reading,
  dataset: Market | null,
  profile: Profile,
  seen: OwnIndex | null = null,
): Annotated {
  const posting = parsePosting(reading, dataset?.exchangeRates ?? null);
  return { posting, insight: insightFor(posting, dataset, profile, seen) };
}

async function marked(db: Database | null, all: Annotated[]): Promise<AnnotatedReply[]> {
  const saved = await savedIn(db, all);
  return all.map(({ posting, insight }) => {
    return { posting, insight, saved: saved.has(postingId(posting)), skillNames: namesOf(posting) };
  });
}

async function settingsIn(db: Database | null): Promise<Settings> {
  return (db && (await readSettings(db).catch(storageFailed))) ?? DEFAULT_SETTINGS;
}

async function savedIn(db: Database | null, all: Annotated[]): Promise<Set<string>> {
  const ids = all.map(({ posting }) => postingId(posting));
  return (db && (await savedAmong(db, ids).catch(storageFailed))) ?? new Set();
}

async function remember(db: Database, all: Annotated[], prints: ReadonlyMap<string, string>) {
  const postings = all.map(({ posting }) => posting);
  await putSightings(db, postings, new Date(), prints);
  notePostings(postings);
}

/** Prints of the descriptions, by posting: the texts themselves are not kept. */
function printsOf(readings: readonly Reading[], all: readonly Annotated[]): Map<string, string> {
  const prints = readings.map(({ fields }) => textPrint(fields.description?.text ?? ''));
  return new Map(all.flatMap(({ posting }, at) => (prints[at] ? [[postingId(posting), prints[at]] as const] : [])));
}

/** Names of the skills of a posting in the reader's language, by id. */
export function namesOf(posting: Posting): Record<string, string> {
  const language = browser.i18n.getUILanguage().startsWith('zh') ? 'zh' : 'en';
  const ids = [...posting.skills.required, ...posting.skills.preferred];
  return Object.fromEntries(ids.map((id) => [id, skillName(id, language)]));
}
