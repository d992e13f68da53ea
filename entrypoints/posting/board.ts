import type { AnnotatedReply, PageOnShow } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import type { Site } from '@/lib/sites/site';
import { Asker, type AskerActions } from './asker';
import { CardFinder, type Found } from './card-finder';
import { touchedBy, type Changes } from './changes';
import { drawn, type Draw } from './drawn';
import { isSavedAs, markSaved, onShow, placesOf, shownAs, type Shown } from './shown';
import type { TroubleKind } from './trouble';
import type { FinderHost } from './reader-loader';

export interface BoardActions {
  annotate: AskerActions['annotate'];
  draw: Draw;
  loadReader?: FinderHost['loadReader'];
  /** Runs what writes to the page without being told of it as a change. */
  quietly: (write: () => void) => void;
  /** What has changed since the board was told last. */
  pending: () => Changes;
  /** A badge was taken away: what was opened from it must go too. */
  gone: (badge: HTMLElement) => void;
  trouble: (kind: TroubleKind | null) => void;
}

/** Keeps exactly one right badge a posting on the page, however the board's own scripts change it. */
export class Board {
  #shown = new Map<Element, Shown>();
  #found: Map<Element, Found> | null = null;
  #finder: CardFinder;
  #asker: Asker;
  #off = false;

  constructor(
    site: Site,
    private readonly actions: BoardActions,
  ) {
    const again = (ms: number) => void setTimeout(() => this.update(null), ms);
    this.#finder = new CardFinder(site, { again, loadReader: actions.loadReader });
    this.#asker = new Asker({
      annotate: actions.annotate,
      answered: (answers) => actions.quietly(() => this.#show(answers)),
      unanswered: (asked) => asked.forEach((shown) => this.#isHere(shown) && this.#shown.delete(shown.card)),
      off: () => void this.leave(),
      again: () => this.update(null),
      trouble: actions.trouble,
    });
  }

  /**
   * Reads what is new or changed, takes away what is no longer true, and asks for the rest; null: all is new. Tells
   * whether there was any.
   */
  update(changes: Changes | null): boolean {
    if (this.#off) return false;
    const found = this.#finder.find(changes);
    if (found === this.#found) return false;
    this.#found = found;
    const came: Shown[] = [];
    this.actions.quietly(() => {
      for (const shown of this.#shown.values()) if (!found.has(shown.card)) this.#remove(shown);
      for (const [card, one] of found) {
        const shown = this.#take(card, one);
        if (shown) came.push(shown);
      }
      this.#show(came.flatMap((shown) => this.#asker.known(shown)));
    });
    this.#asker.ask(came.filter((shown) => this.#isHere(shown) && !shown.annotated));
    return true;
  }

  /** Asks again for everything: the reader's settings, or what is saved, have changed. */
  refresh() {
    this.leave();
    this.#off = false;
    this.update(null);
  }

  /** Reads by another adapter of the same site from now on. */
  use(site: Site) {
    this.#finder.use(site);
    this.refresh();
  }

  /** Whether nothing was found on the page. */
  isEmpty(): boolean {
    return this.#shown.size === 0;
  }

  /** How the page was read, and what was read on it. */
  seen() {
    return { health: this.#finder.health, read: [...this.#shown.values()].map(({ found }) => found) };
  }

  /** These postings are saved now, or no longer: the badges that are there say so. */
  saved(ids: ReadonlySet<string>, saved: boolean) {
    for (const one of this.#asker.all) if (isSavedAs(one, ids)) one.saved = saved;
    markSaved(this.#shown.values(), ids, saved);
  }

  /** The elements that show this posting, the pane or detail before the card in the list. */
  places({ key }: Reading): Element[] {
    return placesOf(key, [...this.#shown.values()]);
  }

  /** Shows nothing any more until it is refreshed; tells whether there was a badge. */
  leave(): boolean {
    this.#off = true;
    this.#asker.forget();
    return this.clear();
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
    return { site, layout, page, off: this.#off, health, postings: this.postings() };
  }

  postings(): PageOnShow['postings'] {
    return onShow([...this.#shown.values()]);
  }

  /** What a card says now, where that is not on show already. */
  #take(card: Element, found: Found): Shown | null {
    const before = this.#shown.get(card);
    const detail = this.#finder.detailOf(found.reading);
    if (before?.found === found && before.detail === detail && isStill(before)) return null;
    const shown = shownAs(card, found, detail);
    if (before?.print === shown.print && isStill(before)) {
      Object.assign(before, { found, detail });
      return null;
    }
    if (before) this.#remove(before);
    this.#shown.set(card, shown);
    return shown;
  }

  #isHere = (shown: Shown) => this.#shown.get(shown.card) === shown;

  #remove({ card, badge }: Shown) {
    this.#shown.delete(card);
    if (!badge) return;
    badge.host.remove();
    this.actions.gone(badge.host);
  }

  /** All badges are drawn, which reads the page's styles, before the first is put in, which makes them stale. */
  #show(answered: [Shown, AnnotatedReply][]) {
    if (answered.length === 0) return;
    const touched = touchedBy(this.actions.pending());
    // What has changed since it was read is read again in the next round.
    const here = answered.filter(([shown]) => this.#isHere(shown));
    for (const [{ card }] of here) if (touched.has(card)) this.#shown.delete(card);
    const put = here.map(([shown, annotated]) =>
      this.#isHere(shown) ? drawn(shown, annotated, this.actions.draw) : null,
    );
    for (const into of put) into?.();
  }
}

/** The page may have thrown the badge out with what it stood in. One that stands for a mere link comes right after it. */
const isStill = ({ card, badge }: Shown) =>
  !badge || card.contains(badge.host) || card === badge.host.previousElementSibling;
