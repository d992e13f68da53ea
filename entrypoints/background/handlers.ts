import { browser } from 'wxt/browser';
import type { Replies, Request } from '@/lib/messages/kinds';
import type { Handlers } from '@/lib/messages/receive';
import { tellPages } from '@/lib/messages/saved-changed';
import { tellTabs } from '@/lib/messages/tab';
import { listHealth } from '@/lib/store/health';
import { deleteEverything } from '@/lib/store/set-aside';
import { readSettings, writeSettings } from '@/lib/store/settings';
import { hostPattern } from '@/lib/sites/own-address';
import { countSightings } from '@/lib/store/sightings';
import { annotate } from './annotate';
import { forgetMarket } from './market';
import { marketHandlers } from './market-handlers';
import { registerOptionalSites } from './optional-sites';
import { forgetOwnSample } from './own-sample';
import { sampleHandlers } from './sample-handlers';
import { savedHandlers } from './saved-handlers';
import { database } from './state';

export const handlers: Handlers = {
  'postings.annotate': annotate,
  ...savedHandlers,
  'settings.read': async () => readSettings(await database()),
  'settings.write': async (settings) => {
    const db = await database();
    const { datasetAddress: before } = await readSettings(db);
    const written = await writeSettings(db, settings);
    await giveBackAccess(before, written.datasetAddress);
    return changed(written);
  },
  ...marketHandlers,
  'health.read': async () => listHealth(await database()),
  'sightings.count': async () => ({ count: await countSightings(await database()) }),
  ...sampleHandlers,
  'dashboard.open': openDashboard,
  'everything.delete': async () => {
    const db = await database();
    const { datasetAddress } = await readSettings(db);
    await deleteEverything(db);
    void tellPages(null);
    forgetOwnSample();
    forgetMarket();
    await giveBackAccess(datasetAddress, null);
    await changed(await readSettings(db));
    return {};
  },
};

/** The settings are stored by now: what follows from them may fail without undoing that. */
async function changed(settings: Replies['settings.write']): Promise<Replies['settings.write']> {
  const results = await Promise.allSettled([registerOptionalSites(), tellTabs('settings.changed')]);
  for (const result of results) if (result.status === 'rejected') console.warn('GoLens: settings', result.reason);
  return settings;
}

/** The host of the reader's own address is another or none, and the reason for the permission to ask it is gone. */
async function giveBackAccess(before: string | null, now: string | null) {
  if (!before || (now && hostPattern(now) === hostPattern(before))) return;
  await browser.permissions
    .remove({ origins: [hostPattern(before)] })
    .catch((error: unknown) => console.warn('GoLens: a permission was not given back', error));
}

async function openDashboard({ compare = [] }: Request<'dashboard.open'>): Promise<Record<string, never>> {
  const hash = compare.length > 0 ? `#compare=${compare.map(encodeURIComponent).join(',')}` : '';
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}dashboard.html${hash}` });
  return {};
}
