import { browser } from 'wxt/browser';
import { SITES } from '@/lib/sites';
import { boardScript } from '@/lib/sites/site';
import { readSettings } from '@/lib/store/settings';
import { isOn } from './sites';
import { database } from './state';

let latest: Promise<void> = Promise.resolve();

/** Registers the content script on the optional sites that are on and permitted, and takes it from the others. */
export function registerOptionalSites(): Promise<void> {
  latest = latest.then(register, register);
  return latest;
}

async function register() {
  const settings = await readSettings(await database());
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = new Set(registered.map(({ id }) => id));
  for (const site of SITES.filter(({ optional }) => optional)) {
    const wanted = isOn(site, settings) && (await browser.permissions.contains({ origins: site.matches }));
    if (wanted && !ids.has(site.id)) await browser.scripting.registerContentScripts([scriptFor(site.id, site.matches)]);
    if (!wanted && ids.has(site.id)) await browser.scripting.unregisterContentScripts({ ids: [site.id] });
  }
}

const scriptFor = (id: string, matches: string[]) => ({
  id,
  matches,
  js: [`${boardScript(id)}.js`],
  runAt: 'document_end' as const,
  persistAcrossSessions: true,
});
