import { structuredPostings } from '@/lib/page/structured-data';
import type { Reading } from '@/lib/posting/reading';
import {
  absolute,
  cardsOf,
  FIELD_NAMES,
  fillFrom,
  keyOf,
  readCard,
  UNREAD,
  isTitled,
  readsTooLittle,
} from './read-card';
import type { Layout, PageKind, Site } from './site';
import { readBy, type GenericReader } from './generic-reader';
import { siteFor } from './site-for';

export type { GenericReader } from './generic-reader';
export { badgePlace, cardsOf, readCard } from './read-card';
export { siteFor } from './site-for';

/** One posting with the element and the layout that it was read by. */
export interface Found {
  reading: Reading;
  card: Element;
  layout: Layout;
}

/** How often each reader answered for each field; "none" counts the cards where none did. */
export interface PageHealth {
  site: string;
  layout: string;
  page: PageKind | 'other';
  cards: number;
  fields: Record<string, Record<string, number>>;
}

export interface PageReading {
  site: string | null;
  layout: string | null;
  page: PageKind | 'other';
  /** Every card and pane as it stands: two of them may be the same posting. */
  found: Found[];
  /** One entry a posting: the list with its pane joined in, or the one posting of a detail page. */
  postings: Found[];
  health: PageHealth;
}

/** The layout of a posting that the page publishes and no adapter reads. */
const publishedLayout = (kind: PageKind): Layout => ({
  name: 'schema.org',
  seen: '',
  kind,
  recognise: 'body',
  card: 'body',
  key: [],
  link: [],
  fields: {},
  badge: [{ selector: 'h1', where: 'after' }],
});

/** The layouts that the markup shows; a list and the pane beside it are two. */
export function layoutsOn(root: ParentNode, site: Site): Layout[] {
  const isRoot = (selector: string) => 'matches' in root && (root as Element).matches(selector);
  return site.layouts.filter(({ recognise }) => root.querySelector(recognise) || isRoot(recognise));
}

/**
 * Reads a whole page: by the site's layouts, else by the schema.org JobPosting that the page publishes, else, where a
 * generic reader is given, by what its parts say.
 */
export function readPage(doc: Document, url: string, sites: Site[], generic?: GenericReader): PageReading {
  const address = new URL(url);
  const site = siteFor(address, sites);
  const adapted = site ? layoutsOn(doc, site).flatMap((layout) => readLayout(doc, layout, site, address)) : [];
  const published = adapted.some(isTitled) ? [] : readPublished(doc, site, sites, address);
  const read = published.length > 0 ? published : adapted;
  const byParts = generic && readsTooLittle(read, read.length) ? readBy(generic, doc, site, address) : [];
  const found = byParts.length > read.filter(isTitled).length ? byParts : read;

  // A detail that repeats one of the cards stands beside them, whatever its layout says.
  const listed = new Set(found.filter(({ layout }) => layout.kind === 'list').map(({ reading }) => reading.key));
  const alone = found.filter(
    ({ reading, layout }) => layout.kind === 'detail' && !layout.pane && !listed.has(reading.key),
  );
  const shown = alone.length > 0 ? alone : [...found].sort((a, b) => rank(a) - rank(b));
  const postings = joined(shown.filter(isTitled));
  const main = shown[0]?.layout ?? null;
  const page = alone.length > 0 ? 'detail' : main ? 'list' : 'other';
  const name = main?.name ?? null;
  const health = healthOf(site?.id ?? 'jsonld', main, page, found);
  return { site: found[0]?.reading.site ?? site?.id ?? null, layout: name, page, found, postings, health };
}

function readLayout(doc: Document, layout: Layout, site: Site, address: URL): Found[] {
  return cardsOf(doc, layout).map((card) => ({
    reading: readCard(card, layout, site, address, structuredPostings),
    card,
    layout,
  }));
}

const rank = ({ layout }: Found) => (layout.kind === 'list' ? 0 : 1);

function readPublished(doc: Document, site: Site | null, sites: Site[], address: URL): Found[] {
  const published = structuredPostings(doc);
  const layout = publishedLayout(published.length === 1 ? 'detail' : 'list');
  const card = doc.body;
  return published.map((posting): Found => {
    const link = absolute(posting.url, address);
    const owner = siteFor(new URL(link), sites) === site ? site?.id : null;
    const fields = { ...UNREAD };
    fillFrom(fields, posting.fields, 'schema.org');
    const key = posting.key ?? keyOf(fields);
    return { reading: { ...named(layout), site: owner ?? 'jsonld', key, url: link, fields }, card, layout };
  });
}

const named = ({ name, kind }: Layout) => ({ layout: name, page: kind });

/** One entry a posting, in the page's order: what a card does not say is filled from the pane with the same key. */
function joined(found: Found[]): Found[] {
  const byKey = new Map<string, Found>();
  for (const item of found) {
    const known = byKey.get(item.reading.key);
    if (!known) {
      byKey.set(item.reading.key, { ...item, reading: { ...item.reading, fields: { ...item.reading.fields } } });
      continue;
    }
    for (const name of FIELD_NAMES) known.reading.fields[name] ??= item.reading.fields[name];
  }
  return [...byKey.values()];
}

function healthOf(site: string, main: Layout | null, page: PageHealth['page'], found: Found[]): PageHealth {
  const own = found.filter(({ layout }) => layout === main);
  const fields: PageHealth['fields'] = {};
  for (const name of FIELD_NAMES.filter((name) => main?.fields[name])) {
    const counts: Record<string, number> = {};
    for (const { reading } of own) {
      const from = reading.fields[name]?.from ?? 'none';
      counts[from] = (counts[from] ?? 0) + 1;
    }
    fields[name] = counts;
  }
  return { site, layout: main?.name ?? '', page, cards: own.length, fields };
}
