import { browser } from 'wxt/browser';
import type { Replies, Request } from '@/lib/messages/kinds';
import type { Handlers } from '@/lib/messages/receive';
import { tellTabs } from '@/lib/messages/tab';
import { listHealth } from '@/lib/store/health';
import { changeSaved, importSavedPostings, listSaved, removeSaved, savePosting } from '@/lib/store/saved';
import { deleteEverything } from '@/lib/store/set-aside';
import { readSettings, writeSettings } from '@/lib/store/settings';
import { countSightings } from '@/lib/store/sightings';
import { annotate, understand } from './annotate';
import { market } from './market';
import { registerOptionalSites } from './optional-sites';
import { database } from './state';

export const handlers: Handlers = {
  'postings.annotate': annotate,
  'saved.save': save,
  'saved.remove': async ({ ids }) => ({ removed: await removeSaved(await database(), ids) }),
  'saved.list': async () => listSaved(await database()),
  'saved.change': async (change) => ({ posting: await changeSaved(await database(), change, new Date()) }),
  'saved.import': async ({ postings }) => importSavedPostings(await database(), postings),
  'settings.read': async () => readSettings(await database()),
  'settings.write': async (settings) => changed(await writeSettings(await database(), settings)),
  'market.read': marketSummary,
  'health.read': async () => listHealth(await database()),
  'sightings.count': async () => ({ count: await countSightings(await database()) }),
  'dashboard.open': openDashboard,
  'everything.delete': async () => {
    const db = await database();
    await deleteEverything(db);
    await changed(await readSettings(db));
    return {};
  },
};

async function save({ reading }: Request<'saved.save'>): Promise<Replies['saved.save']> {
  const db = await database();
  const [settings, dataset] = await Promise.all([readSettings(db), market()]);
  const { id } = await savePosting(db, understand(reading, dataset, settings.profile), new Date());
  return { id };
}

/** The settings are stored by now: what follows from them may fail without undoing that. */
async function changed(settings: Replies['settings.write']): Promise<Replies['settings.write']> {
  const results = await Promise.allSettled([registerOptionalSites(), tellTabs('settings.changed')]);
  for (const result of results) if (result.status === 'rejected') console.warn('GoLens: settings', result.reason);
  return settings;
}

async function marketSummary(): Promise<Replies['market.read']> {
  const dataset = await market();
  if (!dataset) return null;
  const { version, built, sources, cells } = dataset;
  const cities = [...new Set(cells.filter(({ kind }) => kind === 'city').map(({ place }) => place))];
  const listed = Object.entries(sources).map(([id, { title, period, n }]) => ({ id, title, period, n }));
  return { version, built, sources: listed, cities };
}

async function openDashboard({ compare = [] }: Request<'dashboard.open'>): Promise<Record<string, never>> {
  const hash = compare.length > 0 ? `#compare=${compare.map(encodeURIComponent).join(',')}` : '';
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}dashboard.html${hash}` });
  return {};
}
