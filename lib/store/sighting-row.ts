import type { Posting } from '@/lib/posting/posting';
import type { MoneyRange } from '@/lib/posting/salary';
import { postingId, type Sighting } from '@/lib/posting/saved';
import { alikeKeys } from './alike';

const HOUR = 3_600_000;
const MOST_PRICES = 50;

type Price = Sighting['prices'][number];

/** What is stored of a posting that is seen now: one row, or none where Go is no part of it. */
export function toSighting(posting: Posting, now: Date, print: string | undefined): Sighting[] {
  const { verdict } = posting.go;
  const { month, year } = posting.salary;
  if (verdict === 'no') return [];
  const at = now.toISOString();
  return [
    {
      id: postingId(posting),
      site: posting.site,
      firstSeen: at,
      lastSeen: at,
      times: 1,
      title: posting.title,
      company: posting.company.name,
      city: posting.location.city,
      experience: posting.experience,
      go: verdict,
      prices: [{ at, text: posting.salary.text, monthMid: middle(month) }],
      ...(month && year ? { pay: { month, year } } : {}),
      ...(print === undefined ? {} : { print }),
      alike: alikeKeys({ company: posting.company.name, city: posting.location.city }),
    },
  ];
}

/** The row that was there, with what is seen now. */
export function seenAgain(old: Sighting, row: Sighting, hasPrice: boolean): Sighting {
  const paused = Date.parse(row.lastSeen) - Date.parse(old.lastSeen) >= HOUR;
  const [first] = old.prices;
  const all = [...old.prices, ...row.prices.filter((price) => hasPrice && isNewPrice(old.prices.at(-1), price))];
  const prices = all.length > MOST_PRICES && first ? [first, ...all.slice(1 - MOST_PRICES)] : all;
  const lastSeen = row.lastSeen > old.lastSeen ? row.lastSeen : old.lastSeen;
  return {
    ...kept(old, row, hasPrice),
    ...row,
    firstSeen: old.firstSeen,
    lastSeen,
    times: old.times + (paused ? 1 : 0),
    prices,
  };
}

/** What this page does not say and one before did: a list has no description, and a hidden price is no other one. */
function kept({ pay, print }: Sighting, row: Sighting, hasPrice: boolean): Pick<Sighting, 'pay' | 'print'> {
  return { ...(pay && !row.pay && !hasPrice ? { pay } : {}), ...(print && !row.print ? { print } : {}) };
}

/** The same pay in other words is no new price, nor are the same words under another exchange rate. */
function isNewPrice(last: Price | undefined, price: Price): boolean {
  if (!last) return true;
  if (price.text === last.text) return false;
  return price.monthMid === null || price.monthMid !== last.monthMid;
}

function middle(range: MoneyRange | null): number | null {
  return range && range.low !== null && range.high !== null ? (range.low + range.high) / 2 : null;
}
