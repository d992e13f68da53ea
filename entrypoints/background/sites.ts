import type { Settings } from '@/lib/posting/settings';
import { SITES } from '@/lib/sites';
import type { Site } from '@/lib/sites/site';
import { siteFor } from '@/lib/sites/site-for';

export function isJobSite(url: string): boolean {
  return URL.canParse(url) && siteFor(new URL(url), SITES) !== null;
}

/** A site is on unless the reader turned it off; an optional one is off until the reader turns it on. */
export function isOn({ id, optional }: Pick<Site, 'id' | 'optional'>, settings: Settings): boolean {
  return settings.sites[id] ?? !optional;
}

export function isSiteOn(id: string, settings: Settings): boolean {
  const site = SITES.find((site) => site.id === id);
  return site ? isOn(site, settings) : settings.sites[id] !== false;
}
