import type { Seen } from '@/lib/market/own-sample';

export const NOW = new Date('2026-11-20T12:00:00.000Z');

/** A time so many days before now. */
export const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString();

/** A core Go posting in 上海 for 3 to 5 years at 30K, seen yesterday, but for the changes. */
export function seen(changes: Partial<Seen> = {}): Seen {
  return {
    site: 'boss',
    company: '星河数据',
    title: 'Go 开发工程师',
    city: '上海',
    experience: { min: 3, max: 5 },
    go: 'core',
    monthMid: 30_000,
    lastSeen: daysAgo(1),
    ...changes,
  };
}

/** So many postings without a company, so that none is another, at 20K, 21K and so on. */
export const several = (count: number, changes: Partial<Seen> = {}): Seen[] =>
  Array.from({ length: count }, (_, at) => seen({ company: null, monthMid: 20_000 + 1000 * at, ...changes }));
