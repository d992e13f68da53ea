import { word, type MessageName } from '@/components/words';
import { h } from './dom';
import { isDark, shadowHost } from './shadow';

/** The background fails and is asked again, has failed for good, or belongs to a newer version than this script. */
export type TroubleKind = 'waiting' | 'no-answer' | 'updated';

const WORDS = {
  waiting: 'badge_waiting',
  'no-answer': 'badge_no_answer',
  updated: 'failed_extension_updated',
} as const satisfies Record<TroubleKind, MessageName>;

/** Where there can be no badges: one quiet line in a corner of the page, which says why. */
export class Trouble {
  #host: HTMLElement | null = null;
  constructor(private readonly retry: () => void) {}

  /** After an update the old script cannot ask for words: they are read where there is something on show. */
  static readWords() {
    for (const name of Object.values(WORDS)) word(name);
  }

  /** null: all is well again. */
  say(kind: TroubleKind | null) {
    this.#host?.remove();
    this.#host = null;
    if (!kind) return;
    const { host, root } = shadowHost('span');
    const name = isDark(document.body) ? 'mark quiet top dark' : 'mark quiet top';
    const text = h('span', {}, word(WORDS[kind]));
    const press = kind === 'updated' ? () => this.say(null) : this.retry;
    root.append(
      kind === 'waiting'
        ? h('span', { class: name, role: 'status' }, text)
        : h('button', { type: 'button', class: name, onclick: press }, text),
    );
    document.documentElement.append(host);
    this.#host = host;
  }
}
