import { word } from '@/components/words';
import { h } from './dom';
import { isDark, shadowHost } from './shadow';

/** The background fails and is asked again, has failed for good, or belongs to a newer version than this script. */
export type TroubleKind = 'waiting' | 'no-answer' | 'updated';

/** Where there can be no badges: one quiet line in a corner of the page, which says why. */
export class Trouble {
  #host: HTMLElement | null = null;
  /** Read while that can be done: after an update the old script cannot ask for words. */
  readonly #words = {
    waiting: word('badge_waiting'),
    'no-answer': word('badge_no_answer'),
    updated: word('failed_extension_updated'),
  };

  constructor(private readonly retry: () => void) {}

  /** null: all is well again. */
  say(kind: TroubleKind | null) {
    this.#host?.remove();
    this.#host = null;
    if (!kind) return;
    const { host, root } = shadowHost('span');
    const name = isDark(document.body) ? 'mark quiet top dark' : 'mark quiet top';
    const text = h('span', {}, this.#words[kind]);
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
