import type { Site } from './site';

/** The site whose match patterns hold this address. */
export function siteFor(url: URL, sites: Site[]): Site | null {
  return sites.find((site) => site.matches.some((pattern) => covers(pattern, url))) ?? null;
}

function covers(pattern: string, url: URL): boolean {
  const [, scheme = '', host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const schemes = scheme === '*' ? ['http:', 'https:'] : [`${scheme}:`];
  const hosts = host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
  const glob = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return schemes.includes(url.protocol) && hosts && new RegExp(`^${glob.join('.*')}$`).test(url.pathname + url.search);
}
