import { browser } from 'wxt/browser';
import type { Replies, Request } from '@/lib/messages/kinds';
import type { Handlers } from '@/lib/messages/receive';
import { tellTabs } from '@/lib/messages/tab';
import { latestSaved } from '@/lib/store/glance';
import { deleteEverything } from '@/lib/store/set-aside';
import { readSettings, writeSettings } from '@/lib/store/settings';
import { hostPattern } from '@/lib/sites/own-address';
import { countSightings } from '@/lib/store/sightings';
import { annotate, explain } from './annotate';
import { loadCard, loadReader } from './card-script';
import { chartHandlers } from './chart-handlers';
import { compareHandlers } from './compare-handlers';
import { openDashboard } from './dashboard-tab';
import { dataHandlers } from './data-handlers';
import { takeHanded } from './handed';
import { healthHandlers } from './health-handlers';
import { comparedWithLatest, isOpen, MOST_COMPARED, tellSaved } from './saved-told';
import { forgetMarket } from './market';
import { marketHandlers } from './market-handlers';
import { offerHandlers } from './offer-handlers';
import { registerOptionalSites } from './optional-sites';
import { forgetOwnSample } from './own-sample';
import { ownSiteHandlers, registerOwnSites } from './own-sites';
import { profileHandlers } from './profile-handlers';
import { sameHandlers } from './same-handlers';
import { sampleHandlers } from './sample-handlers';
import { savedHandlers } from './saved-handlers';
import { database } from './state';
import { readText } from './text-reading';
import { showCount } from './toolbar';

export const handlers: Handlers = {
  'postings.annotate': annotate,
  'card.load': loadCard,
  'reader.load': loadReader,
  ...savedHandlers,
  'readings.explain': async ({ readings }) => ({ postings: await explain(readings) }),
  'text.read': readText,
  'handed.take': () => Promise.resolve({ handed: takeHanded() }),
  'page.count': async ({ go }, sender) => {
    if (sender?.tab?.id !== undefined) await showCount(sender.tab.id, go);
    return {};
  },
  'settings.read': async () => readSettings(await database()),
  'settings.write': async (settings) => {
    const db = await database();
    const { datasetAddress: before } = await readSettings(db);
    const written = await writeSettings(db, settings);
    await giveBackAccess(before, written.datasetAddress);
    return changed(written);
  },
  ...profileHandlers,
  ...marketHandlers,
  ...offerHandlers,
  ...chartHandlers,
  ...healthHandlers,
  ...ownSiteHandlers,
  'sightings.count': async () => ({ count: await countSightings(await database()) }),
  ...sampleHandlers,
  ...sameHandlers,
  ...compareHandlers,
  ...dataHandlers,
  'dashboard.open': showDashboard,
  'everything.delete': async () => {
    const db = await database();
    const { datasetAddress } = await readSettings(db);
    await deleteEverything(db);
    takeHanded();
    return everythingChanged(datasetAddress);
  },
  'everything.restored': ({ datasetAddress }) => everythingChanged(datasetAddress),
};

/** The stores hold something else than before: nothing that is in memory counts, and pages that are open are told. */
async function everythingChanged(addressBefore: string | null): Promise<Record<string, never>> {
  const settings = await readSettings(await database());
  tellSaved(null);
  forgetOwnSample();
  forgetMarket();
  await giveBackAccess(addressBefore, settings.datasetAddress);
  await changed(settings);
  return {};
}

/** The settings are stored by now: what follows from them may fail without undoing that. */
async function changed(settings: Replies['settings.write']): Promise<Replies['settings.write']> {
  const results = await Promise.allSettled([registerOptionalSites(), registerOwnSites(), tellTabs('settings.changed')]);
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

async function showDashboard(request: Request<'dashboard.open'>): Promise<Record<string, never>> {
  const { compare = [], withLatest = false, view = 'saved' } = request;
  const ids = withLatest ? await besideLatest(compare) : compare;
  await openDashboard(ids.length > 0 ? `compare=${ids.map(encodeURIComponent).join(',')}` : view);
  return {};
}

/** The named ones may be among the latest. */
async function besideLatest(named: string[]): Promise<string[]> {
  const postings = await latestSaved(await database(), MOST_COMPARED + named.length, isOpen);
  return comparedWithLatest(named, { postings });
}
