import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boss } from '@/lib/sites/boss';
import { ACTIONS, type ActionName } from '../../e2e/dynamic/actions';
import { SimulatedBoard } from '../../e2e/dynamic/board';
import { randomOf } from '../../e2e/dynamic/random';
import { problemsOn, type Problem } from '../../e2e/dynamic/truth';
import { expected, fakePage, frame, type FakePage } from './fake-page';

vi.mock('wxt/browser', () => import('../../components/browser'));

const LIST = 'https://www.zhipin.com/web/geek/jobs?query=golang&city=101010100';
const NAMES = Object.keys(ACTIONS) as ActionName[];
/** Frames in which every timer of an action and every answer has come. */
const SETTLED = 130;
let page: FakePage | null = null;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  page?.stop();
  page = null;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('exactly one right badge a posting', () => {
  it.each(NAMES)('%s', (name) => walk(7, [name, name, name]));

  it.each([1, 2, 3, 4, 5])('in a random walk (seed %i)', (seed) => walk(seed, null, 200), 60_000);

  it('with a background that fails now and then', () => walk(11, null, 100, 0.2), 60_000);
});

/** Does these actions, or so many at random, with a few frames between; what is not right at the end of a frame fails. */
async function walk(seed: number, names: ActionName[] | null, steps = names?.length ?? 0, failing = 0) {
  const random = randomOf(seed);
  const answers = randomOf(seed + 1000);
  page = fakePage(boss, LIST, { delay: () => answers.below(60), fails: () => answers.below(100) < failing * 100 });
  const board = new SimulatedBoard(page.root);
  ACTIONS['infinite scroll'](board, random);
  const done: string[] = [];
  for (let step = 0; step < steps; step++) {
    const name = names?.[step] ?? random.pick(NAMES);
    done.push(name);
    ACTIONS[name](board, random);
    const isRest = step === steps - 1 || random.below(12) === 0;
    const frames = isRest ? SETTLED + (failing ? 700 : 0) : random.below(8);
    for (let round = 0; round < frames; round++) {
      await frame();
      if (page.hasChanged()) expect(stale(page), `seed ${seed}, ${done.slice(-4).join(' → ')}`).toEqual([]);
    }
    if (isRest) expect(problems(page), `seed ${seed}, ${done.slice(-4).join(' → ')}`).toEqual([]);
    if (isRest) expect(page.live.size).toBeLessThanOrEqual(board.rows.length + 1);
  }
}

const problems = ({ said }: FakePage) => problemsOn(document, { said, expected }).map(inWords);
/** A badge may still come, but none may be wrong: not for one frame. */
const stale = ({ said }: FakePage) =>
  problemsOn(document, { said, expected })
    .filter(({ kind }) => kind !== 'missing')
    .map(inWords);
const inWords = ({ kind, text }: Problem) => `${kind}: ${text}`;
