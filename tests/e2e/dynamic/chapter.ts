import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Launched } from '@/scripts/launch';
import type { Chapter } from '../chapter';
import { ELSEWHERE, SimulatedPage, simulatedWeb } from './simulated';
import { walk } from './walk';

declare const chrome: { runtime: { reload: () => void } };

const SEED = 20261121;
const STEPS = 36;

/** Boards that change under the badges: exactly one right badge a posting, and no wrong one in any frame. */
export const dynamic: Chapter = async function* ({ extension, folder }) {
  const profile = join(folder, 'dynamic');
  await allowReload(profile);
  const browser = await simulatedWeb(extension, profile);
  const frames = await walk(browser, SEED, STEPS);
  yield `a board that changes at random, ${STEPS} steps (seed ${SEED}): no wrong badge in ${frames} frames`;

  const board = await SimulatedPage.open(browser, 1);
  await board.load(2, '&other=1');
  await board.isRight('the other layout at the next load');
  yield 'another layout at the next load is read as well';
  yield await worksInTheBackground(board);
  yield await survivesTheCache(board);
  yield await survivesAKilledWorker(board);
  yield await leavesAfterAnUpdate(browser, board);
  await browser.close();
};

/** The page in which the extension is reloaded by itself is one of developers. */
async function allowReload(profile: string) {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

async function worksInTheBackground(board: SimulatedPage): Promise<string> {
  await board.load(3);
  await board.isRight('before it goes to the background');
  // What is scheduled for a frame that never comes, and then what changes while there are none.
  await board.world.run(HIDE);
  await board.act('other postings in the same nodes');
  await board.isRight('in the background');
  await board.act('infinite scroll');
  await board.isRight('more in the background');
  await board.world.run(SHOW);
  await board.act('sorted otherwise');
  await board.isRight('back in the foreground');
  return 'a tab in the background, which gets no frames, is right all the same';
}

/** As the extension's world sees a tab that goes to the background: Chromium's tests keep every tab visible. */
const HIDE = `var kept = requestAnimationFrame;
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  requestAnimationFrame = () => 0;
  document.dispatchEvent(new Event('visibilitychange'))`;
const SHOW = 'delete document.hidden; requestAnimationFrame = kept; 0';

async function survivesTheCache(board: SimulatedPage): Promise<string> {
  await board.load(4);
  await board.page.evaluate("addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted))");
  await board.isRight('before it is left');
  await board.act('virtual list emptied, refilled after a second');
  await board.page.goto(ELSEWHERE);
  await board.page.goBack({ waitUntil: 'commit' });
  const persisted = await board.page.evaluate<boolean>('window.persisted ?? false');
  if (!persisted) return 'SKIPPED: this browser does not keep pages to go back to';
  await board.isRight('back from the cache');
  await board.act('other postings in the same nodes');
  await board.isRight('and changed since');
  return 'a page that was left and is gone back to is right, and goes on';
}

async function survivesAKilledWorker(board: SimulatedPage): Promise<string> {
  await board.load(5);
  const session = await board.page.context().newCDPSession(board.page);
  await session.send('ServiceWorker.enable');
  for (const name of ['infinite scroll', 'other postings in the same nodes', 'pane switched'] as const) {
    await board.act(name);
    await session.send('ServiceWorker.stopAllWorkers');
  }
  await board.isRight('the worker was killed thrice');
  return 'the worker killed in the middle of three changes costs time, and no badge';
}

async function leavesAfterAnUpdate(browser: Launched, board: SimulatedPage): Promise<string> {
  await board.load(6);
  await board.isRight('before the update');
  await browser.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await board.wait(1500);
  await board.act('other postings in the same nodes');
  await board.wait(300);
  const left = await board.page.evaluate(
    () =>
      [...document.querySelectorAll('main span')].filter(
        (span) => span.attributes.length + span.childNodes.length === 0,
      ).length,
  );
  assert.equal(left, 0, 'no badge of the old version stays on a page that goes on');
  return 'the extension updated under a page that goes on: its badges leave';
}
