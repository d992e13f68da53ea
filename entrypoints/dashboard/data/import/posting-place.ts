import { fingerprint } from '@/lib/page/fingerprint';
import { isWebAddress } from '@/lib/posting/web-address';
import { SITES } from '@/lib/sites';
import { siteFor } from '@/lib/sites/site-for';
import type { Site } from '@/lib/sites/site';

const LONGEST = { url: 2000, site: 40, key: 200 };

/**
 * Where a posting lies by its address: the board and its key there, as they are when the board's page is read, so that
 * both are one posting. Null where the text is no web address.
 */
export function postingPlace(text: string): { site: string; key: string; url: string } | null {
  if (!isWebAddress(text) || text.length > LONGEST.url) return null;
  const url = new URL(text);
  const site = siteFor(url, SITES);
  const key = (site && keyOf(site, url)) ?? `~${fingerprint(url.host + url.pathname + url.search)}`;
  const name = site?.id ?? url.hostname.replace(/^www\./, '').slice(0, LONGEST.site);
  return { site: name, key: key.slice(0, LONGEST.key), url: url.href.slice(0, LONGEST.url) };
}

/** What the board's own readers take from the address alone. */
function keyOf(site: Site, url: URL): string | null {
  const nothing = document.createElement('div');
  const readers = site.layouts.filter(({ kind }) => kind === 'detail').flatMap(({ key }) => key);
  const found = readers.map((reader) => reader.read(nothing, url)).find(Boolean);
  return found ?? site.addressKey?.exec(url.href)?.[1] ?? null;
}
