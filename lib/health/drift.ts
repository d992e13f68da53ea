import type { Drift, HealthReport, HealthRow } from '@/lib/posting/health';
import { readersOf, tally } from './shares';

/** Fewer postings than this may all lack a field by chance. */
const ENOUGH = 5;
/** A field that is read at this share or below is no longer read, where that would be so rare by chance. */
const NOT_READ = 0.1;
const RARE = 0.05;
/** A reader that answered at this share or above was the field's own. */
const WAS_READ = 0.6;
/** What nearly every posting of so many said is missed on a page of few, a detail page above all. */
const MANY = 20;
const NEARLY_ALWAYS = 0.95;
/** Share of the cards that may be untitled, or repeat a key, on a page as it should be. */
const STRAY = 0.2;
/** A record that is older says nothing about today. */
const OLDEST_MS = 60 * 86_400_000;
/** Readers that need nothing of the site's own markup. */
const FALLBACK = /^(?:schema\.org|finder )/;

export interface PageSeen {
  report: HealthReport;
  /** Names of the layouts that this site is known by; empty for a site without layouts. */
  layouts: readonly string[];
  /** What the address says the page is; null where it says nothing. */
  addressIs: 'list' | 'detail' | null;
}

/** What has changed on this page against the site's record, worst first; empty where nothing has. */
export function driftOf({ report, layouts, addressIs }: PageSeen, rows: readonly HealthRow[], now: Date): Drift[] {
  if (report.cards === 0) return addressIs ? [found(addressIs === 'list' ? 'no-cards' : 'no-posting', report)] : [];
  const isKnown = layouts.length === 0 || layouts.includes(report.layout);
  const sound = rows.filter(({ soundAt }) => soundAt !== undefined && now.getTime() - Date.parse(soundAt) < OLDEST_MS);
  const alike = sound.filter(({ site, page }) => site === report.site && page === report.page);
  const before = isKnown ? alike.filter(({ layout }) => layout === report.layout) : alike;
  return [
    // A pane without the list that it stands beside.
    ...(addressIs === 'list' && report.page === 'detail' ? [found('no-cards', { ...report, cards: 0 })] : []),
    ...untitled(report),
    ...repeated(report),
    ...unread(report, before),
    ...(isKnown ? [] : [found('unknown-layout', report)]),
    ...(isKnown ? otherReaders(report, before) : []),
  ];
}

/** Whether everything that changed is still read, by other means. */
export const isStillRead = (drift: readonly Drift[]) =>
  drift.every(({ code }) => code === 'unknown-layout' || code === 'other-readers');

const found = (code: Drift['code'], { cards }: HealthReport): Drift => {
  return { code, field: null, read: cards, of: cards, before: null };
};

function untitled({ fields, cards }: HealthReport): Drift[] {
  const { read, of } = tally(fields.title);
  const missing = of - read;
  const isWrong = missing === of || (cards >= ENOUGH && missing / of > STRAY);
  return of > 0 && isWrong ? [{ code: 'no-titles', field: 'title', read, of, before: null }] : [];
}

function repeated({ repeated = 0, cards }: HealthReport): Drift[] {
  if (repeated < 2 || repeated / cards <= STRAY) return [];
  return [{ code: 'repeated-keys', field: null, read: cards - repeated, of: cards, before: null }];
}

function unread({ fields }: HealthReport, rows: readonly HealthRow[]): Drift[] {
  return namesIn(rows).flatMap((field): Drift[] => {
    const [now, before] = [tally(fields[field]), sumOf(rows, field)];
    const share = before.read / before.of;
    const isEnough = now.of >= ENOUGH && before.of >= ENOUGH && (1 - share) ** now.of <= RARE;
    const isSure = now.of > 0 && before.of >= MANY && share >= NEARLY_ALWAYS;
    if (field === 'title' || !(isEnough || isSure) || now.read / now.of > NOT_READ) return [];
    return [{ code: 'no-longer-read', field, ...now, before: { share, n: before.of } }];
  });
}

/** Fields for which only readers answer that did not before, or that need nothing of the site's markup. */
function otherReaders({ fields }: HealthReport, rows: readonly HealthRow[]): Drift[] {
  return Object.entries(fields).flatMap(([field, counts]): Drift[] => {
    const answering = readersOf(counts).map(({ reader }) => reader);
    const now = tally(counts);
    if (answering.length === 0 || !answering.every((reader) => FALLBACK.test(reader))) return [];
    const earlier = mergedCounts(rows, field);
    const before = tally(earlier);
    const wasOwn = readersOf(earlier).some(({ reader, share }) => !FALLBACK.test(reader) && share >= WAS_READ);
    if (!wasOwn || before.of < ENOUGH) return [];
    return [{ code: 'other-readers', field, ...now, before: { share: before.read / before.of, n: before.of } }];
  });
}

const namesIn = (rows: readonly HealthRow[]) => [...new Set(rows.flatMap(({ fields }) => Object.keys(fields)))];

const sumOf = (rows: readonly HealthRow[], field: string) => tally(mergedCounts(rows, field));

function mergedCounts(rows: readonly HealthRow[], field: string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { fields } of rows)
    for (const [reader, count] of Object.entries(fields[field] ?? {})) sums[reader] = (sums[reader] ?? 0) + count;
  return sums;
}
