import { fingerprint } from '@/lib/page/fingerprint';
import type { PageReader } from '@/lib/page/readers';
import type { StructuredPosting } from '@/lib/page/structured-data';
import type { FieldName, FieldReading, Reading } from '@/lib/posting/reading';
import type { BadgePlace, Layout, Site } from './site';

export type Fields = Reading['fields'];
export type ReadPublished = (doc: Document) => StructuredPosting[];

const MAX_TEXT = 60_000;
const MAX_NAME = 80;
const MAX_KEY = 200;
const MAX_URL = 2000;

/** Every field, unread. Types keep this list equal to the one of the schema, which the content script does not load. */
export const UNREAD: Readonly<Fields> = {
  title: null,
  salary: null,
  city: null,
  experience: null,
  degree: null,
  company: null,
  companySize: null,
  industry: null,
  stage: null,
  tags: null,
  description: null,
  datePosted: null,
  employmentType: null,
  closed: null,
};

export const FIELD_NAMES = Object.keys(UNREAD) as FieldName[];

/** The cards of a layout in a part of the page, which may itself be one; templates and decoys are left out. */
export function cardsOf(root: ParentNode, layout: Layout): Element[] {
  const cards = [...root.querySelectorAll(layout.card)];
  if ('matches' in root && (root as Element).matches(layout.card)) cards.unshift(root as Element);
  return cards.filter((card) => !layout.skip?.(card));
}

/** Whether a title was read. */
export const isTitled = ({ reading }: { reading: Reading }) => reading.fields.title !== null;

/** No layout was recognised, or one whose selectors no longer lead to titles. */
export function readsTooLittle(found: Iterable<{ reading: Reading }>, count: number): boolean {
  let titled = 0;
  for (const one of found) if (isTitled(one)) titled++;
  return titled * 2 < Math.max(count, 1);
}

/** Whether what the page publishes may be about this layout's posting. */
export const takesPublished = ({ kind, pane }: Layout) => kind === 'detail' && !pane;

/**
 * What one card says. A detail page's own JobPosting fills what its layout left unread, where it is about the same
 * posting: a page that changes without loading keeps the structured data of the one before. `published` reads those;
 * it is given, because the boards' scripts load it only for pages that publish any.
 */
export function readCard(card: Element, layout: Layout, site: Site, address: URL, published: ReadPublished): Reading {
  const fields: Fields = { ...UNREAD };
  for (const name of FIELD_NAMES) fields[name] = ask(layout.fields[name], card, address);
  const key = ask(layout.key, card, address)?.text ?? keyOf(fields);
  if (takesPublished(layout)) {
    const same = published(card.ownerDocument).find((posting) => isSame(posting, key, fields));
    for (const name of (same && layout.published) ?? []) if (same?.fields[name]) fields[name] = null;
    if (same) fillFrom(fields, same.fields, 'schema.org');
  }
  return {
    site: site.id,
    layout: layout.name,
    page: layout.kind,
    key: key.slice(0, MAX_KEY),
    url: absolute(ask(layout.link, card, address)?.text ?? null, address),
    fields,
  };
}

/** Where the badge of a card goes; null where the layout's places are not in the card. */
export function badgePlace(card: Element, layout: Layout): { element: Element; where: BadgePlace['where'] } | null {
  const found = layout.place?.(card);
  if (found) return found;
  for (const { selector, where } of layout.badge) {
    const element = selector ? card.querySelector(selector) : card;
    if (element) return { element, where };
  }
  return null;
}

/** A key made of what the posting says, for pages that do not show the site's own. */
export const keyOf = ({ title, company, city }: Fields) =>
  `~${fingerprint(title?.text ?? null, company?.text ?? null, city?.text ?? null)}`;

/** Fills the fields that are still unread, and says where from. */
export function fillFrom(fields: Fields, texts: StructuredPosting['fields'], from: string): void {
  for (const name of FIELD_NAMES) {
    const text = (texts as Partial<Record<FieldName, string>>)[name]?.trim();
    if (text) fields[name] ??= { text: text.slice(0, MAX_TEXT), from };
  }
}

/** An http(s) address without its fragment; the page's own where the text is none. */
export function absolute(link: string | null, address: URL): string {
  const url = link && URL.canParse(link, address.href) ? new URL(link, address.href) : address;
  const safe = /^https?:$/.test(url.protocol) ? url : address;
  const text = safe.href.split('#')[0] ?? '';
  return text.length <= MAX_URL ? text : (safe.origin + safe.pathname).slice(0, MAX_URL);
}

function ask(readers: PageReader[] | undefined, card: Element, address: URL): FieldReading | null {
  for (const reader of readers ?? []) {
    const text = reader.read(card, address);
    if (text) return { text: text.slice(0, MAX_TEXT), from: reader.name.slice(0, MAX_NAME) };
  }
  return null;
}

function isSame(posting: StructuredPosting, key: string, fields: Fields): boolean {
  return posting.key === key || (!!fields.title && bare(posting.fields.title) === bare(fields.title.text));
}

const bare = (text: string | undefined) => text?.replace(/\s+/g, '').toLowerCase();
