import { expect, it } from 'vitest';
import { scoreOf } from './mutation';

/** Ten redesigns each; `npm run -s mutation` makes 100 of every fixture that an adapter reads as a list. */
const VARIANTS = 10;
const LISTS = [
  'boss/list-2018',
  'boss/list-2022',
  'boss/list-2025',
  'lagou/list-classic',
  'lagou/list-wn',
  'liepin/list-2026',
  'linkedin/signed-in',
];

it('reads nine of ten postings after a redesign, and nothing wrong', () => {
  const scores = LISTS.map((fixture) => scoreOf(fixture, VARIANTS));
  const sum = (count: (score: (typeof scores)[number]) => number) =>
    scores.reduce((all, score) => all + count(score), 0);

  expect(scores.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(sum(({ read }) => read) / sum(({ cards }) => cards)).toBeGreaterThanOrEqual(0.9);
}, 60_000);
