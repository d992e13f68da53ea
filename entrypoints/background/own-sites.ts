import { browser } from 'wxt/browser';
import type { Handlers } from '@/lib/messages/receive';
import { ANY_SCRIPT } from '@/lib/sites/any';
import { hostPattern } from '@/lib/sites/own-address';
import { StoreError } from '@/lib/store/errors';
import { addOwnSite, hostSchema, readOwnSites, removeOwnSites } from '@/lib/store/own-sites';
import { readSettings } from '@/lib/store/settings';
import { database, storageFailed } from './state';

const PREFIX = 'own-';
let latest: Promise<void> = Promise.resolve();

/** Sites of the reader's own: read always, by what every page may publish, as far as the browser permits it. */
export const ownSiteHandlers: Pick<Handlers, 'own-sites.read' | 'own-sites.add' | 'own-sites.remove'> = {
  'own-sites.read': async () => ({ hosts: await permittedSites() }),
  'own-sites.add': async ({ host }) => {
    if (!hostSchema.safeParse(host).success) throw new StoreError('bad-settings');
    await addOwnSite(await database(), host);
    await registerOwnSites();
    return { hosts: await permittedSites() };
  },
  'own-sites.remove': async ({ host }) => {
    const db = await database();
    await removeOwnSites(db, [host]);
    await registerOwnSites();
    const { datasetAddress } = await readSettings(db);
    const isNeeded = datasetAddress !== null && hostPattern(datasetAddress) === patternOf(host);
    if (!isNeeded) await giveBack(host);
    return { hosts: await permittedSites() };
  },
};

const giveBack = (host: string) =>
  browser.permissions
    .remove({ origins: [patternOf(host)] })
    .catch((error: unknown) => console.warn('GoLens: a permission was not given back', error));

/** Whether the reader wants this page to be read always, and the browser permits it. */
export async function isOwnSite(url: string): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const hosts = await permittedSites().catch(storageFailed);
  return protocol === 'https:' && (hosts ?? []).includes(hostname);
}

/** Registers the script on the sites that are wanted and permitted, and takes it from the others. */
export function registerOwnSites(): Promise<void> {
  latest = latest.then(register, register);
  return latest;
}

/** A site whose permission was refused or taken back is not wanted any more: it must not come back unasked. */
export async function forgetRefusedSites(): Promise<void> {
  const db = await database();
  const [wanted, permitted] = [await readOwnSites(db), await permittedSites()];
  const refused = wanted.filter((host) => !permitted.includes(host));
  if (refused.length > 0) await removeOwnSites(db, refused);
}

async function register() {
  const hosts = await permittedSites();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const there = registered.map(({ id }) => id).filter((id) => id.startsWith(PREFIX));
  const gone = there.filter((id) => !hosts.includes(id.slice(PREFIX.length)));
  const missing = hosts.filter((host) => !there.includes(PREFIX + host));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(scriptFor));
}

async function permittedSites(): Promise<string[]> {
  const hosts = await readOwnSites(await database());
  const permitted = await Promise.all(
    hosts.map((host) => browser.permissions.contains({ origins: [patternOf(host)] })),
  );
  return hosts.filter((_, index) => permitted[index]);
}

const patternOf = (host: string) => `https://${host}/*`;

const scriptFor = (host: string) => ({
  id: PREFIX + host,
  matches: [patternOf(host)],
  js: [`${ANY_SCRIPT}.js`],
  runAt: 'document_end' as const,
  persistAcrossSessions: true,
});
