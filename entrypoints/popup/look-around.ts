import { browser } from 'wxt/browser';
import { send } from '@/lib/messages/send';
import type { Published } from '@/lib/messages/text';
import { SITES } from '@/lib/sites';
import { READ_PAGE } from '@/lib/sites/any';
import type { Site } from '@/lib/sites/site';
import { siteFor } from '@/lib/sites/site-for';
import type { Here } from './load';

/** A tab without our script: a board, or another page, which is read by the right that opening the popup gave us. */
export async function lookAround(tab: number, url: string | null): Promise<Here> {
  if (url === null || !/^https?:/i.test(url)) return { at: 'closed' };
  const site = siteFor(new URL(url), SITES);
  if (site)
    return (await isOff(site))
      ? { at: 'optional', site: site.name, group: site.group }
      : { at: 'stale', tab, site: site.name };
  const [answer] = await Promise.allSettled([
    browser.scripting.executeScript({ target: { tabId: tab }, files: [...READ_PAGE] }),
  ]);
  if (answer.status === 'rejected') return { at: 'closed' };
  const published: unknown = answer.value[0]?.result;
  if (!isPublished(published) || published.readings.length === 0) return { at: 'elsewhere' };
  return { at: 'published', url, tab, readings: published.readings, total: published.total };
}

/** An optional board that the reader has not turned on, or that the browser does not let us read. */
async function isOff({ id, optional, matches }: Site): Promise<boolean> {
  if (!optional) return false;
  const [allowed, settings] = await Promise.all([
    browser.permissions.contains({ origins: matches }),
    send('settings.read', {}),
  ]);
  return !allowed || settings.sites[id] !== true;
}

/** Enough to count them by: the background checks each reading before it looks at it. */
function isPublished(value: unknown): value is Published {
  if (typeof value !== 'object' || value === null || !('readings' in value) || !('total' in value)) return false;
  return Array.isArray(value.readings) && typeof value.total === 'number';
}
