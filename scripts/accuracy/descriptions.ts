import { parseDescription, type Description } from '@/lib/parse/description';
import type { DescriptionRow } from './gold';
import { SetScore } from './sets';

const EXACT = ['minYears', 'maxYears', 'degree', 'workMode'] as const;
export type ExactField = (typeof EXACT)[number];

export interface DescriptionScore {
  n: number;
  required: SetScore;
  preferred: SetScore;
  flags: SetScore;
  /** Share of lines with the labelled value, by field. */
  exact: Record<ExactField, number>;
  misses: { row: DescriptionRow; got: Description; differs: string[] }[];
}

/** Measures the reading of whole descriptions. */
export function scoreDescriptions(rows: DescriptionRow[]): DescriptionScore {
  const sets = { required: new SetScore(), preferred: new SetScore(), flags: new SetScore() };
  const right = { minYears: 0, maxYears: 0, degree: 0, workMode: 0 };
  const misses: DescriptionScore['misses'] = [];
  for (const row of rows) {
    const got = parseDescription(row);
    const found = { required: got.required, preferred: got.preferred, flags: got.flags.map(({ flag }) => flag) };
    for (const name of ['required', 'preferred', 'flags'] as const) sets[name].add(found[name], row.expect[name]);
    for (const field of EXACT) if (got[field] === row.expect[field]) right[field] += 1;
    const differs = [
      ...(['required', 'preferred', 'flags'] as const).flatMap((name) =>
        difference(name, found[name], row.expect[name]),
      ),
      ...EXACT.filter((field) => got[field] !== row.expect[field]).map(
        (field) => `${field} ${String(got[field])} for ${String(row.expect[field])}`,
      ),
    ];
    if (differs.length) misses.push({ row, got, differs });
  }
  const share = (field: ExactField) => right[field] / Math.max(rows.length, 1);
  const exact = {
    minYears: share('minYears'),
    maxYears: share('maxYears'),
    degree: share('degree'),
    workMode: share('workMode'),
  };
  return { n: rows.length, ...sets, exact, misses };
}

function difference(name: string, found: string[], wanted: string[]): string[] {
  const extra = found.filter((id) => !wanted.includes(id)).map((id) => `${name} +${id}`);
  return [...extra, ...wanted.filter((id) => !found.includes(id)).map((id) => `${name} -${id}`)];
}
