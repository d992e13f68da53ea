import type { AnnotatedReply } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';

/** What a badge opens: the posting, and the elements of the page that show it, those that say most first. */
export interface Opened {
  badge: HTMLElement;
  annotated: AnnotatedReply;
  reading: Reading;
  places: () => Element[];
}

/** What the card asks of the board's script, which talks to the background. */
export interface PanelActions {
  save: (reading: Reading, save: boolean) => Promise<void>;
  compare: (reading: Reading) => Promise<void>;
}

/** The card as the board's script knows it. */
export interface Panel {
  /** A pinned card stays until it is closed; another goes when the pointer or the focus leaves. */
  open: (opened: Opened, pinned: boolean) => void;
  leave: () => void;
  close: () => void;
  /** What stands in the open card may have changed. */
  refresh: () => void;
  /** The badge that the card is open for. */
  readonly badge: HTMLElement | null;
}

export type MakePanel = (actions: PanelActions) => Panel;

/** A symbol, because an element of the page with a telling id would answer to a name, even in our own world. */
const KEY = Symbol.for('golens.card');
const world = globalThis as { [KEY]?: MakePanel };

/** The card's script leaves here what makes the card: on the global of our isolated world, which no page can see. */
export function handOver(make: MakePanel) {
  world[KEY] = make;
}

/** What makes the card; null until the card's script has run. */
export const handedOver = (): MakePanel | null => world[KEY] ?? null;
