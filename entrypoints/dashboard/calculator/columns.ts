import { word } from '@/components/words';
import type { OfferBasis } from '@/lib/posting/dataset';
import type { PayPlace, Standing } from '@/lib/posting/insight';
import type { ColumnId, Sheet } from './fields';
import { readOffer, readPerson, type ReadPerson } from './read-offer';
import type { Column } from './cells';
import { takeHome } from './take-home';
import { totalsOf } from './totals';

export interface Known {
  basis: OfferBasis | null;
  names: Partial<Record<ColumnId, string>>;
  /** By `placeKey`; a sentence where there is no answer. */
  standings: Record<string, Standing | string>;
  /** The calendar year that the pay is taxed in. */
  year: number;
}

/** Every column on show, worked out. */
export function columnsOf(sheet: Sheet, known: Known): Column[] {
  const person = readPerson(sheet.person);
  return sheet.shown.map((id): Column => {
    const fields = sheet.offers[id];
    const read = readOffer(fields);
    const place = placeOf({ fields, read }, person);
    return {
      ...{ id, fields, read },
      name: known.names[id] ?? null,
      totals: totalsOf(read, fields, known.basis?.exchangeRates ?? null),
      net: netOf({ fields, read }, person, known.year),
      standing: place && (known.standings[placeKey(place)] ?? ''),
    };
  });
}

function netOf({ fields, read }: Pick<Column, 'fields' | 'read'>, person: ReadPerson, year: number): Column['net'] {
  if (!fields.city || read.base === null) return null;
  const { months, socialBase, fundRate } = read.problems;
  const isUnread = months ?? socialBase ?? fundRate ?? person.problems.deduction;
  return isUnread ? word('calculator_net_unread') : takeHome(read, fields.city, person, year);
}

/** What the market is asked for an offer; null where base, city or years are not known. */
export function placeOf({ fields, read }: Pick<Column, 'fields' | 'read'>, { years }: ReadPerson): PayPlace | null {
  if (read.base === null || !fields.city || years === null) return null;
  return { city: fields.city, years, month: read.base };
}

export const placeKey = ({ city, years, month }: PayPlace) => `${city}|${years}|${month}`;
