import type { AnnotatedReply, HealthReport, PageOnShow } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import { badgePlace } from '@/lib/sites/read-page';
import type { Site } from '@/lib/sites/site';
import { CardFinder, type Found } from './card-finder';
import { keep } from './keep';

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
  /** Puts the reader of unknown layouts into this frame. */
  loadReader?: () => Promise<unknown>;
  /** Runs what writes to the page without being told of it as a change. */
  quietly: (write: () => void) => void;
  hasChanged: (element: Element) => boolean;
  /** A badge was taken away: what was opened from it must go too. */
  gone: (badge: HTMLElement) => void;
}

/** Milliseconds to wait after each failure in a row. */
const RETRIES = [500, 2000, 8000];
const MOST_A_BATCH = 100;

/** Keeps exactly one right badge a posting on the page, however the board's own scripts change it. */
export class Board {
  #shown = new Map<Element, Shown>();
  #answers = new Map<string, AnnotatedReply>();
  #finder: CardFinder;
  #off = false;
  #failures = 0;

  constructor(
    site: Site,
    private readonly actions: BoardActions,
  ) {
    this.#finder = new CardFinder(site, { load: actions.loadReader, again: () => this.update(new Set()) });
  }

  /** Reads what is new or changed, takes away what is no longer true, and asks for the rest. */
  update(changed: Set<Node>) {
    if (this.#off) return;
    const found = this.#finder.find(changed, (card) => this.#shown.get(card));
    const unknown: Shown[] = [];
    const answered: [Shown, AnnotatedReply][] = [];
    this.actions.quietly(() => {
      this.#forget(found);
      for (const [card, { reading, layout }] of found) {
        if (this.#shown.has(card)) continue;
        const whole = this.#finder.complete(reading);
        const shown: Shown = { card, reading, layout, whole, print: printOf(whole), annotated: null, badge: null };
        this.#shown.set(card, shown);
        const known = this.#answers.get(shown.print);
        if (known) answered.push([shown, known]);
        else unknown.push(shown);
      }
      this.#show(answered);
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
    const { health } = this.#finder;
    return {
      site: health.site,
      layout: health.layout,
      page: health.page,
      off: this.#off,
      health,
      postings: [...postings.values()],
    };
  }

  #forget(found: Map<Element, Found>) {
    for (const [card, shown] of this.#shown) {
      const reading = found.get(card)?.reading;
      const same = reading && printOf(this.#finder.complete(reading)) === shown.print;
      if (!same || (shown.badge && !shown.badge.isConnected)) this.#remove(shown);
    }
  }

  #remove({ card, badge }: Shown) {
    this.#shown.delete(card);
    if (!badge) return;
    badge.remove();
    this.actions.gone(badge);
  }

  async #ask(asked: Shown[]) {
    const readings = asked.map(({ whole }) => whole);
    const answer = await this.actions.annotate(readings, this.#finder.health).catch(() => null);
    if (answer === null) return this.#askLater(asked);
    this.#failures = 0;
    if (answer === 'off') {
      this.#off = true;
      this.clear();
      return;
    }
    const answered = asked.flatMap((shown, index): [Shown, AnnotatedReply][] => {
      const annotated = answer[index];
      return annotated ? [[shown, annotated]] : [];
    });
    for (const [{ print }, annotated] of answered) keep(this.#answers, print, annotated);
    this.actions.quietly(() => this.#show(answered.filter(([shown]) => this.#shown.get(shown.card) === shown)));
  }

  /** The background did not answer, even when asked twice: what is still on the page is asked for again. */
  #askLater(asked: Shown[]) {
    for (const shown of asked) if (this.#shown.get(shown.card) === shown) this.#shown.delete(shown.card);
    const wait = RETRIES[this.#failures++];
    if (wait) setTimeout(() => this.update(new Set()), wait);
  }

  /** All badges are drawn, which reads the page's styles, before the first is put in, which makes them stale. */
  #show(answered: [Shown, AnnotatedReply][]) {
    const put = answered.map(([shown, annotated]) => this.#draw(shown, annotated));
    for (const into of put) into?.();
  }

  #draw(shown: Shown, annotated: AnnotatedReply): (() => void) | null {
    const { card, layout, whole } = shown;
    // Changed since it was read: the next round reads it again.
    if (this.actions.hasChanged(card) && layout) {
      this.#shown.delete(card);
      return null;
    }
    shown.annotated = annotated;
    if (annotated.posting.go.verdict === 'no') return null;
    const place = layout && badgePlace(card, layout);
    const badge = this.actions.draw(annotated, whole, place ? 'inline' : 'top', place?.element ?? card);
    shown.badge = badge;
    if (place?.where === 'after') return () => place.element.after(badge);
    return () => (place?.element ?? document.body).append(badge);
  }
}

const printOf = (reading: Reading) => JSON.stringify([reading.key, reading.fields]);
