import type { OfferBasis } from '@/lib/posting/dataset';
import type { PayPlace, Standing } from '@/lib/posting/insight';
import type { ColumnId, Sheet } from './fields';
import { readOffer, readPerson, type ReadPerson } from './read-offer';
import type { Column } from './rows';
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
      net: fields.city && read.base !== null ? takeHome(read, fields.city, person, known.year) : null,
      standing: place && (known.standings[placeKey(place)] ?? ''),
    };
  });
}

/** What the market is asked for an offer; null where base, city or years are not known. */
export function placeOf({ fields, read }: Pick<Column, 'fields' | 'read'>, { years }: ReadPerson): PayPlace | null {
  if (read.base === null || !fields.city || years === null) return null;
  return { city: fields.city, years, month: read.base };
}

export const placeKey = ({ city, years, month }: PayPlace) => `${city}|${years}|${month}`;
