import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { CAREER_ROI, careerRoi } from './career-roi';
import { valueOf, type Contradiction } from './contradiction';
import { figuresOf } from './figures';
import { STRUCTURE, structureOf } from './offer';
import { agrees, rounded } from './rounding';

/** An offer in round figures: what is checked holds for every other as well. */
const BASE = 500_000;
const SHARES = 1000;
const [SHORT, LONG] = [4, 8];

const example = z.object({ cash_pct: z.number(), rsu_pct: z.number(), roi: z.number() });
export const examplesSchema = z.object({ examples: z.record(z.string(), example) });

export function roiContradictions(published: readonly Published[]): Contradiction[] {
  return [...parts(published), ...bonus(published), ...vesting(published), ...floor(published)];
}

const examplesOf = (published: readonly Published[]) =>
  Object.entries(figuresOf(published, CAREER_ROI, examplesSchema)?.figures.examples ?? {});

function parts(published: readonly Published[]): Contradiction[] {
  return examplesOf(published).flatMap(([name, { cash_pct, rsu_pct }]) => {
    const sum = cash_pct + rsu_pct;
    if (agrees(sum, 100, 100)) return [];
    return {
      id: 'roi_parts',
      kind: 'arithmetic',
      entries: [CAREER_ROI],
      stated: `${cash_pct} % + ${rsu_pct} %`,
      recomputed: `${sum} %`,
      words: `The example ${name} is ${cash_pct} % cash and ${rsu_pct} % stock: ${sum} %; the formula has no third part.`,
    };
  });
}

/** Without stock, the ROI is 1 + bonus / base. */
function bonus(published: readonly Published[]): Contradiction[] {
  const structure = structureOf(published)?.figures;
  const most = structure ? (100 * structure.bonus[1]) / structure.base[0] : NaN;
  return examplesOf(published).flatMap(([name, { rsu_pct, roi }]) => {
    const percent = 100 * (roi - 1);
    if (rsu_pct !== 0 || !(percent > most)) return [];
    return {
      id: 'roi_bonus',
      kind: 'sections',
      entries: [CAREER_ROI, STRUCTURE],
      stated: `${roi}`,
      recomputed: `${rounded(percent)} % > ${rounded(most)} %`,
      words: `Without stock an ROI of ${roi} (${name}) needs a bonus of ${rounded(percent)} % of base; the offer structure in the same article allows at most ${rounded(most)} %.`,
    };
  });
}

function vesting(published: readonly Published[]): Contradiction[] {
  const at = (vestingYears: number) =>
    valueOf(careerRoi({ base: BASE, bonus: 0, rsuShares: SHARES, vestingYears }, published), 'roi');
  const factor = (at(LONG) - 1) / (at(SHORT) - 1);
  if (!(factor > 1)) return [];
  return [
    {
      id: 'roi_vesting',
      kind: 'words',
      entries: [CAREER_ROI],
      stated: `${SHORT} → ${LONG}`,
      recomputed: `× ${rounded(factor)}`,
      words: `The longer the stock is locked, the better: vesting over ${LONG} years instead of ${SHORT} multiplies its part of the "5-year" ROI by ${rounded(factor)}, though not all of it is paid within 5 years.`,
    },
  ];
}

function floor(published: readonly Published[]): Contradiction[] {
  const least = valueOf(careerRoi({ base: BASE, bonus: 0, rsuShares: 0, vestingYears: 0 }, published), 'roi');
  if (!(least >= 1)) return [];
  return [
    {
      id: 'roi_floor',
      kind: 'words',
      entries: [CAREER_ROI],
      stated: 'ROI',
      recomputed: `≥ ${rounded(least)}`,
      words: `It is called a return, but is pay over base pay: an offer of base pay only has an "ROI" of ${rounded(least)}, and none can have less.`,
    },
  ];
}
