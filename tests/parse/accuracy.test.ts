import { describe, expect, it } from 'vitest';
import { scoreDescriptions } from '../../scripts/accuracy/descriptions';
import { descriptionChecks, failed, realTitleChecks, salaryChecks, titleChecks } from '../../scripts/accuracy/floors';
import { hasSharedCorpus, ownGold, sharedGold } from '../../scripts/accuracy/gold';
import { breaches } from '../../scripts/accuracy/properties';
import { againstReference, realSalaries, realTitles } from '../../scripts/accuracy/real';
import { scoreSalaries } from '../../scripts/accuracy/salaries';
import { scoreTitles } from '../../scripts/accuracy/titles';

const RATES = {
  date: '2025-01-02',
  source: 'test',
  cny: { USD: 7.2, EUR: 7.5, GBP: 9, HKD: 0.93, PLN: 1.76, INR: 0.085 },
};
const GENERATED = 20_000;

describe.each([
  ['own', ownGold],
  ['shared', sharedGold],
])('the %s labelled lines (the shared ones are skipped where the corpus is absent)', (name, load) => {
  const isAbsent = name === 'shared' && !hasSharedCorpus;
  it.skipIf(isAbsent)('salaries are read exactly and never silently wrong', () => {
    expect(failed(salaryChecks(name, scoreSalaries(load().salaries)))).toEqual([]);
  });
  it.skipIf(isAbsent)('titles are told apart', () => {
    expect(failed(titleChecks(name, scoreTitles(load().titles)))).toEqual([]);
  });
  it.skipIf(isAbsent)('descriptions are read', () => {
    expect(failed(descriptionChecks(name, scoreDescriptions(load().descriptions)))).toEqual([]);
  });
});

describe.skipIf(!hasSharedCorpus)('real strings (skipped where the shared corpus is absent)', () => {
  it('salaries do not throw, and nearly all amounts are read', () => {
    const { threw, read, withAmount } = realSalaries();
    expect(threw).toEqual([]);
    expect(read / withAmount).toBeGreaterThanOrEqual(0.995);
  });
  it('salaries agree with the reference readings', () => {
    const { n, disagreements } = againstReference();
    expect(1 - disagreements.length / n).toBeGreaterThanOrEqual(0.995);
  });
  it('titles name Go or do not', () => {
    expect(failed(realTitleChecks(realTitles()))).toEqual([]);
  });
});

it(`holds its properties over ${GENERATED} generated strings`, () => {
  expect(breaches(GENERATED, RATES)).toEqual([]);
});
