import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import { isUpdated } from './is-updated';
import { handedOver, type Opened, type Panel, type PanelActions } from './hand-over';
import { notice, type Notice } from './notice';

/** A card that is there sooner is not announced. */
const SLOW = 150;

/**
 * Opens the card, whose script the background puts into the page when it is first wanted: when the pointer or the
 * focus comes to a badge, so that it is there before the card is to open.
 */
export class CardOpener {
  #panel: Panel | null = null;
  #loading: Promise<Panel> | null = null;
  #wanted: { opened: Opened; pinned: boolean } | null = null;
  #notice: Notice | null = null;

  constructor(
    private readonly load: () => Promise<unknown>,
    private readonly actions: PanelActions,
  ) {}

  open(opened: Opened, pinned: boolean) {
    if (this.#panel) return this.#panel.open(opened, pinned);
    if (this.#wanted?.pinned && !pinned) return;
    this.#quiet();
    this.#wanted = { opened, pinned };
    void this.#openLoaded(opened, pinned);
  }

  leave() {
    if (!this.#wanted?.pinned) this.#quiet();
    this.#panel?.leave();
  }

  /** The extension was updated under the page: nothing can be opened, and the badge stays where it is pressed. */
  sayUpdated(badge: HTMLElement) {
    this.#quiet();
    this.#notice = notice(badge, word('failed_extension_updated'));
  }

  /** The badge was taken away: what was opened from it must go too. */
  closeFor(badge: HTMLElement) {
    if (this.#wanted?.opened.badge === badge) this.#quiet();
    if (this.#panel?.badge === badge) this.#panel.close();
  }

  close() {
    this.#quiet();
    this.#panel?.close();
  }

  refresh() {
    this.#panel?.refresh();
  }

  async #openLoaded(opened: Opened, pinned: boolean) {
    const slow = setTimeout(() => this.#say(opened, word('card_loading')), SLOW);
    try {
      const panel = await this.#ready();
      if (this.#wanted?.opened !== opened) return;
      this.#quiet();
      panel.open(opened, pinned);
    } catch (error) {
      if (this.#wanted?.opened === opened)
        this.#say(opened, isUpdated(error) ? word('failed_extension_updated') : failureWord(error));
    } finally {
      clearTimeout(slow);
    }
  }

  /** Asked again at the next opening where it failed. */
  #ready(): Promise<Panel> {
    this.#loading ??= this.#make().catch((error: unknown) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  async #make(): Promise<Panel> {
    if (!handedOver()) await this.load();
    const make = handedOver();
    if (!make) throw new Error('The script of the card did not run.');
    this.#panel = make(this.actions);
    return this.#panel;
  }

  /** One line under the badge that is waited for, which goes when something is pressed elsewhere. */
  #say(opened: Opened, text: string) {
    if (this.#wanted?.opened !== opened || !opened.badge.isConnected) return;
    this.#notice?.remove();
    this.#notice = notice(opened.badge, text);
  }

  #quiet() {
    this.#wanted = null;
    this.#notice?.remove();
    this.#notice = null;
  }
}
