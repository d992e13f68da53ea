import type { Figure } from './salary-amounts';
import { isChineseBoard } from './salary-boards';
import { payScale } from './salary-currency';
import { findPeriod } from './salary-period';
import { isNoMoney, isNoPay } from './salary-words';

interface Around {
  text: string;
  before: string;
  behind: string;
  site: string | undefined;
}

/** No pay is written in hundreds of millions, and none above this in dollars of the country. */
const FUNDING_UNIT = 1e8;
const MOST_MILLIONS = 2_500_000;

/** Why a figure is not the pay; null where it may be. */
export function refusalOf(figure: Figure, { text, before, behind, site }: Around): string | null {
  if (!figure.amounts.every(({ number }) => Number.isFinite(number))) return 'no number';
  if (isNoPay(before, behind.split(/[\n,;|•·+。\d]/)[0] ?? '')) return 'benefit, bonus or funding';
  if (/^\s?[%‰]/.test(behind)) return 'percentage';
  if (/^\s?股/.test(behind)) return 'shares';
  if (isFunding(figure, before, behind)) return 'funding by its size';
  const isMarked = figure.amounts.some(({ unit, currency }) => unit !== null || currency !== null);
  return isMarked || isBarePay(figure, { text, before, behind, site }) ? null : 'bare number';
}

function isFunding({ amounts }: Figure, before: string, behind: string) {
  const [first, last = first] = amounts;
  if ((last.unit ?? 0) >= FUNDING_UNIT) return true;
  if (last.unit !== 1e6) return false;
  const currency = last.currency ?? first.currency;
  const scale = currency === '¥' ? payScale('JPY') : payScale(currency ?? (last.chinese ? 'CNY' : 'USD'));
  const isSaid = amounts.length === 2 || findPeriod(before, behind) !== null;
  return (last.number * last.unit) / scale > MOST_MILLIONS || (scale <= payScale('CNY') && !isSaid);
}

/** Numbers with neither unit nor currency are pay only with a period, or where nothing else stands in a board's salary place. */
function isBarePay(figure: Figure, { text, before, behind, site }: Around) {
  if (isNoMoney(behind) || /[a-z]$/i.test(before)) return false;
  if (findPeriod(before, behind.split(/[\n;|•,、]|\d/)[0] ?? '') !== null) return true;
  const isAlone =
    text.trim().length === figure.end - figure.start || /^\d[\d. ,-]{0,40}(?:\+|起|以[上下])?$/.test(text.trim());
  const [first, last = first] = figure.amounts;
  if (isAlone && site !== undefined && !isChineseBoard(site)) return first.number === 0 || last.number >= 1000;
  return isAlone
    ? first.number > 0 || figure.amounts.length === 2
    : isChineseBoard(site) && first.number >= 1000 && figure.amounts.length === 2;
}
