import type { HealthReport } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import { cardsOf, layoutsOn, readCard, readPage, readsTooLittle, type PageReading } from '@/lib/sites/read-page';
import type { Layout, Site } from '@/lib/sites/site';
import { ByParts, type PartsHost } from './by-parts';
import { healthOf } from './health-of';
import { keep } from './keep';

/** What one card says; `layout` is null where the page was read by structured data or by generic means. */
export interface Found {
  reading: Reading;
  layout: Layout | null;
}

/** Finds the cards of a board's page and reads those that are new or have changed. */
export class CardFinder {
  health: HealthReport;
  #details = new Map<string, Reading>();
  /** The last page that no layout matched, so that it is read once and not at every change. */
  #bare: { page: string; read: PageReading } | null = null;

  readonly #byParts: ByParts;

  constructor(
    private readonly site: Site,
    host?: PartsHost,
  ) {
    this.#byParts = new ByParts(site, host);
    this.health = { site: site.id, layout: '', page: 'other', cards: 0, fields: {} };
  }

  /** The cards that are to have a badge: the first of each posting in the list, and the one in the pane. */
  find(changed: Set<Node>, known: (card: Element) => Found | undefined): Map<Element, Found> {
    const touched = withAncestors(changed);
    const address = new URL(location.href);
    const found = new Map<Element, Found>();
    const taken = new Set<string>();
    for (const layout of layoutsOn(document, this.site))
      for (const card of cardsOf(document, layout)) {
        const before = known(card);
        const unchanged = before?.layout === layout && !touched.has(card);
        const reading = unchanged ? before.reading : readCard(card, layout, this.site, address);
        const once = `${layout.kind} ${reading.key}`;
        if (taken.has(once)) continue;
        taken.add(once);
        found.set(card, { reading, layout });
        if (layout.kind === 'detail') keep(this.#details, reading.key, reading);
      }
    if (found.size === 0) this.#findWithoutLayout(found);
    else this.health = healthOf(this.site.id, [...found.values()]);
    return this.#findByParts(found, touched);
  }

  /** No layout of this site is on the page: structured data, or the generic reading of an experimental site. */
  #findWithoutLayout(found: Map<Element, Found>) {
    const blocks = document.querySelectorAll('script[type="application/ld+json"],[itemtype$="JobPosting"]').length;
    const page = `${location.href} ${blocks} ${document.title}`;
    if (page !== this.#bare?.page || this.site.experimental)
      this.#bare = { page, read: readPage(document, location.href, [this.site]) };
    const { health, postings } = this.#bare.read;
    this.health = { ...health, site: this.site.id };
    const [only] = postings;
    if (only && postings.length === 1) found.set(document.body, { reading: only.reading, layout: null });
  }

  /** Layouts that match nothing, or no longer lead to titles: what the page's parts say, where that is more. */
  #findByParts(found: Map<Element, Found>, touched: Set<Node>): Map<Element, Found> {
    if (!readsTooLittle([...found.values()])) return found;
    const byParts = this.#byParts.find(touched);
    if (byParts.size === 0) return found;
    this.health = healthOf(this.site.id, [...byParts.values()]);
    return byParts;
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
