import type { Grade, Quantiles } from '@/lib/posting/insight';
import { BANDS, type BandId } from './bands';
import type { Cell } from './dataset';
import { SHARES } from './model';
import { countOf, quantilesAt, yearsOf, type Sample, type Weighted } from './sample';

/** Cells with fewer postings than this are not shown at all. */
export const LEAST_N = 5;
const GRADE_A = { years: 2, n: 30 };

interface Group {
  id: string;
  place: string;
  kind: Cell['kind'];
  experience: BandId | null;
  samples: Sample[];
}

export interface CellOptions {
  country: string;
  tierOf: (city: string) => string;
  source: string;
  /** Year of the newest input: grade A needs postings of that year and the one before only. */
  builtYear: number;
  /** Cell id → share of its largest company, where the postings name companies. */
  concentration: ReadonlyMap<string, number>;
}

/** The id of a cell: "上海|3-5", or "上海" for all years. */
export const cellId = (place: string, experience: string | null) => (experience ? `${place}|${experience}` : place);

/** Reference cells of all places and bands, widest place first; what is thinner than `LEAST_N` is only counted. */
export function cellsOf(samples: readonly Sample[], options: CellOptions) {
  const groups = [...groupsOf(samples, options).values()].sort(byPlace);
  const thin = groups.filter(({ samples }) => countOf(samples) < LEAST_N);
  return {
    cells: groups.filter(({ samples }) => countOf(samples) >= LEAST_N).map((group) => toCell(group, options)),
    thin: Object.fromEntries(thin.map(({ id, samples }) => [id, countOf(samples)])),
  };
}

/** Quantiles in whole units of the values. */
export function quantilesOf(values: readonly Weighted[]): Quantiles {
  const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = quantilesAt(values, SHARES).map(Math.round);
  return { p10, p25, p50, p75, p90 };
}

/** A: all postings of the newest two years and at least 30; B: postings, older or fewer. */
export function gradeOf(n: number, oldestYear: number, builtYear: number): Grade {
  return n >= GRADE_A.n && oldestYear > builtYear - GRADE_A.years ? 'A' : 'B';
}

function groupsOf(samples: readonly Sample[], { country, tierOf }: CellOptions): Map<string, Group> {
  const groups = new Map<string, Group>();
  const add = (place: string, kind: Cell['kind'], experience: BandId | null, sample: Sample) => {
    const id = cellId(place, experience);
    const group = groups.get(id) ?? { id, place, kind, experience, samples: [] };
    group.samples.push(sample);
    groups.set(id, group);
  };
  for (const sample of samples) {
    const bands = sample.experience ? [null, sample.experience] : [null];
    for (const band of bands) {
      add(country, 'country', band, sample);
      if (sample.city === null) continue;
      add(tierOf(sample.city), 'tier', band, sample);
      add(sample.city, 'city', band, sample);
    }
  }
  return groups;
}

function toCell(
  { id, place, kind, experience, samples }: Group,
  { source, builtYear, concentration }: CellOptions,
): Cell {
  const [oldest, newest] = yearsOf(samples);
  const n = countOf(samples);
  return {
    id,
    place,
    kind,
    experience,
    n,
    quantiles: quantilesOf(samples.map(({ pay: value, n: count }) => ({ value, n: count }))),
    period: oldest === newest ? `${oldest}` : `${oldest}–${newest}`,
    source,
    grade: gradeOf(n, oldest, builtYear),
    boards: countBoards(samples),
    concentration: concentration.get(id) ?? null,
  };
}

function countBoards(samples: readonly Sample[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { board, n } of samples) counts[board] = (counts[board] ?? 0) + n;
  return Object.fromEntries(Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

function byPlace(a: Group, b: Group): number {
  const kinds: Cell['kind'][] = ['country', 'tier', 'city'];
  const bands = [null, ...BANDS.map(({ id }) => id)];
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    (a.place === b.place ? 0 : a.place < b.place ? -1 : 1) ||
    bands.indexOf(a.experience) - bands.indexOf(b.experience)
  );
}
