import type { CompanyName, CompanyNames } from '@/lib/posting/company-name';

/**
 * How two names stand to each other: the same name; the same but for what only one of them says (trade, place); one
 * the beginning of the other ("拾麦", "拾麦电商") or its end ("半岛", "栖霞半岛"); or null, which is another company, or none that is known.
 */
export type CompanyMatch = 'equal' | 'core' | 'short';

const RANK: readonly (CompanyMatch | null)[] = ['equal', 'core', 'short', null];

/** The closest of their writings. */
export function matchCompanies(a: CompanyNames, b: CompanyNames): CompanyMatch | null {
  let best: CompanyMatch | null = null;
  for (const one of a.names)
    for (const other of b.names) {
      const match = matchNames(one, other);
      if (match === 'equal') return match;
      if (RANK.indexOf(match) < RANK.indexOf(best)) best = match;
    }
  return best;
}

function matchNames(a: CompanyName, b: CompanyName): CompanyMatch | null {
  if (a.place !== '' && b.place !== '' && a.place !== b.place) return null;
  if (a.whole === b.whole) return 'equal';
  if (a.core === b.core) return a.trades.length === 0 || b.trades.length === 0 || sharesTrade(a, b) ? 'core' : null;
  const [short, long] = a.core.length < b.core.length ? [a, b] : [b, a];
  const isOpen = short.trades.length === 0 || short.trades.every((trade) => long.trades.includes(trade));
  if (short.core.length < 2 || !isOpen) return null;
  return long.core.startsWith(short.core) || long.core.endsWith(short.core) ? 'short' : null;
}

/** "科技" and "信息科技" may be one company, "科技" and "传媒" are two. */
const sharesTrade = (a: CompanyName, b: CompanyName) =>
  a.trades.every((trade) => b.trades.includes(trade)) || b.trades.every((trade) => a.trades.includes(trade));
