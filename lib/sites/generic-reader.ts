import type { findPostings, FoundPosting } from '@/lib/page/finder/find-postings';
import { absolute, FIELD_NAMES, keyOf, UNREAD } from './read-card';
import type { Found } from './read-page';
import type { Layout, PageKind, Site } from './site';

/** Reads a page without knowing its site. Given by whoever wants it, because boards load it only when they need it. */
export type GenericReader = typeof findPostings;

/** The postings that the generic reader is sure of, as an adapter would have read them. */
export function readBy(reader: GenericReader, doc: Document, site: Site | null, address: URL): Found[] {
  const { postings, detail } = reader(doc, address.href);
  const list = layoutOf('finder list', 'list', postings);
  const found = postings.map((posting) => foundOf(posting, list, site, address));
  if (!detail) return found;
  const same = found.filter(({ reading }) => reading.fields.title?.text === detail.fields.title?.text);
  const [card] = same.length === 1 ? same : [];
  const layout: Layout = { ...layoutOf('finder detail', 'detail', [detail]), ...(card && { pane: true as const }) };
  const whole = foundOf(detail, layout, site, address);
  if (card) whole.reading = { ...whole.reading, key: card.reading.key, url: card.reading.url };
  return [...found, whole];
}

function foundOf(posting: FoundPosting, layout: Layout, site: Site | null, address: URL): Found {
  const fields = { ...UNREAD };
  for (const name of FIELD_NAMES) fields[name] = posting.fields[name as keyof FoundPosting['fields']] ?? null;
  const key =
    posting.key ?? (layout.kind === 'detail' ? site?.addressKey?.exec(address.href)?.[1] : null) ?? keyOf(fields);
  const url = absolute(posting.url, address);
  const reading = { site: site?.id ?? 'jsonld', layout: layout.name, page: layout.kind, key, url, fields };
  return { reading, card: posting.element, layout };
}

function layoutOf(name: string, kind: PageKind, postings: FoundPosting[]): Layout {
  const places = new Map(postings.map(({ element, badge }) => [element, badge]));
  return {
    ...{ name, kind, seen: '', recognise: 'body', card: 'body', key: [], link: [], badge: [] },
    fields: Object.fromEntries(FIELD_NAMES.map((field) => [field, []])),
    place: (card) => places.get(card) ?? null,
  };
}
