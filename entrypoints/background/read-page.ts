import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { LONGEST_TEXT, publishedSchema } from '@/lib/messages/text';
import { READ_PAGE } from '@/lib/sites/any';
import { handOver } from './handed';

interface Tab {
  id?: number | undefined;
  url?: string | undefined;
}

/** Hands the text selected in a tab to the dashboard; `said` is what the browser has of it, without line breaks. */
export async function readSelection({ id, url = '' }: Tab, frameId = 0, said = ''): Promise<void> {
  const selected = id === undefined ? '' : await selectedIn(id, frameId);
  const text = selected.trim() || said.trim();
  const cut = text.length > LONGEST_TEXT;
  await handOver({ from: 'selection', text: text.slice(0, LONGEST_TEXT), cut, url: webAddress(url) });
}

/** Hands the postings that a page publishes to the dashboard; none where the browser lets nothing read the page. */
export async function readPublished({ id, url = '' }: Tab): Promise<void> {
  const result = id === undefined ? null : await run({ target: { tabId: id }, files: [...READ_PAGE] });
  const published = z.safeParse(publishedSchema, result);
  const found = published.success ? published.data : { readings: [], total: 0 };
  await handOver({ from: 'page', url: webAddress(url), ...found });
}

async function selectedIn(tabId: number, frameId: number): Promise<string> {
  const text = await run({ target: { tabId, frameIds: [frameId] }, func: selection });
  return typeof text === 'string' ? text : '';
}

/** Runs in the page: the browser takes its source and nothing around it. */
const selection = () => String(getSelection() ?? '');

/** What a script gave back in the tab: hostile until checked. Null where the browser refuses, as on its own pages. */
async function run(injection: Parameters<typeof browser.scripting.executeScript>[0]): Promise<unknown> {
  try {
    const [answer] = await browser.scripting.executeScript(injection);
    return answer?.result ?? null;
  } catch (error) {
    console.warn('GoLens: the page cannot be read', error);
    return null;
  }
}

const webAddress = (url: string) => (/^https?:\/\//i.test(url) ? url.slice(0, 2000) : '');
