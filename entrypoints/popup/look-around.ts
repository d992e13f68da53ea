import { browser } from 'wxt/browser';
import type { Published } from '@/lib/messages/text';
import { SITES } from '@/lib/sites';
import { siteFor } from '@/lib/sites/site-for';
import type { Here } from './load';

/** A tab without our script: a board, or another page, which is read by the right that opening the popup gave us. */
export async function lookAround(tab: number, url: string | null): Promise<Here> {
  if (url === null || !/^https?:/i.test(url)) return { at: 'closed' };
  const site = siteFor(new URL(url), SITES);
  if (site) {
    const allowed = !site.optional || (await browser.permissions.contains({ origins: site.matches }));
    return allowed ? { at: 'stale', tab, site: site.name } : { at: 'optional', site: site.name };
  }
  const [answer] = await Promise.allSettled([
    browser.scripting.executeScript({ target: { tabId: tab }, files: ['/read-page.js'] }),
  ]);
  if (answer.status === 'rejected') return { at: 'closed' };
  const published: unknown = answer.value[0]?.result;
  if (!isPublished(published) || published.readings.length === 0) return { at: 'elsewhere' };
  return { at: 'published', url, readings: published.readings, total: published.total };
}

/** Enough to count them by: the background checks each reading before it looks at it. */
function isPublished(value: unknown): value is Published {
  if (typeof value !== 'object' || value === null || !('readings' in value) || !('total' in value)) return false;
  return Array.isArray(value.readings) && typeof value.total === 'number';
}
