import { featuresOf, type Features } from './features';
import type { Prepared } from './listing';
import { likeness } from './print';

type Weights = { [Part in keyof Features]: Partial<Record<Features[Part], number>> };

/** Log odds that two listings on different boards are one where all parts that are not in the table below agree. */
const START = 3.3;
/**
 * What each part adds to the log odds: logistic regression over the tuning half of tests/gold/same-pairs.jsonl, each
 * weight bound to the side that its words mean, rounded. What one side does not say never speaks for a match.
 */
const WEIGHTS: Weights = {
  company: { core: -0.2, short: -3.5 },
  city: { unknown: -4 },
  level: { silent: -2.6 },
  language: { silent: -1.9 },
  role: { silent: -3 },
  backend: { silent: -0.2 },
  rest: { more: -4.2, some: -4.2, none: -5 },
  pay: { near: -2.4, overlap: -2.6, apart: -4, unknown: -0.3 },
  experience: { overlap: -2, unknown: -0.2 },
  text: { same: 4.4, alike: 0.8, some: -2.6, other: -4 },
};
/** Common share of two texts where next to nothing differs. */
const COPY = 0.75;
const PARTS = Object.keys(WEIGHTS) as (keyof Features)[];

/** From this probability on two listings are shown as one. */
export const LEAST_SURE = 0.7;
/** Below this one two listings are never in one group, whatever connects them. */
export const LEAST_POSSIBLE = 0.1;

/**
 * How likely two listings are one posting, 0…1, measured in `npm run accuracy`; 0 where they cannot be. On one board a
 * second id is a second opening, unless it is the first one posted again: that has gone before the other came, and
 * their texts are the same. Where an employer places people at its customers, nothing but the text tells two jobs apart.
 */
export function sameness(a: Prepared, b: Prepared): number {
  if (a.site === b.site && (a.print === null || b.print === null || !isAfter(a, b))) return 0;
  const features = featuresOf(a, b);
  if (!features || (a.site === b.site && features.text !== 'same')) return 0;
  if ((a.names.placesPeople || b.names.placesPeople) && (likeness(a.print, b.print)?.common ?? 0) < COPY) return 0;
  return 1 / (1 + Math.exp(-logOdds(features)));
}

/** Whether one of them was seen for the last time before the other was seen first. */
export const isAfter = (a: Prepared, b: Prepared) => a.lastSeen < b.firstSeen || b.lastSeen < a.firstSeen;

function logOdds(features: Features): number {
  return PARTS.reduce((sum, part) => {
    const weights: Partial<Record<string, number>> = WEIGHTS[part];
    return sum + (weights[features[part]] ?? 0);
  }, START);
}
