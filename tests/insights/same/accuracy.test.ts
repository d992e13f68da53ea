import { expect, it } from 'vitest';
import { failed, sameChecks } from '../../../scripts/accuracy/floors';
import { scoreSame } from '../../../scripts/accuracy/same';

it('one posting on several boards is recognised, and others are not, in the half that set no weights', () => {
  expect(failed(sameChecks(scoreSame('held')))).toEqual([]);
});

it('the pairs are as many as they should be, each half with both kinds', () => {
  const [tune, held] = [scoreSame('tune'), scoreSame('held')];
  expect(tune.n + held.n).toBeGreaterThanOrEqual(600);
  for (const { kinds } of [tune, held]) {
    const count = (same: boolean) =>
      Object.values(kinds).reduce((sum, kind) => sum + (kind.same === same ? kind.n : 0), 0);
    expect(count(true)).toBeGreaterThanOrEqual(100);
    expect(count(false)).toBeGreaterThanOrEqual(195);
  }
});
