import type { ComparedFacts } from '@/lib/posting/compared';
import type { SavedPosting } from '@/lib/posting/saved';

/** What a month's pay leaves after contributions and tax, in CNY: the mean of a year's twelve months. */
export interface TakeHome {
  low: number;
  high: number;
  city: string;
  /** In percent. */
  fundRate: number;
  /** Years of the oldest and the newest figure. */
  years: [oldest: number, newest: number];
  sources: string[];
}

/** Why there is no take-home pay: the pay cannot be compared, an end is open, or the city's rates are not known. */
export type TakeHomeAnswer = { takeHome: TakeHome } | { reason: 'no-pay' | 'open-end' | 'no-city' | 'out-of-range' };

/** What is compared, with what is known beside it; `facts` is null until it has been read. */
export interface Compared {
  postings: SavedPosting[];
  skillName: (id: string) => string;
  facts: ComparedFacts | null;
  /** Where pay of the same standing is asked for; null where no city is chosen. */
  city: string | null;
  takeHome: TakeHomeAnswer[];
  /** Skill ids of the reader's profile; empty where none is named. */
  skills: string[];
}
