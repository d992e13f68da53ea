import { RATES, type CityRates, type Figure, type Source } from './rates';

/** A figure that a result rests on. `value` is null for a table of tax rates. */
export interface UsedFigure {
  part: string;
  unit: 'percent' | 'yuan' | 'table';
  value: number | null;
  year: number;
  /** ISO date since when it holds; null where the source does not say. */
  from: string | null;
  note: string | null;
  source: Source;
}

/** What was taken for granted; `value` is the number that was used, `date` the day it holds until. */
export interface TakenForGranted {
  code:
    | 'resident-one-employer'
    | 'base-is-gross'
    | 'base-as-given'
    | 'bounds-all-year'
    | 'oldest-bounds'
    | 'second-hand-figures'
    | 'fund-rate-highest'
    | 'special-deduction-none'
    | 'social-half-up-fen'
    | 'fund-half-up-yuan'
    | 'tax-half-up-fen'
    | 'bonus-without-contributions'
    | 'separate-bonus-until';
  value: number | null;
  date: string | null;
}

/** What a result rests on, to be shown beside it. */
export interface Basis {
  figures: UsedFigure[];
  sources: Source[];
  assumptions: TakenForGranted[];
}

export function basisOf(figures: UsedFigure[], assumptions: TakenForGranted[]): Basis {
  return { figures, sources: [...new Set(figures.map(({ source }) => source))], assumptions };
}

export function joinBases(bases: readonly Basis[]): Basis {
  const assumptions = new Map(bases.flatMap((basis) => basis.assumptions).map((item) => [item.code, item]));
  const figures = new Map(bases.flatMap((basis) => basis.figures).map((figure) => [figure.part, figure]));
  return basisOf([...figures.values()], [...assumptions.values()]);
}

export const granted = (
  code: TakenForGranted['code'],
  value: number | null = null,
  date: string | null = null,
): TakenForGranted => ({ code, value, date });

/** The city's rates and bounds, as "pension.rate". */
export function cityFigures({ pension, medical, unemployment, fund }: CityRates): UsedFigure[] {
  const { rounding: _, ...fundFigures } = fund;
  return Object.entries({ pension, medical, unemployment, fund: fundFigures }).flatMap(([part, figures]) =>
    Object.entries(figures).map(([name, figure]: [string, Figure]) => used(`${part}.${name}`, figure)),
  );
}

export function taxFigures(): UsedFigure[] {
  return [used('tax.standardDeduction', RATES.tax.standardDeduction), usedTable('tax.annual', RATES.tax.annual)];
}

export function bonusFigures(): UsedFigure[] {
  return [usedTable('tax.annual', RATES.tax.annual), usedTable('tax.monthly', RATES.tax.monthly)];
}

function used(part: string, { value, year, from, note, source }: Figure): UsedFigure {
  const unit = /rate$/i.test(part) ? 'percent' : 'yuan';
  return { part, unit, value, year, from, note, source: sourceOf(source) };
}

function usedTable(part: string, { year, from, source }: { year: number; from: string; source: string }): UsedFigure {
  return { part, unit: 'table', value: null, year, from, note: null, source: sourceOf(source) };
}

function sourceOf(id: string): Source {
  const source = RATES.sources[id];
  if (!source) throw new Error(`The take-home rates name a source that they do not list: "${id}".`);
  return source;
}
