// What the card finder reads of redesigned boards: `npm run -s mutation -- [variants] [part of a fixture's name]`.
import process from 'node:process';
import { listFixtures, scoreOf } from '@/tests/page/finder/mutation';

const [, , variants = '100', part = ''] = process.argv;
let cards = 0;
let read = 0;
let wrong = 0;
for (const fixture of listFixtures().filter((name) => name.includes(part))) {
  const score = scoreOf(fixture, Number(variants));
  cards += score.cards;
  read += score.read;
  wrong += score.wrong.length;
  const unread = Object.entries(score.fields).flatMap(([name, count]) =>
    count.unread > 0 ? [`${name} ${count.unread}/${count.said}`] : [],
  );
  console.log(
    JSON.stringify({ fixture, read: score.read / score.cards, wrong: score.wrong.length, unread: unread.join(', ') }),
  );
  for (const line of new Set(score.wrong.slice(0, 5))) console.error(`  ${line}`);
}
console.log(JSON.stringify({ cards, read: read / cards, wrong }));
