import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { ATTRITION, ATTRITION_RISK, attritionRisk, attritionSchema } from './attrition';
import { valueOf, type Contradiction } from './contradiction';
import { LEVEL_YEARS, levelYearsOf } from './contradictions-pay';
import { figuresOf } from './figures';
import { PROMOTION, promotionSchema, promotionTimeline } from './promotion';
import { rounded } from './rounding';

const LADDER = 'levels.ladder';
/** Versions of Go to compare: that of the formula's own turning point, and a later one. */
const [OLDER, NEWER] = [18, 26];
const CALM = { goMinor: OLDER, months: 0, salaryGap: 0, meetingEntropy: 0 };

const ladderSchema = z.record(z.string(), z.string());

export function careerContradictions(published: readonly Published[]): Contradiction[] {
  return [attritionVersion, attritionAboveOne, attritionFloor, promotionWindow, promotionLadder].flatMap((check) =>
    check(published),
  );
}

const riskOf = (published: readonly Published[], changes: Partial<typeof CALM>) =>
  valueOf(attritionRisk({ ...CALM, ...changes }, published), 'risk');

function attritionVersion(published: readonly Published[]): Contradiction[] {
  const [older, newer] = [riskOf(published, {}), riskOf(published, { goMinor: NEWER })];
  if (!(newer > older)) return [];
  const recomputed = `1.${OLDER}: ${rounded(older, 3)}, 1.${NEWER}: ${rounded(newer, 3)}`;
  return [
    {
      id: 'attrition_version',
      kind: 'words',
      entries: [ATTRITION_RISK],
      stated: `1.${OLDER} > 1.${NEWER}`,
      recomputed,
      words: `By its comment an old Go version drives people away; the formula rises with a newer one, and hardly moves: ${recomputed}.`,
    },
  ];
}

/** Nobody is unusual who has waited as long as a promotion takes on average. */
function attritionAboveOne(published: readonly Published[]): Contradiction[] {
  const steps = Object.entries(figuresOf(published, PROMOTION, promotionSchema)?.figures ?? {});
  return steps.flatMap(([step, { mean }]) => {
    const risk = riskOf(published, { months: mean });
    if (!(risk > 1)) return [];
    return {
      id: 'attrition_above_one',
      kind: 'sections',
      entries: [ATTRITION_RISK, PROMOTION],
      stated: '≤ 1',
      recomputed: rounded(risk),
      words: `After the ${mean} months that ${step} takes on average, the "risk" of leaving is ${rounded(risk)} with fair pay and no meetings: a probability cannot be above 1.`,
    };
  });
}

function attritionFloor(published: readonly Published[]): Contradiction[] {
  const companies = Object.values(figuresOf(published, ATTRITION, attritionSchema)?.figures ?? {});
  const lowest = Math.min(...companies.flatMap((years) => Object.values(years)));
  const floor = 100 * riskOf(published, { goMinor: 0 });
  if (!(floor > lowest) || !companies.length) return [];
  return [
    {
      id: 'attrition_floor',
      kind: 'sections',
      entries: [ATTRITION_RISK, ATTRITION],
      stated: `${lowest} %`,
      recomputed: `≥ ${rounded(floor, 1)} %`,
      words: `The formula gives no one less than ${rounded(floor, 1)} %, even with Go 1.0 and nothing to complain of; the same section reports ${lowest} % for a whole company in a year (if the risk is that of a year).`,
    },
  ];
}

function promotionWindow(published: readonly Published[]): Contradiction[] {
  const found = figuresOf(published, PROMOTION, promotionSchema);
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(found?.entry.period ?? '') ?? [];
  const window = 12 * (Number(to) - Number(from) + 1);
  return Object.entries(found?.figures ?? {}).flatMap(([step, { mean }]) => {
    if (!(mean > window)) return [];
    return {
      id: 'promotion_window',
      kind: 'arithmetic',
      entries: [PROMOTION],
      stated: `${mean}`,
      recomputed: `≤ ${window}`,
      words: `${step} is said to take ${mean} months on average, in data of ${from} to ${to}, which are ${window} months: who began within them cannot have taken that long.`,
    };
  });
}

function promotionLadder(published: readonly Published[]): Contradiction[] {
  const ladder = figuresOf(published, LADDER, ladderSchema)?.figures;
  const years = levelYearsOf(published)?.figures;
  const [start, end] = ['L5', 'L9'].map((grade) => years?.[ladder?.[grade] ?? '']?.[0] ?? NaN);
  const months = valueOf(promotionTimeline({ from: 'L5', to: 'L8', months: 0 }, published), 'mean');
  const reached = (start ?? NaN) + months / 12;
  if (!(reached > (end ?? NaN))) return [];
  return [
    {
      id: 'promotion_ladder',
      kind: 'sources',
      entries: [PROMOTION, LADDER, LEVEL_YEARS],
      stated: `L9: ${end}`,
      recomputed: `L8: ${rounded(reached, 1)}`,
      words: `From L5 at ${start} years the published steps lead to L8 at ${rounded(reached, 1)} years; the ladder has L9 from ${end}. Ladders of other companies may not compare.`,
    },
  ];
}
