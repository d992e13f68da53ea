import type { AnnotatedReply } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import { cardOf } from './card';
import { isDark, shadowHost } from './shadow';

export interface PanelActions {
  save: (reading: Reading, save: boolean) => Promise<void>;
  compare: (reading: Reading) => Promise<void>;
}

const OPEN_AFTER = 200;
const CLOSE_AFTER = 250;
const MARGIN = 8;

/** The one card that opens from a badge. It lies in the browser's top layer, so that no board's z-index matters. */
export class CardPanel {
  #open: { badge: HTMLElement; host: HTMLElement; pinned: boolean } | null = null;
  #timer = 0;
  #listening: AbortController | null = null;

  constructor(private readonly actions: PanelActions) {}

  /** A pinned card stays until it is closed; another goes when the pointer or the focus leaves. */
  open(badge: HTMLElement, annotated: AnnotatedReply, reading: Reading, pinned: boolean) {
    clearTimeout(this.#timer);
    if (this.#open?.badge === badge) {
      if (pinned && this.#open.pinned) this.close();
      else this.#open.pinned ||= pinned;
      return;
    }
    if (this.#open?.pinned && !pinned) return;
    const show = () => this.#show(badge, annotated, reading, pinned);
    if (pinned) show();
    else this.#timer = window.setTimeout(show, OPEN_AFTER);
  }

  leave() {
    clearTimeout(this.#timer);
    if (this.#open && !this.#open.pinned) this.#timer = window.setTimeout(() => this.close(), CLOSE_AFTER);
  }

  /** The badge that the card belongs to was taken away. */
  closeFor(badge: HTMLElement) {
    if (this.#open?.badge === badge) this.close();
  }

  close() {
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.#open?.host.remove();
    this.#open = null;
  }

  #show(badge: HTMLElement, annotated: AnnotatedReply, reading: Reading, pinned: boolean) {
    this.close();
    if (!badge.isConnected) return;
    const { host, root } = shadowHost('div');
    host.popover = 'manual';
    const card = cardOf(annotated, {
      close: () => this.close(),
      save: async (save) => {
        await this.actions.save(reading, save);
        annotated.saved = save;
      },
      compare: async () => {
        await this.actions.compare(reading);
        annotated.saved = true;
      },
    });
    if (isDark(badge)) card.classList.add('dark');
    root.append(card);
    document.documentElement.append(host);
    host.showPopover();
    place(card, badge);
    this.#open = { badge, host, pinned };
    this.#listen(badge, host, card);
    if (pinned) card.focus();
  }

  #listen(badge: HTMLElement, host: HTMLElement, card: HTMLElement) {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const outside = (event: Event) => {
      if (event.target !== host && event.target !== badge) this.close();
    };
    host.addEventListener('mouseenter', () => clearTimeout(this.#timer), { signal });
    host.addEventListener('mouseleave', () => this.leave(), { signal });
    document.addEventListener('pointerdown', outside, { signal, capture: true });
    window.addEventListener('scroll', () => place(card, badge), { signal, capture: true, passive: true });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.close();
        badge.focus();
      },
      { signal, capture: true },
    );
    for (const kind of ['click', 'keydown', 'keyup', 'mousedown', 'pointerup'])
      host.addEventListener(kind, (event) => event.stopPropagation(), { signal });
  }
}

/** Below the badge where there is room, else above; never outside the window. */
function place(card: HTMLElement, badge: HTMLElement) {
  const at = badge.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = at.bottom + MARGIN;
  const top = below + height <= innerHeight ? below : Math.max(MARGIN, at.top - MARGIN - height);
  card.style.top = `${Math.min(top, Math.max(MARGIN, innerHeight - height - MARGIN))}px`;
  card.style.left = `${Math.max(MARGIN, Math.min(at.left, innerWidth - width - MARGIN))}px`;
}
