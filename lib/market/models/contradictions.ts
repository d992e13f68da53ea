import type { Published } from '../dataset';
import type { Contradiction } from './contradiction';
import { careerContradictions } from './contradictions-career';
import { demandContradictions } from './contradictions-demand';
import { growthContradictions } from './contradictions-growth';
import { hiringContradictions } from './contradictions-hiring';
import { offerContradictions } from './contradictions-offer';
import { payContradictions } from './contradictions-pay';
import { roiContradictions } from './contradictions-roi';

const CHECKS = [
  payContradictions,
  offerContradictions,
  roiContradictions,
  careerContradictions,
  hiringContradictions,
  demandContradictions,
  growthContradictions,
];

/** Every place where the published figures run against themselves, found by recomputing them; none for what is missing. */
export function contradictionsOf(published: readonly Published[]): Contradiction[] {
  return CHECKS.flatMap((check) => check(published));
}
