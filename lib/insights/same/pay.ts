/** CNY before tax; null is an open end. */
export interface Ends {
  low: number | null;
  high: number | null;
}

/** A posting's pay by the month as it says it, and by the year with the salaries that it names. */
export interface ListingPay {
  month: Ends;
  year: Ends;
}

/** `near`: most of the ranges is common, or one is the other a few thousand further on; `unknown`: one says no range. */
export type PayMatch = 'equal' | 'near' | 'overlap' | 'apart' | 'unknown';

const SAME = 0.03;
const NEAR = 0.5;
/** A year has 12 to 18 salaries: where only one side says so, its pay by the month differs by this factor at most. */
const MOST_MONTHS = 18 / 12;
type Range = readonly [low: number, high: number];

/**
 * The closest of the comparisons that the two allow: month with month and year with year, because a board may leave
 * out the number of salaries ("25-45K", "25-45K·16薪") or say the year only ("40-72万/年").
 */
export function matchPay(a: ListingPay | null, b: ListingPay | null): PayMatch {
  const [months, years] = [pairOf(a?.month, b?.month), pairOf(a?.year, b?.year)];
  if (!months || !years) return 'unknown';
  if (isEqual(...months) || isEqual(...years)) return 'equal';
  if (isStretched(...years)) return 'near';
  const common = Math.max(overlap(...months), overlap(...years));
  return common >= NEAR ? 'near' : common > 0 ? 'overlap' : 'apart';
}

function pairOf(a: Ends | undefined, b: Ends | undefined): [Range, Range] | null {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one && other ? [one, other] : null;
}

const rangeOf = (ends: Ends | undefined): Range | null =>
  ends && ends.low !== null && ends.high !== null && ends.low > 0 ? [ends.low, ends.high] : null;

const isClose = (a: number, b: number) => Math.abs(a - b) <= SAME * Math.max(a, b);
const isEqual = ([a, b]: Range, [c, d]: Range) => isClose(a, c) && isClose(b, d);

/** Both ends by the same factor, as a number of salaries makes it. */
function isStretched([a, b]: Range, [c, d]: Range): boolean {
  const factor = c / a;
  return isClose(d, b * factor) && Math.max(factor, 1 / factor) <= MOST_MONTHS * (1 + SAME);
}

/** The common part of two ranges over what they cover together, 0…1. */
function overlap([a, b]: Range, [c, d]: Range): number {
  const common = Math.min(b, d) - Math.max(a, c);
  return common <= 0 ? 0 : common / (Math.max(b, d) - Math.min(a, c));
}
