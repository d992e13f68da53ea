import { readFileSync } from 'node:fs';
import { textPrint } from '@/lib/insights/same/print';
import type { Listing } from '@/lib/insights/same/listing';
import { parsePosting } from '@/lib/parse/posting';
import { FIELDS, type FieldName, type Reading } from '@/lib/posting/reading';
import type { Posting } from '@/lib/posting/posting';

/** One side of a labelled pair, as its board writes it; `text` names a description, `seen` when it was there. */
export interface SameSide {
  site: string;
  company: string;
  title: string;
  city: string;
  salary: string;
  experience: string;
  text: string | null;
  seen?: [first: string, last: string];
}

/** Two postings and whether they are one; the half `held` was looked at by nothing that sets weights. */
export interface SameRow {
  kind: string;
  same: boolean;
  half: 'tune' | 'held';
  a: SameSide;
  b: SameSide;
}

/** Any rates will do: pay is compared in the same currency. */
const RATES = { date: '', source: '', cny: { USD: 7.2, EUR: 7.5, GBP: 9, CAD: 5.2, SGD: 5.4 } };
const GOLD = new URL('../../tests/gold/', import.meta.url);
const texts = new Map(linesOf<{ id: string; text: string }>('same-texts.jsonl').map(({ id, text }) => [id, text]));

export const sameRows = (): SameRow[] => linesOf<SameRow>('same-pairs.jsonl');

/** A side as the background would keep it: read by the same parser. */
export function listingOf(side: SameSide, id: string): Listing {
  const description = side.text === null ? null : (texts.get(side.text) ?? null);
  const { title, company, location, experience, salary } = posted(side, description);
  const [firstSeen = '2026-10-01', lastSeen = '2026-10-20'] = side.seen ?? [];
  return {
    ...{ id, site: side.site, company: company.name, title, city: location.city, experience },
    pay: salary.month && salary.year && { month: salary.month, year: salary.year },
    print: description === null ? null : textPrint(description),
    ...{ firstSeen, lastSeen },
  };
}

function posted({ site, text: _text, seen: _seen, ...side }: SameSide, description: string | null): Posting {
  const said: Partial<Record<FieldName, string>> = { ...side, description: description ?? '' };
  const fields = FIELDS.map((name) => [name, said[name] ? { text: said[name], from: 'gold' } : null]);
  const reading = { site, layout: 'gold', page: 'detail', key: 'x', url: '', fields: Object.fromEntries(fields) };
  return parsePosting(reading as Reading, RATES);
}

function linesOf<Row>(name: string): Row[] {
  const lines = readFileSync(new URL(name, GOLD), 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as Row);
}
