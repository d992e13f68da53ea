import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

export type MessageName = keyof typeof messages;

/** The browser's table of messages, by name: the names are checked here, against the English file. */
const table: { getMessage(name: string, substitutions?: string[]): string } = browser.i18n;
/** Stands for the nth substitution in a message that is kept. */
const PLACE = /⟦(\d)⟧/g;
const kept = new Map<string, string>();

/** A message in the reader's language; `$1`, `$2`… stand for the substitutions. */
export function word(name: MessageName, ...substitutions: (string | number)[]): string {
  const text = messageOf(name, substitutions.length);
  return substitutions.length === 0 ? text : text.replace(PLACE, (_, index) => String(substitutions[Number(index)]));
}

/** The language that the messages are in, which is not the browser's where no translation for that exists. */
export function language(): 'zh' | 'en' {
  return word('language') === 'en' ? 'en' : 'zh';
}

/** Asking the browser takes longer than all else of a badge: each message is asked for once. */
function messageOf(name: string, places: number): string {
  const key = `${name} ${places}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const marks = Array.from({ length: places }, (_, index) => `⟦${index}⟧`);
  const message = table.getMessage(name, marks);
  if (message) kept.set(key, message);
  return message;
}
