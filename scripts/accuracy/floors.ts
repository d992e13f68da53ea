import type { DescriptionScore } from './descriptions';
import type { SalaryScore } from './salaries';
import type { SameScore } from './same';
import { f1, precision, recall, type Counts } from './sets';
import type { TitleScore } from './titles';

/** A measured figure and the least that it may be. */
export interface Check {
  what: string;
  is: number;
  least: number;
}

/** The project's own titles are harder than the shared ones: these few are known to cross. */
const OWN_CROSSED = 3;

export const salaryChecks = (set: string, score: SalaryScore, least = 0.99): Check[] => [
  { what: `${set} salaries exact`, is: score.exact / score.n, least },
  { what: `${set} salaries not silently wrong`, is: 1 - score.silent.length / score.n, least: 1 },
];

export const titleChecks = (
  set: string,
  score: TitleScore,
  least = 0.97,
  crossed = set === 'own' ? OWN_CROSSED : 0,
): Check[] => [
  { what: `${set} titles macro F1`, is: score.macroF1, least },
  { what: `${set} titles core and no never exchanged`, is: -score.crossed, least: -crossed },
];

export const descriptionChecks = (set: string, score: DescriptionScore): Check[] => [
  { what: `${set} descriptions required F1`, is: f1(score.required.all), least: 0.92 },
  { what: `${set} descriptions preferred F1`, is: f1(score.preferred.all), least: 0.85 },
  { what: `${set} descriptions flags F1`, is: f1(score.flags.all), least: 0.9 },
  { what: `${set} descriptions least years`, is: score.exact.minYears, least: 0.95 },
  { what: `${set} descriptions most years`, is: score.exact.maxYears, least: 0.95 },
  { what: `${set} descriptions degree`, is: score.exact.degree, least: 0.97 },
  { what: `${set} descriptions work mode`, is: score.exact.workMode, least: 0.95 },
];

export const realTitleChecks = (counts: Counts): Check[] => [
  { what: 'real titles precision', is: precision(counts), least: 0.995 },
  { what: 'real titles recall', is: recall(counts), least: 0.995 },
];

/** Of the half that set no weights; a wrong merge is the worst that can happen here. */
export const sameChecks = ({ counts }: SameScore): Check[] => [
  { what: 'same posting precision, held-out half', is: precision(counts), least: 0.98 },
  { what: 'same posting recall, held-out half', is: recall(counts), least: 0.9 },
];

export const failed = (checks: Check[]) => checks.filter(({ is, least }) => is < least);
