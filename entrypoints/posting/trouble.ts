import { word } from '@/components/words';
import { h } from './dom';
import { isDark, shadowHost } from './shadow';

/** Where the background does not answer at all: one quiet line in a corner of the page, instead of badges. */
export class Trouble {
  #host: HTMLElement | null = null;

  constructor(private readonly retry: () => void) {}

  /** null: it answers again. */
  say(kind: 'waiting' | 'no-answer' | null) {
    this.#host?.remove();
    this.#host = null;
    if (!kind) return;
    const { host, root } = shadowHost('span');
    const name = isDark(document.body) ? 'mark quiet top dark' : 'mark quiet top';
    const line =
      kind === 'waiting'
        ? h('span', { class: name, role: 'status' }, word('badge_waiting'))
        : h('button', { type: 'button', class: name, onclick: this.retry }, word('badge_no_answer'));
    root.append(line);
    document.documentElement.append(host);
    this.#host = host;
  }
}
