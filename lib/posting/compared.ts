import type { NoPercentile, Reference, SkillGap } from './insight';
import type { SameMember } from './same';
import type { Sighting } from './saved';

/** Pay that stands in one city's market where a posting's pay stands in its own city's: CNY a month before tax. */
export interface SameStanding {
  city: string;
  /** Null where the posting leaves the end open, or where it lies beyond P1 or P99, where nothing is known. */
  low: number | null;
  mid: number;
  high: number | null;
  /** Of the midpoint, 1…99, in both cities. */
  percentile: number;
  /** 90 % interval of `mid` from how well the two cities' levels are known; null where it cannot be given. */
  interval: { low: number; high: number } | null;
  here: Reference;
  there: Reference;
}

/** Why it cannot be said: the pay, the posting's place, or a cell with too few postings of its own. */
export type NoSameStanding = NoPercentile | 'no-city' | 'no-cell-here' | 'no-cell-there' | 'beyond';

export type StandingAnswer = { standing: SameStanding } | { reason: NoSameStanding };

/** What is known beside the saved postings that are compared, each list in their order. */
export interface ComparedFacts {
  /** Null where no city was named. */
  standings: StandingAnswer[] | null;
  /** Null where the reader's own sightings hold it no more. */
  sightings: (Sighting | null)[];
  /** Where else each of them was seen, by id, itself among them. */
  same?: Record<string, SameMember[]>;
  /** Of each skill that one of them names, in the city that they share, else in the country. */
  demand: Record<string, SkillGap['demand']>;
}
