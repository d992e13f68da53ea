import type { AnnotatedReply } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import type { Found } from './card-finder';
import { touchedBy, type Changes } from './changes';
import { drawn, type Draw } from './drawn';
import { shownAs, type Shown } from './shown';

export interface BadgesActions {
  draw: Draw;
  /** What has changed since the board was told last. */
  pending: () => Changes;
  /** A badge was taken away: what was opened from it must go too. */
  gone: (badge: HTMLElement) => void;
}

/** The cards that are on show, each with its badge once there is an answer. */
export class Badges {
  #shown = new Map<Element, Shown>();

  constructor(private readonly actions: BadgesActions) {}

  get all(): Shown[] {
    return [...this.#shown.values()];
  }

  get count(): number {
    return this.#shown.size;
  }

  isHere = (shown: Shown) => this.#shown.get(shown.card) === shown;

  /** What a card says now, where that is not on show already. */
  take(card: Element, found: Found, detail: Reading | null): Shown | null {
    const before = this.#shown.get(card);
    if (before?.found === found && before.detail === detail && isStill(before)) return null;
    const shown = shownAs(card, found, detail);
    if (before?.print === shown.print && isStill(before)) {
      Object.assign(before, { found, detail });
      return null;
    }
    if (before) this.remove(before);
    this.#shown.set(card, shown);
    return shown;
  }

  /** It is taken as new the next time. */
  forget(shown: Shown) {
    if (this.isHere(shown)) this.#shown.delete(shown.card);
  }

  remove({ card, badge }: Shown) {
    this.#shown.delete(card);
    if (!badge) return;
    badge.host.remove();
    this.actions.gone(badge.host);
  }

  /** Takes away what is on show for other cards than these. */
  keepOnly(cards: ReadonlyMap<Element, unknown>) {
    for (const shown of this.#shown.values()) if (!cards.has(shown.card)) this.remove(shown);
  }

  /** All badges are drawn, which reads the page's styles, before the first is put in, which makes them stale. */
  show(answered: [Shown, AnnotatedReply][]) {
    if (answered.length === 0) return;
    const touched = touchedBy(this.actions.pending());
    // What has changed since it was read is read again in the next round.
    const here = answered.filter(([shown]) => this.isHere(shown));
    for (const [{ card }] of here) if (touched.has(card)) this.#shown.delete(card);
    const put = here.map(([shown, annotated]) =>
      this.isHere(shown) ? drawn(shown, annotated, this.actions.draw) : null,
    );
    for (const into of put) into?.();
  }
}

/** The page may have thrown the badge out with what it stood in. One that stands for a mere link comes right after it. */
const isStill = ({ card, badge }: Shown) =>
  !badge || card.contains(badge.host) || card === badge.host.previousElementSibling;
