import { h } from './dom';

/** A heading with its list; nothing where the list is empty. */
export const section = (title: string, items: HTMLElement[]): HTMLElement[] =>
  items.length === 0 ? [] : [h('h3', {}, title), h('ul', {}, ...items)];
