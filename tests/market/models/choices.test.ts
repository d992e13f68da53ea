import { describe, expect, it } from 'vitest';
import { attritionByYear } from '@/lib/market/models/attrition';
import { choicesOf } from '@/lib/market/models/choices';
import { cityStack } from '@/lib/market/models/city-stack';
import { demandShare } from '@/lib/market/models/demand';
import { hiddenReturn } from '@/lib/market/models/hidden-return';
import { hiringOdds } from '@/lib/market/models/hiring';
import { jdWeights } from '@/lib/market/models/jd-weights';
import { jobSearchTime } from '@/lib/market/models/job-search';
import { payByYears, type Role } from '@/lib/market/models/pay';
import { payGrowth } from '@/lib/market/models/pay-growth';
import { promotionTimeline } from '@/lib/market/models/promotion';
import type { ModelResult } from '@/lib/market/models/rule-of-thumb';
import { PUBLISHED } from './published';

describe('the choices', () => {
  it('are what the dataset has', () => {
    const choices = choicesOf(PUBLISHED);
    expect(choices).toMatchObject({
      grades: ['junior', 'mid', 'senior', 'architect'],
      companies: ['A', 'B', 'C'],
      searches: ['go_wasm', 'java', 'python'],
      demandCities: ['北京', '深圳', '上海', '成都', '杭州'],
      yearsBands: ['1-3', '4-6', '7+'],
      promotionGrades: ['L5', 'L6', 'L7', 'L8'],
      growthLevels: ['junior', 'mid', 'senior', 'tech_lead'],
    });
    expect(choices.industries.length).toBe(6);
    expect(Object.values(choicesOf([])).flat()).toEqual([]);
  });

  it('are all answered', () => {
    const { employers, grades, companies, searches, languages, stackCities, ...demand } = choicesOf(PUBLISHED);
    const results: ModelResult[] = [
      ...employers.map((employer) => hiddenReturn(employer, PUBLISHED)),
      ...grades.map((grade) => hiringOdds({ grade, score: 1 }, PUBLISHED)),
      ...companies.map((company) => attritionByYear(company, PUBLISHED)),
      ...searches.map((group) => jobSearchTime({ group, against: null }, PUBLISHED)),
      ...languages.map((language) => jdWeights({ language, known: [] }, PUBLISHED)),
      ...stackCities.map((city) => cityStack(city, () => true, PUBLISHED)),
      ...demand.demandCities.map((city) => demandShare({ city, industry: null, years: null }, PUBLISHED)),
      ...demand.industries.map((industry) => demandShare({ city: null, industry, years: null }, PUBLISHED)),
      ...demand.yearsBands.map((years) => demandShare({ city: null, industry: null, years }, PUBLISHED)),
      ...demand.growthLevels.map((level) => payGrowth(level, PUBLISHED)),
    ];
    expect(results.filter(({ values }) => values === null)).toEqual([]);
  });
});

describe('choices that nothing is published of are refused', () => {
  it.each<[string, ModelResult]>([
    ['an employer', hiddenReturn('国企', PUBLISHED)],
    ['an employer by a name that every object has', hiddenReturn('constructor', PUBLISHED)],
    ['a grade', hiringOdds({ grade: 'intern', score: 1 }, PUBLISHED)],
    ['a step down', promotionTimeline({ from: 'L8', to: 'L5', months: 0 }, PUBLISHED)],
    ['no step', promotionTimeline({ from: 'L5', to: 'L5', months: 0 }, PUBLISHED)],
    ['a company', attritionByYear('D', PUBLISHED)],
    ['a language of job searches', jobSearchTime({ group: 'n', against: null }, PUBLISHED)],
    ['a language to compare with', jobSearchTime({ group: 'java', against: 'rust' }, PUBLISHED)],
    ['a language of weights', jdWeights({ language: 'rust', known: [] }, PUBLISHED)],
    ['a city of stacks', cityStack('北京', () => true, PUBLISHED)],
    ['a city of demand', demandShare({ city: '西安', industry: null, years: null }, PUBLISHED)],
    ['part of a name', demandShare({ city: null, industry: null, years: '7' }, PUBLISHED)],
    ['nothing asked for', demandShare({ city: null, industry: null, years: null }, PUBLISHED)],
    ['a role', payByYears({ years: 1, role: 'intern' as Role }, PUBLISHED)],
  ])('%s', (_, result) => expect(result).toMatchObject({ values: null, reason: 'unknown-choice' }));

  it.each<[string, ModelResult]>([
    ['hidden return', hiddenReturn('大厂', [])],
    ['attrition', attritionByYear('A', [])],
    ['job search', jobSearchTime({ group: 'java', against: null }, [])],
    ['weights', jdWeights({ language: 'go', known: [] }, [])],
    ['stack', cityStack('深圳', () => true, [])],
    ['growth', payGrowth('junior', [])],
  ])('%s, without a dataset', (_, result) => expect(result).toMatchObject({ values: null, reason: 'no-figures' }));
});
