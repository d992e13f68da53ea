import { handleTab } from './focus';
import { cardOf } from './card';
import type { Opened, Panel, PanelActions } from '../hand-over';
import { placeBeside } from '../place';
import { isDark, shadowHost } from '../shadow';
import css from './style.css?inline';
import { WordBoxes } from './word-boxes';

const OPEN_AFTER = 200;
const CLOSE_AFTER = 250;
/** What the page must not hear of: a press in the card is none of its business. */
const KEPT = ['click', 'keydown', 'keyup', 'mousedown', 'pointerup'];

interface Open extends Opened {
  host: HTMLElement;
  card: HTMLElement;
  words: WordBoxes;
  pinned: boolean;
  showSaved: () => void;
  gone: AbortController;
}

/** The one card that opens from a badge. It lies in the browser's top layer, so that no board's z-index matters. */
export class CardPanel implements Panel {
  #open: Open | null = null;
  #timer = 0;
  /** Closed by the reader while the focus or the pointer is on it: it opens again when it is asked for. */
  #dismissed: HTMLElement | null = null;

  constructor(private readonly actions: PanelActions) {}

  get badge() {
    return this.#open?.badge ?? null;
  }

  open(opened: Opened, pinned: boolean) {
    clearTimeout(this.#timer);
    if (this.#open?.badge === opened.badge) return this.#pin(this.#open, pinned);
    if (!pinned && (this.#open?.pinned || this.#dismissed === opened.badge)) return;
    if (pinned) this.#show(opened, true);
    else this.#timer = window.setTimeout(() => this.#show(opened, false), OPEN_AFTER);
  }

  leave() {
    clearTimeout(this.#timer);
    this.#dismissed = null;
    if (this.#open && !this.#open.pinned) this.#timer = window.setTimeout(() => this.close(), CLOSE_AFTER);
  }

  close() {
    clearTimeout(this.#timer);
    this.#open?.gone.abort();
    this.#open?.words.clear();
    this.#open?.host.remove();
    this.#open = null;
  }

  refresh() {
    this.#open?.showSaved();
  }

  #pin(open: Open, pinned: boolean) {
    if (pinned && open.pinned) return this.close();
    open.pinned ||= pinned;
    if (pinned) open.card.focus();
  }

  #show(opened: Opened, pinned: boolean) {
    this.close();
    const { badge, annotated, reading } = opened;
    if (!badge.isConnected) return;
    this.#dismissed = null;
    const { host, root } = shadowHost('div', css);
    host.popover = 'manual';
    const words = new WordBoxes(opened.places);
    const { card, showSaved } = cardOf(annotated, words, {
      close: () => this.#dismiss(badge),
      pin: () => {
        if (this.#open) this.#open.pinned = true;
      },
      save: async (save) => {
        await this.actions.save(reading, save);
        annotated.saved = save;
      },
      compare: async () => {
        await this.actions.compare(reading);
        annotated.saved = true;
      },
    });
    for (const part of [card, words.layer]) part.classList.toggle('dark', isDark(badge));
    root.append(words.layer, card);
    document.documentElement.append(host);
    host.showPopover();
    placeBeside(card, badge);
    this.#open = { ...opened, host, card, words, pinned, showSaved, gone: new AbortController() };
    this.#listen(this.#open);
    if (pinned) card.focus();
  }

  #dismiss(badge: HTMLElement) {
    this.close();
    this.#dismissed = badge;
    badge.focus();
  }

  #listen({ badge, host, card, words, gone: { signal } }: Open) {
    const outside = (event: Event) => {
      if (event.target !== host && event.target !== badge) this.close();
    };
    const follow = () => {
      placeBeside(card, badge);
      words.follow();
    };
    host.addEventListener('mouseenter', () => clearTimeout(this.#timer), { signal });
    host.addEventListener('mouseleave', () => this.leave(), { signal });
    host.addEventListener('focusin', () => clearTimeout(this.#timer), { signal });
    document.addEventListener('pointerdown', outside, { signal, capture: true });
    for (const kind of ['scroll', 'resize'])
      window.addEventListener(kind, follow, { signal, capture: true, passive: true });
    card.addEventListener('toggle', follow, { signal, capture: true });
    card.addEventListener('keydown', (event) => handleTab(event, card), { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.#dismiss(badge);
      },
      { signal, capture: true },
    );
    for (const kind of KEPT) host.addEventListener(kind, (event) => event.stopPropagation(), { signal });
  }
}
