import type { Launched } from '@/scripts/launch';
import { ACTIONS, type ActionName } from './actions';
import { randomOf } from './random';
import { SimulatedPage } from './simulated';

const NAMES = Object.keys(ACTIONS) as ActionName[];
const REST_EVERY = 12;
const MOST_WAIT = 120;

/** So many random steps on the simulated board, the same for the same seed; fails at the first that is not right. */
export async function walk(
  browser: Launched,
  seed: number,
  steps: number,
  say?: (text: string) => void,
): Promise<number> {
  const random = randomOf(seed);
  const board = await SimulatedPage.open(browser, seed);
  const done: string[] = [];
  for (let step = 1; step <= steps; step++) {
    const name = random.pick(NAMES);
    done.push(name);
    await board.act(name);
    await board.wait(random.below(MOST_WAIT));
    if (step % REST_EVERY === 0 || step === steps) {
      await board.isRight(`seed ${seed}, step ${step}: ${done.slice(-REST_EVERY).join(' → ')}`);
      if (step % 120 === 0) say?.(`${step} steps`);
    }
  }
  const { frames } = await board.seen();
  await board.page.close();
  return frames;
}
