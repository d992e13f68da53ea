import type { HealthReport } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import type { GenericPosting } from '@/lib/sites/read-generic';
import { cardsOf, layoutsOn, readCard, readPage } from '@/lib/sites/read-page';
import type { Layout, Site } from '@/lib/sites/site';
import { healthOf } from './health-of';
import { keep } from './keep';

/** What one card says; `layout` is null where the page was read by structured data or by generic means. */
export interface Found {
  reading: Reading;
  layout: Layout | null;
}

/** Reads a page without an adapter. */
export type ReadBare = (doc: Document, url: string) => GenericPosting[];

/** The badge of a posting that has an element and no layout goes after that element. */
const AFTER_IT: Layout = {
  ...{ name: 'any', seen: '', kind: 'list', recognise: 'body', card: 'body' },
  ...{ key: [], link: [], fields: {}, badge: [{ selector: '', where: 'after' }] },
};

/** Finds the cards of a board's page and reads those that are new or have changed. */
export class CardFinder {
  health: HealthReport;
  #details = new Map<string, Reading>();
  /** The last page that no layout matched, so that it is read once and not at every change. */
  #bare: { page: string; health: HealthReport; postings: GenericPosting[] } | null = null;

  constructor(
    private site: Site,
    private readonly readBare: ReadBare | null = null,
  ) {
    this.health = { site: site.id, layout: '', page: 'other', cards: 0, fields: {} };
  }

  /** Reads by another adapter of the same site from now on. */
  use(site: Site) {
    this.site = site;
    this.#details.clear();
    this.#bare = null;
  }

  /** The cards that are to have a badge: the first of each posting in the list, and the one in the pane. */
  find(changed: Set<Node>, known: (card: Element) => Found | undefined): Map<Element, Found> {
    const touched = withAncestors(changed);
    const address = new URL(location.href);
    const found = new Map<Element, Found>();
    const taken = new Map<string, string | undefined>();
    let repeated = 0;
    for (const layout of layoutsOn(document, this.site))
      for (const card of cardsOf(document, layout)) {
        const before = known(card);
        const unchanged = before?.layout === layout && !touched.has(card);
        const reading = unchanged ? before.reading : readCard(card, layout, this.site, address);
        const once = `${layout.kind} ${reading.key}`;
        const title = reading.fields.title?.text;
        if (taken.has(once)) {
          if (taken.get(once) !== title) repeated++;
          continue;
        }
        taken.set(once, title);
        found.set(card, { reading, layout });
        if (layout.kind === 'detail') keep(this.#details, reading.key, reading);
      }
    if (found.size > 0)
      this.health = { ...healthOf(this.site.id, [...found.values()]), ...(repeated > 0 && { repeated }) };
    else this.#findWithoutLayout(found);
    return found;
  }

  /** No layout of this site is on the page: structured data, or the generic reading of an experimental site. */
  #findWithoutLayout(found: Map<Element, Found>) {
    const blocks = document.querySelectorAll('script[type="application/ld+json"],[itemtype$="JobPosting"]').length;
    const page = `${location.href} ${blocks} ${document.title}`;
    if (page !== this.#bare?.page || this.site.experimental) this.#bare = { page, ...this.#readBare() };
    const { health, postings } = this.#bare;
    this.health = { ...health, site: this.site.id };
    if (postings.length === 1 && postings[0]) found.set(document.body, { reading: postings[0].reading, layout: null });
    else for (const { reading, card } of postings) if (card) found.set(card, { reading, layout: AFTER_IT });
  }

  /** A site of the reader's own has no adapter: all that is on it is read by generic means. */
  #readBare(): { health: HealthReport; postings: GenericPosting[] } {
    const postings = this.readBare?.(document, location.href);
    if (postings) return { health: healthOf(this.site.id, postings), postings };
    const page = readPage(document, location.href, [this.site]);
    return { health: page.health, postings: page.postings.map(({ reading }) => ({ reading, card: null })) };
  }

  /** A card in the list says less than the pane has shown of the same posting: take the rest from there. */
  complete(reading: Reading): Reading {
    const detail = reading.page === 'list' ? this.#details.get(reading.key) : undefined;
    if (!detail || detail.fields.title?.text !== reading.fields.title?.text) return reading;
    const fields = { ...reading.fields };
    for (const name of ['description', 'tags'] as const) fields[name] ??= detail.fields[name] ?? null;
    return { ...reading, fields };
  }
}

/** A card has changed when a node in it has: so the nodes with everything that they stand in. */
function withAncestors(changed: Set<Node>): Set<Node> {
  const all = new Set<Node>();
  for (const node of changed) for (let at: Node | null = node; at && !all.has(at); at = at.parentNode) all.add(at);
  return all;
}
