import { line, list } from './structured-text';

/** Before this a day is a template's default (1970, 0001) and says nothing. */
const EARLIEST_YEAR = 2000;

/** A date as it is written; a time stamp as an ISO date. */
export function dateText(value: unknown): string {
  const text = line(value);
  const stamp = /^\d{10}(?:\d{3})?$/.test(text) ? Number(text) * (text.length === 10 ? 1000 : 1) : null;
  return stamp === null ? text : new Date(stamp).toISOString().slice(0, 10);
}

/** "validThrough 2026-01-30" where that day is over; empty for a day to come, and where the page names no day. */
export function closedText(validThrough: unknown): string {
  const text = dateText(list(validThrough)[0]);
  const end = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T23:59:59` : text);
  const isPast = end.getTime() < Date.now() && end.getFullYear() >= EARLIEST_YEAR;
  return isPast ? `validThrough ${end.toISOString().slice(0, 10)}` : '';
}
