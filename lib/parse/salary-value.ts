import type { Assumption, Period } from '@/lib/posting/salary';
import type { Amount, Figure } from './salary-amounts';
import { conventionsOf } from './salary-boards';
import { payScale } from './salary-currency';
import { guessPeriod, readCurrency, type Assume, type Surroundings } from './salary-guess';
import { findPeriod } from './salary-period';

/** The highest bare number that can stand for thousands or ten thousands a month. */
const BARE_MOST: Record<number, number> = { 1e3: 150, 1e4: 30 };
/** A year's pay outside these bounds, in about dollars, is a slip of the page. */
const MOST_A_YEAR = 5_000_000;
const LEAST_A_YEAR = 500;
/** A missing unit is not explained by a range wider than this. */
const WIDEST = 30;
const PER_YEAR: Record<Period, number> = { hour: 2088, day: 261, week: 52, month: 12, year: 1 };

const OPEN_LOW_BEFORE =
  /(?:from|starting (?:at|from)|(?<!\p{L})(?:ab|od|от|від|mulai)|a partire da|a partir de|desde|à partir de|dès|vanaf|minimum|min\.|at least|不低于|至少|最低)\s*$/iu;
const OPEN_HIGH_BEFORE =
  /(?:^\s*to|up ?to|no more than|not (?:to )?exceed(?:ing)?|capped at|bis zu|jusqu'à|hasta|até|fino a|(?<!\p{L})(?:do|до|max\.|tot)|hingga|maximum|最高|不超过|高达)\s*$/iu;
const OPEN_LOW_AFTER =
  /^(?:\+(?!\s?[a-z])|\s\+\s*$|\s?(?:或|及)?以上|\s?起|\s?\/年以上|\s?(?:and|or) (?:up|above|over|more|higher)|\s(?:up|upwards|onwards)(?![a-z])|\s?이상|\s?-\s*$)/i;
const OPEN_LOW_PLUS = /^\+\s(?:doe|depend|super|plus)/i;
const OPEN_HIGH_AFTER = /^\s?(?:或|及)?(?:以下|以内)/;

export interface SalaryValue {
  low: number | null;
  high: number | null;
  currency: string;
  period: Period;
  assumptions: Assumption[];
}

/** The value of a figure in its surroundings; null where it cannot be read safely. */
export function readValue(figure: Figure, around: Surroundings): SalaryValue | null {
  const assumptions: Assumption[] = [];
  const assume = (code: Assumption['code'], value: number | null = null) =>
    void assumptions.push({ code, value, date: null });
  const written = findPeriod(around.before, around.after)?.period ?? null;
  const ends = readEnds(figure, around, written, assume);
  const currency = ends && readCurrency(figure, around, written, ends, assume);
  if (!ends || !currency) return null;
  const [low, high] = ends;
  const period = written ?? guessPeriod(figure, around, ends, currency, assume);
  if (!period || low > high) return null;
  const scaled = (high * PER_YEAR[period]) / payScale(currency);
  if (scaled > MOST_A_YEAR || (period === 'year' && scaled < LEAST_A_YEAR)) return null;
  return { ...openEnds(figure, around, low, high), currency, period, assumptions };
}

function readEnds(
  figure: Figure,
  around: Surroundings,
  period: Period | null,
  assume: Assume,
): [number, number] | null {
  const [first, last = first] = figure.amounts;
  const bare = first.unit === null && last.unit === null && !figure.amounts.some((amount) => amount.currency);
  const board = conventionsOf(around.site).unit;
  if (bare && board && (!period || period === 'month')) {
    const unit = bareUnit(first, last, board);
    if (unit && unit > 1) assume('unit-by-site', unit);
    return unit ? [first.number * unit, last.number * unit] : null;
  }
  const units = sensibleUnits(first, last);
  return [first.number * units[0], last.number * units[1]];
}

function bareUnit(first: Amount, last: Amount, board: number) {
  if (last.number <= (BARE_MOST[board] ?? 0)) return board;
  return first.number >= 1000 ? 1 : null;
}

/** A missing unit is the one that makes the range rise: "8-1.2万" is 千 and 万, "£32-42k" twice k, "$700-1k" none. */
function sensibleUnits(first: Amount, last: Amount): [number, number] {
  if (first.unit === null && last.unit !== null) {
    const top = last.number * last.unit;
    const candidates = last.unit === 1e4 ? [1e4, 1e3, 1] : [last.unit, 1];
    const rises = (unit: number) => first.number * unit <= top && first.number * unit >= top / WIDEST;
    return [candidates.find(rises) ?? last.unit, last.unit];
  }
  if (first.unit !== null && last.unit === null) {
    return [first.unit, last.number >= first.number * first.unit ? 1 : first.unit];
  }
  return [first.unit ?? 1, last.unit ?? 1];
}

function openEnds(figure: Figure, around: Surroundings, low: number, high: number) {
  if (figure.amounts.length === 2) return { low, high };
  if (OPEN_HIGH_BEFORE.test(around.before) || OPEN_HIGH_AFTER.test(around.after)) return { low: null, high };
  const open =
    OPEN_LOW_BEFORE.test(around.before) || OPEN_LOW_AFTER.test(around.after) || OPEN_LOW_PLUS.test(around.after);
  return { low, high: open ? null : high };
}
