import { answer, refuse, type Answer } from './answer';
import { basisOf, bonusFigures, granted, type Basis } from './basis';
import { annualTax, bonusTaxApart } from './income-tax';
import { isAmount, toFen, toYuan, type Fen } from './money';
import { RATES } from './rates';

/** A reach of bonuses, in yuan, that leave less than `edge` does when taxed apart: above `edge`, below `until`. */
export interface BonusTrap {
  edge: number;
  until: number;
  /** What one yuan more than `edge` costs in net pay. */
  lossAtEdge: number;
}

/** In yuan. `comprehensive` is the year's other income less all deductions; below zero where they are larger. */
export interface BonusInput {
  bonus: number;
  comprehensive: number;
  /** The year of payment; without it the separate method is taken to be still open. */
  year?: number | undefined;
}

export interface BonusTax extends Basis {
  bonus: number;
  /** The bonus taxed apart; null in a year when that is no longer open. */
  separate: { tax: number; net: number } | null;
  /** The bonus added to the year's income: the tax that it adds. */
  merged: { tax: number; net: number };
  better: 'separate' | 'merged' | 'either';
  /** The trap that the bonus falls into when taxed apart, with what it loses against a bonus of `edge`. */
  trap: (BonusTrap & { loss: number }) | null;
}

/** Tax on a year-end bonus both ways (财政部 税务总局公告2023年第30号), with the better one and the trap it is in. */
export function bonusTax({ bonus, comprehensive, year }: BonusInput): Answer<BonusTax> {
  if (!isAmount(bonus, 0.01)) return refuse('bonus-out-of-range');
  if (!isAmount(Math.abs(comprehensive) / 12, 0)) return refuse('comprehensive-out-of-range');
  if (year !== undefined && !(Number.isInteger(year) && year >= 2024)) return refuse('year-out-of-range');

  const amount = toFen(bonus);
  const separate = year === undefined || year <= lastYear() ? outcome(amount, bonusTaxApart(amount)) : null;
  const before = toFen(comprehensive);
  const merged = outcome(amount, annualTax(before + amount) - annualTax(before));
  return answer({
    bonus: toYuan(amount),
    separate,
    merged,
    better: betterOf(separate?.tax, merged.tax),
    trap: separate && trapOf(toYuan(amount), separate.net),
    ...basisOf(bonusFigures(), [
      granted('bonus-without-contributions'),
      granted('separate-bonus-until', null, RATES.tax.monthly.until),
      granted('tax-half-up-fen'),
    ]),
  });
}

/** The reaches in which a larger bonus, taxed apart, leaves less: one at each edge of the monthly table. */
export function bonusTraps(): BonusTrap[] {
  const { brackets } = RATES.tax.monthly;
  return brackets.flatMap(({ upTo }, index) => {
    const next = brackets[index + 1];
    if (upTo === null || !next) return [];
    const edge = toFen(upTo * 12);
    const until = Math.ceil(((netApart(edge) - toFen(next.quick)) * 100) / (100 - next.percent));
    return [{ edge: toYuan(edge), until: toYuan(until), lossAtEdge: toYuan(netApart(edge) - netApart(edge + 100)) }];
  });
}

const lastYear = (): number => Number(RATES.tax.monthly.until.slice(0, 4));

const netApart = (bonus: Fen): Fen => bonus - bonusTaxApart(bonus);

const outcome = (amount: Fen, tax: Fen) => ({ tax: toYuan(tax), net: toYuan(amount - tax) });

function betterOf(separate: number | undefined, merged: number): BonusTax['better'] {
  if (separate === undefined || merged < separate) return 'merged';
  return separate < merged ? 'separate' : 'either';
}

function trapOf(bonus: number, net: number): BonusTax['trap'] {
  const trap = bonusTraps().find(({ edge, until }) => bonus > edge && bonus < until);
  if (!trap) return null;
  return { ...trap, loss: toYuan(netApart(toFen(trap.edge)) - toFen(net)) };
}
