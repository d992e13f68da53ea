import type { Assumption, Period } from '@/lib/posting/salary';
import type { Amount, Figure } from './salary-amounts';
import { conventionsOf, isChineseBoard, isForeignBoard } from './salary-boards';
import { isToken, payScale, settleSign } from './salary-currency';

/** Currencies whose countries write them "$"; the dollar of the United States needs no board to be meant. */
const OWN_DOLLARS = /^(?!USD)[A-Z]{2}D$|^MXN$/;
/** Above this, ten thousands without a period are a year's pay. */
const MOST_A_MONTH = 300_000;

export interface Surroundings {
  text: string;
  before: string;
  after: string;
  site: string | undefined;
}

export type Assume = (code: Assumption['code'], value?: number | null) => void;

/** The ISO code of a figure: as written, else by board and form; null where nothing settles it. */
export function readCurrency(
  figure: Figure,
  around: Surroundings,
  period: Period | null,
  [, high]: [number, number],
  assume: Assume,
) {
  const written = figure.amounts.map((amount) => amount.currency).filter((code) => code !== null);
  const sign = written.find((code) => code.length === 3) ?? written[0];
  if (sign === '¥') return isChineseBoard(around.site) ? 'CNY' : yuanOrYen(figure, around.text, period, high, assume);
  if (sign) {
    return settle(sign, around, assume);
  }

  const [first, last = first] = figure.amounts;
  if ((last.unit ?? 0) === 1e5 || last.unit === 1e7) return 'INR';
  if (
    isChineseBoard(around.site) ||
    first.chinese ||
    last.chinese ||
    /[\u4e00-\u9fff]/.test(around.before + around.after)
  )
    return 'CNY';
  return unsignedCurrency(last, around, period, high, assume);
}

/** The currency of a sign: by the place that the text names, else the board's own dollar, else the usual one. */
function settle(sign: string, { text, site }: Surroundings, assume: Assume) {
  if (isToken(sign)) {
    assume('token-as-dollar');
    return 'USD';
  }
  const settled = settleSign(sign, text);
  const { currency } = conventionsOf(site);
  if (settled.assumed && sign === '$' && OWN_DOLLARS.test(currency ?? '')) {
    assume('currency-by-site');
    return currency;
  }
  if (settled.assumed) assume('currency-by-symbol');
  return settled.currency;
}

/** "25-45K" without a board is Chinese in form; "155K–190K a year" is how Google Jobs writes dollars. */
function unsignedCurrency(last: Amount, around: Surroundings, period: Period | null, high: number, assume: Assume) {
  const settled = settleSign('$', around.text);
  if (!settled.assumed) return settled.currency;
  const { currency } = conventionsOf(around.site);
  if (!currency && /annum/i.test(around.after)) return null;
  if (currency || period === 'year' || period === 'hour') {
    assume(currency ? 'currency-by-site' : 'currency-by-symbol');
    return currency ?? 'USD';
  }
  if (last.unit !== 1e3 || high > 100_000 || (period && /[a-z]{2}/i.test(around.after))) return null;
  assume('unit-by-site');
  return 'CNY';
}

function yuanOrYen(figure: Figure, text: string, period: Period | null, high: number, assume: Assume) {
  const settled = settleSign('¥', text);
  if (!settled.assumed) return settled.currency;
  assume('currency-by-symbol');
  if (figure.amounts.some((amount) => amount.unit === 1e6)) return 'JPY';
  if (/[\u4e00-\u9fff]/.test(text) || figure.amounts.some((amount) => amount.unit === 1e3)) return 'CNY';
  if (period === 'year') return high >= 2_000_000 ? 'JPY' : 'CNY';
  if (period === 'month' || !period) return high < 100_000 ? 'CNY' : high >= 2_000_000 ? 'JPY' : null;
  return null;
}

/** The period of an amount that names none: by board, else by size; null where it could be two. */
export function guessPeriod(
  figure: Figure,
  around: Surroundings,
  [low, high]: [number, number],
  currency: string,
  assume: Assume,
): Period | null {
  const chinese = currency === 'CNY' && !isForeignBoard(around.site);
  const [first, last = first] = figure.amounts;
  const { period: usual } = conventionsOf(around.site);
  if (usual) {
    assume('period-by-site');
    return usual;
  }
  if (!chinese) {
    const period =
      last.unit === 1e5 || last.unit === 1e7 ? 'year' : periodBySize(low, high, payScale(currency), first !== last);
    assume('period-by-size');
    return period;
  }
  if (last.unit === 1e4 && (around.site === 'liepin' || high > MOST_A_MONTH)) {
    assume(around.site === 'liepin' ? 'period-by-site' : 'period-by-size');
    return 'year';
  }
  if (last.unit === null && high < 1000) return null;
  assume('period-by-site');
  return high > MOST_A_MONTH ? 'year' : 'month';
}

/** An amount without a period: an hour's, a month's or a year's by its size; null in the bands where it could be either. */
function periodBySize(low: number, high: number, scale: number, range: boolean): Period | null {
  const [from, to] = [low / scale, high / scale];
  if (to < 150) return range || to >= 8 ? 'hour' : null;
  if (from >= 800 && (to <= 12_000 || (to <= 15_000 && from <= 8000))) return 'month';
  return from >= 15_000 ? 'year' : null;
}
