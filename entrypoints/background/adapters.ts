import { browser } from 'wxt/browser';
import type { AdaptersShown, HealthReplies } from '@/lib/messages/health-kinds';
import type { Sender } from '@/lib/messages/receive';
import { tellTabs } from '@/lib/messages/tab';
import { parseAdapter, type ImportedAdapter } from '@/lib/posting/adapter';
import { SITES } from '@/lib/sites';
import { putAdapter, readAdapters, removeAdapter } from '@/lib/store/adapters';
import { database, storageFailed } from './state';

const IDS = SITES.map(({ id }) => id);

/** The adapter from a file that a site is to be read by; null where what is built in holds, or the store fails. */
export async function adapterFor(site: string): Promise<ImportedAdapter | null> {
  const row = await database()
    .then((db) => readAdapters(db, version()))
    .catch(storageFailed);
  return row?.adapters.find(({ file }) => file.site === site) ?? null;
}

/** Puts the script that reads by a file into the frame that asks for it, and gives the file. */
export async function loadAdapter({ site }: { site: string }, sender?: Sender): Promise<HealthReplies['adapter.load']> {
  const adapter = await adapterFor(site);
  const tabId = sender?.tab?.id;
  if (!adapter || tabId === undefined) return { file: null, stamp: null };
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [sender?.frameId ?? 0] },
    files: ['/adapter.js'],
  });
  return { file: adapter.file, stamp: adapter.importedAt };
}

export async function shownAdapters(): Promise<AdaptersShown> {
  return shown(await readAdapters(await database(), version()));
}

export const previewAdapter = ({ text }: { text: string }): HealthReplies['adapters.preview'] => {
  const result = parseAdapter(text, IDS);
  return result.problem ? { problem: result.problem } : { file: result.file };
};

/** Pages of the site that are open are read again at once. */
export async function importAdapter({ text }: { text: string }): Promise<HealthReplies['adapters.import']> {
  const result = parseAdapter(text, IDS);
  if (result.problem) return { problem: result.problem };
  const row = await putAdapter(await database(), result.file, version());
  await tellTabs('settings.changed');
  return shown(row);
}

export async function forgetAdapter({ site }: { site: string }): Promise<AdaptersShown> {
  const row = await removeAdapter(await database(), site);
  await tellTabs('settings.changed');
  return shown(row);
}

function shown({ adapters, ended }: Awaited<ReturnType<typeof readAdapters>>): AdaptersShown {
  return {
    adapters: adapters.map(({ file, importedAt }) => {
      const layouts = file.layouts.map(({ name, kind, seen }) => ({ name, kind, seen }));
      return { site: file.site, checked: file.checked, layouts, importedAt };
    }),
    ended,
  };
}

const version = () => browser.runtime.getManifest().version;
