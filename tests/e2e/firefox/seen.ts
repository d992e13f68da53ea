import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { PageOnShow } from '@/lib/messages/kinds';
import type { SavedPosting } from '@/lib/posting/saved';
import type { FirefoxPage } from '@/scripts/firefox/page';
import { pages } from '../chapter';

export async function rated(page: FirefoxPage, index: number) {
  for (let round = 0; round < 150; round++) {
    const badge = (await page.badges()).filter(({ text }) => /P\d/.test(text))[index];
    if (badge) return badge;
    await delay(50);
  }
  throw new Error(`There is no badge ${index} with a percentile.`);
}

export async function cards(page: FirefoxPage, count: number, sentence: string) {
  let open = -1;
  for (let round = 0; round < 150 && open !== count; round++) {
    await delay(50);
    open = (await page.elements()).filter(isOpenCard).length;
  }
  assert.equal(open, count, sentence);
}

const isOpenCard = ({ attributes }: { attributes: Record<string, string> }) =>
  attributes.role === 'dialog' && !('hidden' in attributes);

export const shows = (text: string) => `document.body.innerText.includes(${JSON.stringify(text)})`;

export const message = (kind: string, request: object = {}) =>
  `browser.runtime.sendMessage(${JSON.stringify({ kind, request })})`;

export async function ask<T>(page: FirefoxPage, kind: string, request: object = {}): Promise<T> {
  const reply = await page.evaluate<{ ok: boolean; value: T; error?: string }>(message(kind, request));
  assert.ok(reply.ok, `${kind}: ${reply.error ?? ''}`);
  return reply.value;
}

export const saved = async (page: FirefoxPage) =>
  (await ask<{ postings: SavedPosting[] }>(page, 'saved.list')).postings;

/** What the content script of the page at this address has on show, once it has settled; null where there is none. */
export async function onShow(ours: FirefoxPage, url: string, rounds = 30): Promise<PageOnShow | null> {
  let last = '';
  for (let round = 0; round < rounds; round++) {
    await delay(150);
    const shown = await ours.evaluate<PageOnShow | null>(
      `browser.tabs.query({}).then((tabs) => browser.tabs.sendMessage(tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id, { kind: 'page.show', request: {} })).catch(() => null)`,
    );
    const now = JSON.stringify(shown);
    if (shown && now === last) return shown;
    last = now;
  }
  return null;
}

export async function downloaded(folder: string, ending: string): Promise<string> {
  for (let round = 0; round < 150; round++) {
    await delay(100);
    const names = await readdir(folder);
    const name = names.find((each) => each.endsWith(`.${ending}`));
    if (!name || names.some((each) => each.endsWith('.part'))) continue;
    const text = await readFile(join(folder, name), 'utf8');
    if (text) return text;
  }
  throw new Error(`No .${ending} file was downloaded.`);
}

/** Firefox asks a page's site for its icon by itself. */
export const stray = (requests: string[]) =>
  requests.filter((url) => !url.endsWith('/favicon.ico') && !pages.some((page) => page.url === url));
