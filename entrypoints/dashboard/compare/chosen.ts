import { addressOf } from '../address';

export const MOST = 4;
export const FEWEST = 2;

export interface Chosen {
  /** Ids of saved postings, in the order of the address. */
  ids: string[];
  /** What the address names that is not saved (any more). */
  missing: string[];
}

/**
 * The saved postings that an address names, as "#compare=boss:a,lagou:b", each once and four at most. An id may hold
 * a comma itself, so the longest run of pieces that is a saved id counts as one.
 */
export function chosenIn(parameters: URLSearchParams, saved: ReadonlySet<string>): Chosen {
  const pieces = (parameters.get('compare') ?? '').split(',').filter(Boolean);
  const [ids, missing] = [new Set<string>(), new Set<string>()];
  for (let at = 0; at < pieces.length;) {
    const end = endOfId(pieces, at, saved);
    if (end === null) missing.add(pieces[at] ?? '');
    else ids.add(pieces.slice(at, end).join(','));
    at = end ?? at + 1;
  }
  return { ids: [...ids].slice(0, MOST), missing: [...missing] };
}

/** The address of a comparison; no city where none was chosen other than the usual one. */
export function comparisonAddress(ids: readonly string[], city: string | null): string {
  const address = addressOf('compare', ids.map(encodeURIComponent).join(','));
  return city === null ? address : `${address}&city=${encodeURIComponent(city)}`;
}

/** The id's position moved one place; the same order where it would fall off an end. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}

function endOfId(pieces: readonly string[], at: number, saved: ReadonlySet<string>): number | null {
  for (let end = pieces.length; end > at; end--) if (saved.has(pieces.slice(at, end).join(','))) return end;
  return null;
}
