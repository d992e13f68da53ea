import { COLUMN_NAMES, type ColumnName } from '@/lib/export/columns';
import { FORMATS, type Format } from '@/lib/export/file';

/** What the reader chose last, kept by the browser for the extension's own pages. */
export interface Choice {
  format: Format;
  columns: ColumnName[];
}

const KEY = 'golens-export';

/** Enough to judge a posting by, every figure with what it rests on. */
export const COMMON: readonly ColumnName[] = [
  ...(['site', 'title', 'company', 'city', 'salary', 'yearLowCny', 'yearHighCny', 'assumptions'] as const),
  ...(['percentileLow', 'percentileMid', 'percentileHigh', 'referenceN', 'referencePeriod'] as const),
  ...(['referenceSource', 'experienceMin', 'experienceMax', 'degree', 'required', 'missing', 'flags'] as const),
  ...(['status', 'tags', 'notes', 'url', 'firstSeen', 'savedAt'] as const),
];

/** The last choice; what it names that there is no more is left out, and without one the common columns as CSV hold. */
export function rememberedChoice(): Choice {
  const stored = parsed(storage()?.getItem(KEY) ?? '');
  const format = FORMATS.find((name) => name === stored.format) ?? 'csv';
  const named: unknown[] = Array.isArray(stored.columns) ? stored.columns : [];
  const columns = COLUMN_NAMES.filter((name) => named.includes(name));
  return { format, columns: columns.length > 0 ? columns : [...COMMON] };
}

/** Remembers a choice; a browser that keeps nothing costs only the memory. */
export function rememberChoice(choice: Choice) {
  try {
    storage()?.setItem(KEY, JSON.stringify(choice));
  } catch (error) {
    console.warn('GoLens: the choice is not remembered', error);
  }
}

function parsed(text: string): { format?: unknown; columns?: unknown } {
  try {
    const value: unknown = JSON.parse(text || '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

const storage = (): Storage | null => (typeof localStorage === 'undefined' ? null : localStorage);
