import type { AnnotatedReply, PageOnShow } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import { badgePlace } from '@/lib/sites/read-page';
import type { Site } from '@/lib/sites/site';
import type { Badge } from './badge';
import type { TroubleKind } from './trouble';
import { CardFinder, type Found, type ReadBare } from './card-finder';
import { keep } from './keep';
import { Patience } from './patience';
import { fullestFirst, isSavedAs, onShow, printOf, type Shown } from './shown';

export interface BoardActions {
  /** "again": the page is about to be read by another adapter. */
  annotate: (readings: Reading[]) => Promise<AnnotatedReply[] | 'off' | 'again'>;
  draw: (annotated: AnnotatedReply, reading: Reading, place: 'inline' | 'top', beside: Element) => Badge;
  /** Runs what writes to the page without being told of it as a change. */
  quietly: (write: () => void) => void;
  hasChanged: (element: Element) => boolean;
  /** A badge was taken away: what was opened from it must go too. */
  gone: (badge: HTMLElement) => void;
  /** The background does not answer: it is asked again, or was asked for the last time; null when it answered. */
  trouble: (kind: TroubleKind | null) => void;
}

const MOST_A_BATCH = 100;

/** Keeps exactly one right badge a posting on the page, however the board's own scripts change it. */
export class Board {
  #shown = new Map<Element, Shown>();
  #answers = new Map<string, AnnotatedReply>();
  #finder: CardFinder;
  #off = false;
  #patience = new Patience();

  constructor(
    site: Site,
    private readonly actions: BoardActions,
    readBare: ReadBare | null = null,
  ) {
    this.#finder = new CardFinder(site, readBare);
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
    if (this.#patience.isWaiting) return this.#drop(unknown);
    for (let from = 0; from < unknown.length; from += MOST_A_BATCH)
      void this.#ask(unknown.slice(from, from + MOST_A_BATCH));
  }

  /** Asks again for everything: the reader's settings, or what is saved, have changed. */
  refresh() {
    this.#off = false;
    this.#patience.reset();
    this.#answers.clear();
    this.clear();
    this.update(new Set());
  }

  /** Reads by another adapter of the same site from now on. */
  use(site: Site) {
    this.#finder.use(site);
    this.refresh();
  }

  /** How the page was read, and what was read on it. */
  seen() {
    return { health: this.#finder.health, read: [...this.#shown.values()] };
  }

  /** These postings are saved now, or no longer: the badges that are there say so. */
  saved(ids: ReadonlySet<string>, saved: boolean) {
    for (const one of this.#answers.values()) if (isSavedAs(one, ids)) one.saved = saved;
    for (const { annotated, badge } of this.#shown.values()) {
      if (!annotated || !isSavedAs(annotated, ids)) continue;
      annotated.saved = saved;
      badge?.refresh();
    }
  }

  /** The elements that show this posting, the pane or detail before the card in the list. */
  places({ key }: Reading): Element[] {
    const all = [...this.#shown.values()].filter(({ whole }) => whole.key === key);
    return all.toSorted(fullestFirst).map(({ card }) => card);
  }

  /** Tells whether there was a badge. */
  clear(): boolean {
    const all = [...this.#shown.values()];
    this.actions.quietly(() => all.forEach((shown) => this.#remove(shown)));
    return all.some(({ badge }) => badge);
  }

  onShow(): PageOnShow {
    const { health } = this.#finder;
    const { site, layout, page } = health;
    return { site, layout, page, off: this.#off, health, postings: onShow([...this.#shown.values()]) };
  }

  #forget(found: Map<Element, Found>) {
    for (const [card, shown] of this.#shown) {
      const reading = found.get(card)?.reading;
      const same = reading && printOf(this.#finder.complete(reading)) === shown.print;
      if (!same || (shown.badge && !shown.badge.host.isConnected)) this.#remove(shown);
    }
  }

  #remove({ card, badge }: Shown) {
    this.#shown.delete(card);
    if (!badge) return;
    badge.host.remove();
    this.actions.gone(badge.host);
  }

  async #ask(asked: Shown[]) {
    const readings = asked.map(({ whole }) => whole);
    const answer = await this.actions.annotate(readings).catch(() => null);
    if (answer === null) return this.#askLater(asked);
    this.#patience.reset();
    this.actions.trouble(null);
    if (answer === 'again') return;
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
    this.#drop(asked);
    if (!this.#patience.isWaiting) this.actions.trouble(this.#patience.failed(() => this.update(new Set())));
  }

  /** As if these had not been read: the next round reads them again. */
  #drop(all: Shown[]) {
    for (const shown of all) if (this.#shown.get(shown.card) === shown) this.#shown.delete(shown.card);
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
    if (place?.where === 'after') return () => place.element.after(badge.host);
    return () => (place?.element ?? document.body).append(badge.host);
  }
}
