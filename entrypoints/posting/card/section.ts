import { h } from '../dom';

/** A heading with its list; nothing where the list is empty. */
export const section = (title: string, items: HTMLElement[], kind = ''): HTMLElement[] =>
  items.length === 0 ? [] : [h('h3', {}, title), h('ul', { class: kind || null }, ...items)];

/** What a screen reader says besides, because it stands on hover or further down for the others. */
export const aside = (text: string) => h('span', { class: 'out-of-sight' }, ` ${text}`);

/** The posting's own sentence in small type, with the words that decided marked. */
export function quoted(sentence: string, words: string) {
  const at = words ? sentence.indexOf(words) : -1;
  if (at < 0) return h('q', {}, sentence);
  return h('q', {}, sentence.slice(0, at), h('mark', {}, words), sentence.slice(at + words.length));
}
