import type { AnnotatedReply, HealthReport, PageOnShow } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import { badgePlace, cardsOf, layoutsOn, readCard, readPage, type PageReading } from '@/lib/sites/read-page';
import type { Layout, Site } from '@/lib/sites/site';
import { healthOf } from './health-of';

/** What one card says; `layout` is null where the page was read by structured data or by generic means. */
interface Found {
  reading: Reading;
  layout: Layout | null;
}

/** One card on the page: what it said when it was read last, what came back for that, and the badge that shows it. */
interface Shown extends Found {
  card: Element;
  /** The reading with what the pane has said of the same posting, and its print to compare by. */
  whole: Reading;
  print: string;
  annotated: AnnotatedReply | null;
  badge: HTMLElement | null;
}

export interface BoardActions {
  annotate: (readings: Reading[], health: HealthReport) => Promise<AnnotatedReply[] | 'off'>;
  draw: (annotated: AnnotatedReply, reading: Reading, place: 'inline' | 'top', beside: Element) => HTMLElement;
  /** Runs what writes to the page without being told of it as a change. */
  quietly: (write: () => void) => void;
  hasChanged: (element: Element) => boolean;
  /** A badge was taken away: what was opened from it must go too. */
  gone: (badge: HTMLElement) => void;
}

/** Milliseconds to wait after each failure in a row. */
const RETRIES = [500, 2000, 8000];
const MOST_A_BATCH = 100;
const MOST_KEPT = 2000;

/** Keeps exactly one right badge a posting on the page, however the board's own scripts change it. */
export class Board {
  #shown = new Map<Element, Shown>();
  #details = new Map<string, Reading>();
  #answers = new Map<string, AnnotatedReply>();
  #health: HealthReport;
  /** The last page that no layout matched, so that it is read once and not at every change. */
  #bare: { page: string; read: PageReading } | null = null;
  #off = false;
  #failures = 0;

  constructor(
    private readonly site: Site,
    private readonly actions: BoardActions,
  ) {
    this.#health = { site: site.id, layout: '', page: 'other', cards: 0, fields: {} };
  }

  /** Reads what is new or changed, takes away what is no longer true, and asks for the rest. */
  update(changed: Set<Node>) {
    if (this.#off) return;
    const found = this.#find(withAncestors(changed));
    const unknown: Shown[] = [];
    this.actions.quietly(() => {
      this.#forget(found);
      for (const [card, { reading, layout }] of found) {
        if (this.#shown.has(card)) continue;
        const whole = this.#complete(reading);
        const shown: Shown = { card, reading, layout, whole, print: printOf(whole), annotated: null, badge: null };
        this.#shown.set(card, shown);
        const known = this.#answers.get(shown.print);
        if (known) this.#show(shown, known);
        else unknown.push(shown);
      }
    });
    for (let from = 0; from < unknown.length; from += MOST_A_BATCH)
      void this.#ask(unknown.slice(from, from + MOST_A_BATCH));
  }

  /** Asks again for everything: the reader's settings, or what is saved, have changed. */
  refresh() {
    this.#off = false;
    this.#answers.clear();
    this.clear();
    this.update(new Set());
  }

  clear() {
    this.actions.quietly(() => {
      for (const shown of this.#shown.values()) this.#remove(shown);
    });
  }

  onShow(): PageOnShow {
    const postings = new Map<string, PageOnShow['postings'][number]>();
    for (const { whole, annotated } of this.#shown.values()) {
      const known = postings.get(whole.key);
      if (annotated && (!known || whole.page === 'detail')) postings.set(whole.key, { reading: whole, annotated });
    }
    const { site, layout, page } = this.#health;
    return { site, layout, page, off: this.#off, health: this.#health, postings: [...postings.values()] };
  }

  /** The cards that are to have a badge: the first of each posting in the list, and the one in the pane. */
  #find(touched: Set<Node>): Map<Element, Found> {
    const address = new URL(location.href);
    const found = new Map<Element, Found>();
    const taken = new Set<string>();
    for (const layout of layoutsOn(document, this.site))
      for (const card of cardsOf(document, layout)) {
        const known = this.#shown.get(card);
        const unchanged = known?.layout === layout && !touched.has(card);
        const reading = unchanged ? known.reading : readCard(card, layout, this.site, address);
        const once = `${layout.kind} ${reading.key}`;
        if (taken.has(once)) continue;
        taken.add(once);
        found.set(card, { reading, layout });
        if (layout.kind === 'detail') keep(this.#details, reading.key, reading);
      }
    if (found.size > 0) this.#health = healthOf(this.site.id, [...found.values()]);
    else this.#findWithoutLayout(found);
    return found;
  }

  /** No layout of this site is on the page: structured data, or the generic reading of an experimental site. */
  #findWithoutLayout(found: Map<Element, Found>) {
    const blocks = document.querySelectorAll('script[type="application/ld+json"],[itemtype$="JobPosting"]').length;
    const page = `${location.href} ${blocks} ${document.title}`;
    if (page !== this.#bare?.page || this.site.experimental)
      this.#bare = { page, read: readPage(document, location.href, [this.site]) };
    const { health, postings } = this.#bare.read;
    this.#health = { ...health, site: this.site.id };
    const [only] = postings;
    if (only && postings.length === 1) found.set(document.body, { reading: only.reading, layout: null });
  }

  #forget(found: Map<Element, Found>) {
    for (const [card, shown] of this.#shown) {
      const reading = found.get(card)?.reading;
      const same = reading && printOf(this.#complete(reading)) === shown.print;
      if (!same || (shown.badge && !shown.badge.isConnected)) this.#remove(shown);
    }
  }

  #remove({ card, badge }: Shown) {
    this.#shown.delete(card);
    if (!badge) return;
    badge.remove();
    this.actions.gone(badge);
  }

  /** A card in the list says less than the pane has shown of the same posting: take the rest from there. */
  #complete(reading: Reading): Reading {
    const detail = reading.page === 'list' ? this.#details.get(reading.key) : undefined;
    if (!detail || detail.fields.title?.text !== reading.fields.title?.text) return reading;
    const fields = { ...reading.fields };
    for (const name of ['description', 'tags'] as const) fields[name] ??= detail.fields[name] ?? null;
    return { ...reading, fields };
  }

  async #ask(asked: Shown[]) {
    const readings = asked.map(({ whole }) => whole);
    const answer = await this.actions.annotate(readings, this.#health).catch(() => null);
    if (answer === null) return this.#askLater(asked);
    this.#failures = 0;
    if (answer === 'off') {
      this.#off = true;
      this.clear();
      return;
    }
    this.actions.quietly(() => {
      asked.forEach((shown, index) => {
        const annotated = answer[index];
        if (!annotated) return;
        keep(this.#answers, shown.print, annotated);
        if (this.#shown.get(shown.card) === shown) this.#show(shown, annotated);
      });
    });
  }

  /** The background did not answer, even when asked twice: what is still on the page is asked for again. */
  #askLater(asked: Shown[]) {
    for (const shown of asked) if (this.#shown.get(shown.card) === shown) this.#shown.delete(shown.card);
    const wait = RETRIES[this.#failures++];
    if (wait) setTimeout(() => this.update(new Set()), wait);
  }

  #show(shown: Shown, annotated: AnnotatedReply) {
    const { card, layout, whole } = shown;
    // Changed since it was read: the next round reads it again.
    if (this.actions.hasChanged(card) && layout) {
      this.#shown.delete(card);
      return;
    }
    shown.annotated = annotated;
    if (annotated.posting.go.verdict === 'no') return;
    const place = layout && badgePlace(card, layout);
    shown.badge = this.actions.draw(annotated, whole, place ? 'inline' : 'top', place?.element ?? card);
    if (place?.where === 'after') place.element.after(shown.badge);
    else (place?.element ?? document.body).append(shown.badge);
  }
}

const printOf = (reading: Reading) => JSON.stringify([reading.key, reading.fields]);

/** A card has changed when a node in it has: so the nodes with everything that they stand in. */
function withAncestors(changed: Set<Node>): Set<Node> {
  const all = new Set<Node>();
  for (const node of changed) for (let at: Node | null = node; at && !all.has(at); at = at.parentNode) all.add(at);
  return all;
}

/** Remembers a bounded number, the oldest forgotten first. */
function keep<V>(kept: Map<string, V>, key: string, value: V) {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
