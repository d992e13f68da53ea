import { browser } from 'wxt/browser';
import { healthText, type Versions } from '@/lib/health/text';
import { send } from '@/lib/messages/send';
import type { Drift, HealthReport } from '@/lib/posting/health';

const BROWSER = /(?:Firefox|Edg|OPR|Chrome)\/[\d.]+/g;
/** A part of a path that may name a posting or a person: it has a digit, an escape, or is long. */
const TELLING = /\d|%|.{25,}/;

/** What to paste into a bug report: versions, layout, readers and their counts, and the kind of address; no page text. */
export async function reportOf(
  health: HealthReport,
  url: string | null,
  drift: readonly Drift[] = [],
): Promise<string> {
  return `${healthText(health, await versions(), drift)}\npath: ${url === null ? 'unknown' : pathPattern(url)}`;
}

export async function versions(): Promise<Versions> {
  const [market] = await Promise.allSettled([send('market.read', {})]);
  return {
    golens: browser.runtime.getManifest().version,
    browser: navigator.userAgent.match(BROWSER)?.at(-1) ?? 'unknown browser',
    market: market.status === 'fulfilled' ? (market.value?.version ?? null) : null,
  };
}

/** "/job_detail/*" for "https://www.example.com/job_detail/ab12.html?lid=x": nothing that names a posting. */
export function pathPattern(url: string): string {
  const { pathname } = new URL(url);
  return pathname
    .split('/')
    .map((part) => (TELLING.test(part) ? '*' : part))
    .join('/');
}
