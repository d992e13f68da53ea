import type { HealthReport } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import { readCard, readPage } from '@/lib/sites/read-page';
import type { Layout, Site } from '@/lib/sites/site';
import { touchedBy, type Changes } from './changes';
import { healthOf } from './health-of';
import { keep } from './keep';
import { Layouts, PUBLISHED } from './layouts';
import { Switching } from './switching';

/** What one card says; `layout` is null where the page was read by structured data or by generic means. */
export interface Found {
  reading: Reading;
  layout: Layout | null;
}

/** Finds the cards of a board's page and reads those that are new or have changed. */
export class CardFinder {
  /** Each card that is to have a badge; one that has not changed keeps its entry. */
  #found = new Map<Element, Found>();
  /** All cards, those that are no postings or repeat one too. */
  #cards = new Set<Element>();
  #details = new Map<string, Reading>();
  #layouts: Layouts;
  #switching: Switching;
  #address = '';
  #bare: HealthReport | null = null;

  /** `again` asks for another look after so many milliseconds. */
  constructor(
    private readonly site: Site,
    again: (ms: number) => void,
  ) {
    this.#layouts = new Layouts(site);
    this.#switching = new Switching(again);
  }

  /** How often each reader answered on the page as it was found last. */
  get health(): HealthReport {
    return this.#bare ?? healthOf(this.site.id, [...this.#found.values()]);
  }

  /**
   * The cards that are to have a badge: the first of each posting in the list, and the one in the pane. It is the same
   * map as before where nothing that matters has changed. No changes: all is read anew.
   */
  find(changes: Changes | null): Map<Element, Found> {
    const touched = changes && touchedBy(changes);
    if (changes && touched && !this.#matters(changes, touched)) return this.#found;
    const address = new URL(location.href);
    const mayStay = touched && address.href === this.#address && !touched.has(document.head);
    this.#address = address.href;
    const before = this.#found;
    const found = new Map<Element, Found>();
    const taken = new Set<string>();
    this.#cards.clear();
    for (const layout of this.#layouts.on(changes))
      for (const card of document.querySelectorAll(layout.card)) {
        this.#cards.add(card);
        const known = before.get(card);
        const isKnown = known?.layout === layout && touched && !touched.has(card);
        const one = isKnown && (mayStay || layout.kind === 'list') ? known : this.#read(card, layout, address, known);
        const once = one && `${layout.kind} ${one.reading.key}`;
        if (!once || taken.has(once)) continue;
        taken.add(once);
        found.set(card, one);
        if (layout.kind === 'detail') keep(this.#details, one.reading.key, one.reading);
      }
    this.#bare = null;
    if (found.size === 0) this.#findWithoutLayout(found);
    this.#found = found;
    return found;
  }

  /** What the pane has shown of a posting of the list, as far as it is about the same. */
  detailOf({ page, key, fields }: Reading): Reading | null {
    const detail = page === 'list' ? this.#details.get(key) : undefined;
    return detail?.fields.title?.text === fields.title?.text ? (detail ?? null) : null;
  }

  #matters(changes: Changes, touched: Set<Node>): boolean {
    if (location.href !== this.#address) return true;
    // What is read without a layout, and what the page says of itself in its head, may be changed from anywhere.
    if (this.#bare && (this.site.experimental || this.#found.size > 0)) return true;
    if (touched.has(document.head)) return true;
    for (const node of touched) if (this.#cards.has(node as Element)) return true;
    for (const card of this.#cards) if (!card.isConnected) return true;
    return this.#layouts.mayCome(changes);
  }

  #read(card: Element, layout: Layout, address: URL, known: Found | undefined): Found | null {
    if (layout.skip?.(card)) return null;
    const reading = readCard(card, layout, this.site, address);
    if (layout.kind === 'list') return { reading, layout };
    const settled = this.#switching.settled(card, reading);
    if (!settled) return null;
    return known?.layout === layout && known.reading === settled ? known : { reading: settled, layout };
  }

  /** No layout of this site is on the page: structured data, or the generic reading of an experimental site. */
  #findWithoutLayout(found: Map<Element, Found>) {
    this.#bare = { site: this.site.id, layout: '', page: 'other', cards: 0, fields: {} };
    if (!this.site.experimental && !document.querySelector(PUBLISHED)) return;
    const { health, postings } = readPage(document, location.href, [this.site]);
    this.#bare = { ...health, site: this.site.id };
    const [only] = postings;
    if (only && postings.length === 1) found.set(document.body, { reading: only.reading, layout: null });
  }
}
