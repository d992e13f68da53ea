import { driftOf } from '@/lib/health/drift';
import { mergeHealth } from '@/lib/health/merge';
import { findPostings } from '@/lib/page/finder/find-postings';
import type { HealthRow } from '@/lib/posting/health';
import type { FieldName, Reading } from '@/lib/posting/reading';
import { addressKind } from '@/lib/sites/address-kind';
import { SITES } from '@/lib/sites';
import { readBy } from '@/lib/sites/generic-reader';
import { readPage, type Found, type PageReading } from '@/lib/sites/read-page';
import type { Site } from '@/lib/sites/site';
import { adapted, openFixture, type Adapted } from './adapted';
import { isAlike, mutate } from './mutate';
import { saysTheSame } from './same-value';

/** Of what was said, so much may be lost on a page without a change of the site that anybody could tell. */
const CHANCE = 0.1;
/** Page views in the record with which a page is compared. */
const PAGES = 20;
const NOW = new Date('2026-11-21T12:00:00Z');

export interface Score {
  page: 'list' | 'detail';
  variants: number;
  /** Postings of all variants, and those of them that the finder read. */
  postings: number;
  read: number;
  /** What the finder says and the adapter does not say of the same posting. */
  wrong: string[];
  /**
   * Of the variants that change all cards alike, those of which more than a tenth of what was read is lost, and of
   * them those of which the health says so.
   */
  broken: number;
  noticed: number;
  /** For each field, how often the adapter reads it on a card that was found, and how often the finder does not. */
  fields: Record<string, { said: number; unread: number }>;
}

/** What is read of so many redesigns of a fixture, by the finder and by all means, against what the adapter reads of it. */
export function scoreOf(fixture: string, variants: number): Score {
  const truth = adapted(fixture);
  if (!truth) throw new Error(`${fixture} is read by no adapter`);
  const { site, read, readings } = truth;
  const page = read.page === 'detail' ? 'detail' : 'list';
  const score: Score = { page, variants, ...{ postings: 0, read: 0, wrong: [], broken: 0, noticed: 0, fields: {} } };
  for (let seed = 1; seed <= variants; seed++) {
    const { doc, url } = openFixture(fixture);
    mutate(doc, seed);
    score.postings += readings.length;
    compare(truth, readBy(findPostings, doc, site, new URL(url)), score, seed);
    if (isAlike(seed)) watch(readPage(doc, url, SITES, findPostings), truth, url, score);
    doc.defaultView?.close();
  }
  return score;
}

function watch(by: PageReading, { read, site }: Adapted, url: string, score: Score): void {
  const { all, fields } = lost(by, read);
  if (fields.length <= CHANCE * all) return;
  score.broken++;
  if (isNoticed(by, read, site, url)) score.noticed++;
}

function compare({ read, readings, site }: Adapted, all: Found[], score: Score, seed: number): void {
  const kind = read.page;
  const seen = new Set<Reading>();
  const panes = read.found.filter(({ layout }) => kind === 'list' && layout.kind === 'detail');
  for (const { reading: mine, layout } of all) {
    if (kind === 'detail' && layout.kind !== 'detail') continue;
    const truth = counterpart(
      mine,
      layout.kind === 'detail' ? [...panes.map(({ reading }) => reading), ...readings] : readings,
    );
    if (!truth) {
      score.wrong.push(`${seed}: no such posting ${mine.fields.title?.text}, ${mine.fields.company?.text}`);
      continue;
    }
    const isRead = mine.fields.title && saysTheSame('title', mine.fields.title, truth.fields.title, site.id);
    if (!seen.has(truth) && readings.includes(truth) && isRead) score.read++;
    seen.add(truth);
    const judged = read.found.find(({ reading }) => reading.key === truth.key)?.layout.fields ?? {};
    for (const name of Object.keys(mine.fields) as FieldName[]) {
      const [said, known] = [mine.fields[name], truth.fields[name]];
      const count = (score.fields[name] ??= { said: 0, unread: 0 });
      if (known) count.said++;
      if (known && !said) count.unread++;
      if (said && (known || judged[name]) && !saysTheSame(name, said, known, site.id))
        score.wrong.push(`${seed}: ${name} ${short(said.text)} for ${short(known?.text)} (${said.from})`);
    }
  }
}

/** The posting that a reading is about: by its key and title, else by title and company, else by its key. */
function counterpart({ key, fields }: Reading, readings: Reading[]): Reading | undefined {
  const alike = (one: Reading) =>
    one.fields.title?.text === fields.title?.text &&
    (!fields.company || !one.fields.company || one.fields.company.text === fields.company.text);
  return (
    readings.find((one) => one.key === key && alike(one)) ??
    readings.find(alike) ??
    readings.find((one) => one.key === key)
  );
}

/** What the postings said before the redesign and do not say any more. */
function lost(now: PageReading, before: PageReading): { all: number; fields: string[] } {
  const pairs = before.postings.flatMap(({ reading, layout }) => {
    const same = now.postings.find((one) => one.layout.name === layout.name && one.reading.key === reading.key);
    const said = Object.entries(reading.fields).filter(([, field]) => field);
    return said.map(([name]) => ({ name, isLost: !same?.reading.fields[name as FieldName] }));
  });
  return { all: pairs.length, fields: pairs.flatMap(({ name, isLost }) => (isLost ? [name] : [])) };
}

function isNoticed(now: PageReading, before: PageReading, site: Site, url: string): boolean {
  let record: HealthRow | null = null;
  for (let page = 0; page < PAGES; page++) record = mergeHealth(record, before.health, NOW);
  const layouts = site.layouts.map(({ name }) => name);
  return (
    driftOf({ report: now.health, layouts, addressIs: addressKind(site, url) }, record ? [record] : [], NOW).length > 0
  );
}

const short = (text = '') => text.slice(0, 100).replace(/\n/g, ' / ');
