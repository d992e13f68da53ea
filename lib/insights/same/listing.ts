import { companyNames, companyKeys, type CompanyNames } from '@/lib/posting/company-name';
import type { ListingPay } from './pay';
import { titleParts, type Title } from './title';

/** One posting on one board, as far as it is compared with others. Null is what the board does not say. */
export interface Listing {
  id: string;
  site: string;
  company: string | null;
  title: string;
  city: string | null;
  experience: { min: number | null; max: number | null };
  pay: ListingPay | null;
  /** Of the description: see `textPrint`. */
  print: string | null;
  /** ISO times of the reader's own record. */
  firstSeen: string;
  lastSeen: string;
}

/** A listing with what is taken apart of it once, to be compared with many. */
export interface Prepared extends Listing {
  names: CompanyNames;
  keys: readonly string[];
  parts: Title;
}

/** Prepares listings; it remembers the names and titles that it took apart. */
export function preparer(): (listing: Listing) => Prepared {
  const companies = remembered((name: string) => ({ names: companyNames(name), keys: companyKeys(name) }));
  const titles = remembered((key: string) => {
    const [title = '', city = '', company = ''] = key.split('\n');
    return titleParts(title, city || null, company.normalize('NFKC').toLowerCase());
  });
  return (listing) => {
    const { title, city, company } = listing;
    const key = [title, city, company].map((part) => (part ?? '').replaceAll('\n', ' ')).join('\n');
    return { ...listing, ...companies(company ?? ''), parts: titles(key) };
  };
}

function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? make(text);
    known.set(text, value);
    return value;
  };
}
