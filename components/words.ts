import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

export type MessageName = keyof typeof messages;

/** The browser's table of messages, by name: the names are checked here, against the English file. */
const table: { getMessage(name: string, substitutions?: string[]): string } = browser.i18n;

/** A message in the reader's language; `$1`, `$2`… stand for the substitutions. */
export function word(name: MessageName, ...substitutions: (string | number)[]): string {
  return table.getMessage(name, substitutions.map(String));
}

/** The language that the messages are in, which is not the browser's where no translation for that exists. */
export function language(): 'zh' | 'en' {
  return word('language') === 'en' ? 'en' : 'zh';
}
