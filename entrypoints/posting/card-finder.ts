import type { HealthReport } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import { readCard, takesPublished, type ReadPublished } from '@/lib/sites/read-card';
import { readsTooLittle } from '@/lib/sites/read-card';
import type { Layout, Site } from '@/lib/sites/site';
import { touchedBy, type Changes } from './changes';
import { ByParts } from './by-parts';
import { healthOf } from './health-of';
import { keep } from './keep';
import { Layouts } from './layouts';
import { ReaderLoader, type FinderHost } from './reader-loader';
import { Switching } from './switching';
import { WithoutLayout } from './without-layout';

/** What one card says; `layout` is null where the page was read by structured data or by what its parts say. */
export interface Found {
  reading: Reading;
  layout: Layout | null;
}

const NONE: ReadPublished = () => [];

/** Finds the cards of a board's page and reads those that are new or have changed. */
export class CardFinder {
  /** Each card that is to have a badge; one that has not changed keeps its entry. */
  #found = new Map<Element, Found>();
  /** All cards, those that are no postings or repeat one too. */
  #cards = new Set<Element>();
  #details = new Map<string, Reading>();
  #layouts: Layouts;
  #switching: Switching;
  #withoutLayout: WithoutLayout;
  #byParts: ByParts;
  /** The layouts lead to nothing, or to no titles any more. */
  #isLittle = false;
  #address = '';
  /** How the page was read where no layout is on it. */
  #bare: HealthReport | null = null;
  #health: HealthReport | null = null;
  /** Cards with the key of another and a title of their own: the readers of keys do not hold. */
  #repeated = 0;

  constructor(
    private site: Site,
    private readonly host: FinderHost,
  ) {
    const loader = new ReaderLoader(host);
    this.#layouts = new Layouts(site);
    this.#switching = new Switching(host.again);
    this.#withoutLayout = new WithoutLayout(loader);
    this.#byParts = new ByParts(host, loader);
  }

  /** How often each reader answered on the page as it was found last. */
  get health(): HealthReport {
    return (this.#health ??= this.#bare ?? {
      ...healthOf(this.site.id, [...this.#found.values()]),
      ...(this.#repeated > 0 && { repeated: this.#repeated }),
    });
  }

  /** Reads by another adapter of the same site from now on. */
  use(site: Site) {
    this.site = site;
    this.#layouts = new Layouts(site);
    this.#switching = new Switching(this.host.again);
    this.#details.clear();
    this.#byParts.forget();
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
    this.#repeated = 0;
    this.#cards.clear();
    const taken = { list: new Map<string, string | undefined>(), detail: new Map<string, string | undefined>() };
    for (const layout of this.#layouts.on(changes))
      for (const card of document.querySelectorAll(layout.card)) {
        this.#cards.add(card);
        const known = before.get(card);
        const isKnown = known?.layout === layout && touched && !touched.has(card);
        const one = isKnown && (mayStay || layout.kind === 'list') ? known : this.#read(card, layout, address, known);
        if (!one) continue;
        const { key, fields } = one.reading;
        const title = fields.title?.text;
        const once = taken[layout.kind];
        if (once.has(key)) {
          if (once.get(key) !== title) this.#repeated++;
          continue;
        }
        once.set(key, title);
        found.set(card, one);
        if (layout.kind === 'detail') keep(this.#details, key, one.reading);
      }
    this.#bare = found.size === 0 ? this.#withoutLayout.find(this.site, found) : null;
    this.#health = null;
    this.#found = this.#orByParts(found, touched);
    return this.#found;
  }

  /** What the pane has shown of a posting of the list, as far as it is about the same. */
  detailOf({ page, key, fields }: Reading): Reading | null {
    const detail = page === 'list' ? this.#details.get(key) : undefined;
    return detail?.fields.title?.text === fields.title?.text ? (detail ?? null) : null;
  }

  #matters(changes: Changes, touched: Set<Node>): boolean {
    if (location.href !== this.#address) return true;
    // What is read without a layout, and what the page says of itself in its head, may be changed from anywhere.
    if (this.#bare && this.#found.size > 0) return true;
    if (touched.has(document.head)) return true;
    for (const node of touched) if (this.#cards.has(node as Element)) return true;
    for (const card of this.#cards) if (!card.isConnected) return true;
    return this.#layouts.mayCome(changes) || (this.#isLittle && this.#byParts.matters(touched));
  }

  /** What the page's parts say, where the layouts lead to less. */
  #orByParts(found: Map<Element, Found>, touched: Set<Node> | null): Map<Element, Found> {
    this.#isLittle = readsTooLittle(found.values(), found.size);
    if (!this.#isLittle) return found;
    const byParts = this.#byParts.find(this.site, touched);
    if (byParts.size === 0) return found;
    this.#bare = null;
    return byParts;
  }

  #read(card: Element, layout: Layout, address: URL, known: Found | undefined): Found | null {
    if (layout.skip?.(card)) return null;
    const published = takesPublished(layout) ? this.#withoutLayout.published() : NONE;
    if (!published) return null;
    const reading = readCard(card, layout, this.site, address, published);
    if (layout.kind === 'list') return { reading, layout };
    const settled = this.#switching.settled(card, reading);
    if (!settled) return null;
    return known?.layout === layout && known.reading === settled ? known : { reading: settled, layout };
  }
}
