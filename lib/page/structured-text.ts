import { htmlToText } from './html-to-text';

export type Item = Record<string, unknown>;

/** What stands inside more objects or lists than this is nobody's posting. */
export const DEEPEST = 8;
const NOTHING = /^(?:unavailable|n\/?a|none|null|undefined|not specified|-)$/i;

export const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** A value of any shape in one line; empty where it says nothing ("UNAVAILABLE"). */
export const line = (value: unknown): string => lines(value).replace(/\s+/g, ' ');

/** The same with its line breaks. */
export function lines(value: unknown, depth = 0): string {
  if (typeof value === 'string') return NOTHING.test(value.trim()) ? '' : htmlToText(value);
  if (typeof value === 'number') return String(value);
  if (depth > DEEPEST) return '';
  if (Array.isArray(value)) {
    return value
      .map((entry) => lines(entry, depth + 1))
      .filter(Boolean)
      .join(', ');
  }
  return isItem(value) ? lines(value.name ?? value['@value'] ?? value.description, depth + 1) : '';
}
