// What is read of redesigned boards: `npm run -s mutation -- [variants] [part of a fixture's name]`.
import process from 'node:process';
import { fixtures } from '@/tests/page/finder/adapted';
import { scoreOf, type Score } from '@/tests/page/finder/mutation';

const [, , variants = '100', part = ''] = process.argv;
const scores: Score[] = [];
for (const fixture of fixtures().filter((name) => name.includes(part))) {
  const score = scoreOf(fixture, Number(variants));
  // jsdom gives its windows back only between two turns.
  await new Promise(setImmediate);
  scores.push(score);
  const unread = Object.entries(score.fields).flatMap(([name, count]) =>
    count.unread > 0 ? [`${name} ${count.unread}/${count.said}`] : [],
  );
  console.log(JSON.stringify({ fixture, ...sumOf([score]), unread: unread.join(', ') }));
  for (const line of new Set(score.wrong.slice(0, 5))) console.error(`  ${line}`);
}
for (const page of ['list', 'detail'] as const)
  console.log(JSON.stringify({ page, ...sumOf(scores.filter((score) => score.page === page)) }));

function sumOf(some: Score[]) {
  const sum = (count: (score: Score) => number) => some.reduce((all, score) => all + count(score), 0);
  const [postings, broken] = [sum((score) => score.postings), sum((score) => score.broken)];
  return {
    ...{
      postings,
      read: share(
        sum((score) => score.read),
        postings,
      ),
      wrong: sum(({ wrong }) => wrong.length),
    },
    ...{
      broken,
      noticed: share(
        sum(({ noticed }) => noticed),
        broken,
      ),
    },
  };
}

function share(of: number, all: number): number | null {
  return all === 0 ? null : Number((of / all).toFixed(4));
}
