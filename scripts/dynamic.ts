import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { simulatedWeb } from '@/tests/e2e/dynamic/simulated';
import { walk } from '@/tests/e2e/dynamic/walk';
import { withOptionalBoards } from './launch';

// A long random walk over a board that changes under its badges, in a real browser: npm run -s dynamic -- --seed 7.
const { values } = parseArgs({ options: { seed: { type: 'string' }, steps: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const steps = Number(values.steps ?? 1000);
const folder = await mkdtemp(join(tmpdir(), 'golens-dynamic-'));
try {
  const extension = await withOptionalBoards('.output/chrome-mv3', join(folder, 'extension'));
  const browser = await simulatedWeb(extension, join(folder, 'profile'));
  console.error(`seed ${seed}, ${steps} steps`);
  const frames = await walk(browser, seed, steps, (text) => console.error(text));
  console.log(JSON.stringify({ seed, steps, frames, wrong: 0 }));
  await browser.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
