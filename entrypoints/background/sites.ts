import { MatchPattern } from 'wxt/utils/match-patterns';
import type { Settings } from '@/lib/posting/settings';
import { SITES } from '@/lib/sites';
import type { Site } from '@/lib/sites/site';

const PATTERNS = SITES.flatMap((site) => site.matches).map((match) => new MatchPattern(match));

export function isJobSite(url: string): boolean {
  return URL.canParse(url) && PATTERNS.some((pattern) => pattern.includes(url));
}

/** A site is on unless the reader turned it off; an optional one is off until the reader turns it on. */
export function isOn({ id, optional }: Pick<Site, 'id' | 'optional'>, settings: Settings): boolean {
  return settings.sites[id] ?? !optional;
}

export function isSiteOn(id: string, settings: Settings): boolean {
  const site = SITES.find((site) => site.id === id);
  return site ? isOn(site, settings) : settings.sites[id] !== false;
}
