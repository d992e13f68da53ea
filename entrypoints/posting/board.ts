import type { PageOnShow } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import type { Site } from '@/lib/sites/site';
import { Asker, type AskerActions } from './asker';
import { Badges, type BadgesActions } from './badges';
import { CardFinder, type Found } from './card-finder';
import type { Changes } from './changes';
import { isSavedAs, markSaved, onShow, placesOf, type Shown } from './shown';
import type { TroubleKind } from './trouble';
import type { FinderHost } from './reader-loader';

export interface BoardActions extends BadgesActions {
  annotate: AskerActions['annotate'];
  loadReader?: FinderHost['loadReader'];
  /** Runs what writes to the page without being told of it as a change. */
  quietly: (write: () => void) => void;
  trouble: (kind: TroubleKind | null) => void;
}

/** Keeps exactly one right badge a posting on the page, however the board's own scripts change it. */
export class Board {
  #badges: Badges;
  #found: Map<Element, Found> | null = null;
  #finder: CardFinder;
  #asker: Asker;
  #off = false;

  constructor(
    site: Site,
    private readonly actions: BoardActions,
  ) {
    this.#badges = new Badges(actions);
    const again = (ms: number) => void setTimeout(() => this.update(null), ms);
    this.#finder = new CardFinder(site, { again, loadReader: actions.loadReader });
    this.#asker = new Asker({
      annotate: actions.annotate,
      answered: (answers) => actions.quietly(() => this.#badges.show(answers)),
      unanswered: (asked) => asked.forEach((shown) => this.#badges.forget(shown)),
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
      this.#badges.keepOnly(found);
      for (const [card, one] of found) {
        const shown = this.#badges.take(card, one, this.#finder.detailOf(one.reading));
        if (shown) came.push(shown);
      }
      this.#badges.show(came.flatMap((shown) => this.#asker.known(shown)));
    });
    this.#asker.ask(came.filter((shown) => this.#badges.isHere(shown) && !shown.annotated));
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
    return this.#badges.count === 0;
  }

  /** How the page was read, and what was read on it. */
  seen() {
    return { health: this.#finder.health, read: this.#badges.all.map(({ found }) => found) };
  }

  /** These postings are saved now, or no longer: the badges that are there say so. */
  saved(ids: ReadonlySet<string>, saved: boolean) {
    for (const one of this.#asker.all) if (isSavedAs(one, ids)) one.saved = saved;
    markSaved(this.#badges.all, ids, saved);
  }

  /** The elements that show this posting, the pane or detail before the card in the list. */
  places({ key }: Reading): Element[] {
    return placesOf(key, this.#badges.all);
  }

  /** Shows nothing any more until it is refreshed; tells whether there was a badge. */
  leave(): boolean {
    this.#off = true;
    this.#asker.forget();
    return this.clear();
  }

  /** Tells whether there was a badge. */
  clear(): boolean {
    const { all } = this.#badges;
    this.actions.quietly(() => all.forEach((shown) => this.#badges.remove(shown)));
    return all.some(({ badge }) => badge);
  }

  onShow(): PageOnShow {
    const { health } = this.#finder;
    const { site, layout, page } = health;
    return { site, layout, page, off: this.#off, health, postings: this.postings() };
  }

  postings(): PageOnShow['postings'] {
    return onShow(this.#badges.all);
  }
}
