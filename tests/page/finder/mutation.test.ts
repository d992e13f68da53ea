import { expect, it } from 'vitest';
import { fixtures } from './adapted';
import { scoreOf } from './mutation';

/** Of each fixture that an adapter reads; `npm run -s mutation` makes 100. */
const VARIANTS = 4;

it('reads nine of ten postings after a redesign, nothing wrong, and notices what is lost', () => {
  const scores = fixtures().map((fixture) => ({ fixture, ...scoreOf(fixture, VARIANTS) }));
  const sum = (count: (score: (typeof scores)[number]) => number) =>
    scores.reduce((all, score) => all + count(score), 0);

  expect(scores.flatMap(({ fixture, wrong }) => wrong.map((line) => `${fixture} ${line}`))).toEqual([]);
  expect(sum(({ read }) => read) / sum(({ postings }) => postings)).toBeGreaterThanOrEqual(0.9);
  expect(sum(({ noticed }) => noticed)).toBe(sum(({ broken }) => broken));
  expect(sum(({ broken }) => broken)).toBeGreaterThan(scores.length);
}, 60_000);
