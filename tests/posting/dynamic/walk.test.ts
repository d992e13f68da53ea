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
/** More on demand: `STEPS=2000 npx vitest run --config tests/vitest.config.ts tests/posting/dynamic`. */
const STEPS = Number(process.env['STEPS'] ?? 50);
let page: FakePage | null = null;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  page?.stop();
  page = null;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('exactly one right badge a posting', () => {
  it.each(NAMES)('%s', async (name) => expect(await walk(7, [name, name, name])).toEqual([]));

  it.each([1, 2, 3])(
    'in a random walk (seed %i)',
    async (seed) => expect(await walk(seed, null, STEPS)).toEqual([]),
    600_000,
  );

  it(
    'with a background that fails now and then',
    async () => expect(await walk(11, null, 30, 0.2)).toEqual([]),
    60_000,
  );
});

/** Does these actions, or so many at random, with a few frames between; returns what was not right in the first bad frame. */
async function walk(seed: number, names: ActionName[] | null, steps = names?.length ?? 0, failing = 0) {
  const random = randomOf(seed);
  const answers = randomOf(seed + 1000);
  page = fakePage(boss, LIST, { delay: () => answers.below(60), fails: () => answers.below(100) < failing * 100 });
  const board = new SimulatedBoard(page.root);
  ACTIONS['infinite scroll'](board, random);
  const done: string[] = [];
  for (let step = 1; step <= steps; step++) {
    const name = names?.[step - 1] ?? random.pick(NAMES);
    done.push(name);
    ACTIONS[name](board, random);
    const isRest = step === steps || random.below(12) === 0;
    const frames = isRest ? SETTLED + (failing ? 700 : 0) : random.below(8);
    const wrong = (await wrongIn(frames, page)) ?? (isRest ? atRest(page, board.rows.length) : []);
    if (wrong.length > 0) return [`seed ${seed}: ${done.slice(-4).join(' → ')}`, ...wrong];
  }
  return [];
}

/** A badge may still come, but none may be wrong: not for one frame. */
async function wrongIn(frames: number, { said, hasChanged }: FakePage): Promise<string[] | null> {
  for (let round = 0; round < frames; round++) {
    await frame();
    const problems = hasChanged() ? problemsOn(document, { said, expected }) : [];
    const wrong = problems.filter(({ kind }) => kind !== 'missing');
    if (wrong.length > 0) return wrong.map(inWords);
  }
  return null;
}

function atRest({ said, live }: FakePage, rows: number): string[] {
  const leaked = live.size > rows + 1 ? [`${live.size} badges are kept for ${rows} cards`] : [];
  return [...problemsOn(document, { said, expected }).map(inWords), ...leaked];
}

const inWords = ({ kind, text }: Problem) => `${kind}: ${text}`;
