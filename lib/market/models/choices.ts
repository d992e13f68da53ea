import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { ATTRITION } from './attrition';
import { CITY_STACK } from './city-stack';
import { BY_YEARS, CITY_SHARE, INDUSTRY_SHARE, PENETRATION } from './demand';
import { figuresOf } from './figures';
import { HIDDEN_RETURN } from './hidden-return';
import { HIRING } from './hiring';
import { JD_WEIGHTS } from './jd-weights';
import { JOB_SEARCH } from './job-search';
import { MEDIAN_LEVELS, mediansOf } from './pay-growth';
import { PROMOTION } from './promotion';

const anySchema = z.record(z.string(), z.json());
const GRADES = ['junior', 'mid', 'senior', 'architect'];

/** What can be asked of each model that takes a name, in the dataset's order; empty where nothing is published. */
export function choicesOf(published: readonly Published[]) {
  const keys = (id: string) => Object.keys(figuresOf(published, id, anySchema)?.figures ?? {});
  const steps = keys(PROMOTION).flatMap((step) => step.split('-'));
  return {
    employers: keys(HIDDEN_RETURN),
    grades: keys(HIRING).toSorted((a, b) => GRADES.indexOf(a) - GRADES.indexOf(b)),
    companies: keys(ATTRITION),
    searches: keys(JOB_SEARCH).filter((key) => key !== 'n'),
    languages: keys(JD_WEIGHTS),
    stackCities: keys(CITY_STACK),
    demandCities: keys(CITY_SHARE).flatMap((cities) => cities.split('+')),
    industries: [...new Set([...keys(INDUSTRY_SHARE), ...keys(PENETRATION)])],
    yearsBands: keys(BY_YEARS),
    promotionGrades: [...new Set(steps)].toSorted(),
    growthLevels: MEDIAN_LEVELS.filter((level) => mediansOf(published, level) !== null),
  };
}
