import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { SavedPosting } from '@/lib/posting/saved';
import { openOnPage, pageOnShow } from '@/scripts/launch';
import { RESUME, SHEET, TABLE, TEXT } from './material';
import { pageNamed } from '../chapter';
import { correctedFile } from '../redesign';
import { CLOSED, SAME_ON_BOSS } from './boards';
import { askOf, opened, view, type Scene, type Stage } from './scene';

const BOARDS = ['boss-list', 'boss-detail', 'lagou-list', 'liepin-list', 'linkedin-list-guest'];

/** Everything in the middle of a search: see seed.ts. */
export const filledScenes: Scene[] = [
  ...BOARDS.map((name) => boardScene(name, pageNamed(name).url)),
  ...Object.entries({ same: SAME_ON_BOSS, closed: CLOSED }).map(([name, url]) => boardScene(name, url)),
  { name: 'options', whole: true, show: (stage) => opened(stage, 'options.html') },
  { name: 'options-adapter', whole: true, show: adapterPreview },
  view('saved', 'saved'),
  view('saved-board', 'saved&layout=board'),
  view('saved-none-match', 'saved&search=cobol'),
  view('saved-detail', 'saved', (page) => page.locator('.sv-title button').nth(1).click()),
  view('saved-chosen', 'saved', async (page) => {
    for (const row of [0, 2, 3]) await page.locator('tbody input[type=checkbox]').nth(row).check();
  }),
  view('export', 'saved', (page) =>
    page
      .getByRole('button', { name: /^(导出|Export)…$/ })
      .first()
      .click(),
  ),
  ...[2, 3, 4].map((count) => compared(count)),
  view('market', 'market'),
  { name: 'calculator', whole: true, show: calculator },
  view('profile', 'profile'),
  view('profile-resume', 'profile', async (page) => {
    await page.locator('.resume textarea').fill(RESUME);
    await page.locator('.resume button').first().click();
    await page.locator('.resume-confirm').waitFor();
  }),
  view('read', 'read', async (page) => {
    await page.locator('#read-text').fill(TEXT);
    await page.locator('.read-result').waitFor();
  }),
  view('data', 'data'),
  view('data-import', 'data', (page) => give(page, 'postings.csv', TABLE)),
  view('data-restore', 'data', restore),
];

function boardScene(name: string, url: string): Scene {
  return {
    name,
    show: async ({ browser, board }) => {
      await board.goto(url);
      await pageOnShow(browser, board);
      assert.ok(await openOnPage(board), `${name}: a click on a badge opens its card`);
      return board;
    },
  };
}

async function adapterPreview(stage: Stage): Promise<Page> {
  const page = await opened(stage, 'options.html');
  const buffer = Buffer.from(correctedFile());
  const file = { name: 'boss.json', mimeType: 'application/json', buffer };
  await page.locator('#adapters ~ .row input[type=file]').setInputFiles(file);
  await page.locator('.adapter-preview').waitFor();
  return page;
}

function compared(count: number): Scene {
  return {
    name: `compare-${count}`,
    whole: true,
    show: async (stage) => {
      const { postings } = await askOf(stage)<{ postings: SavedPosting[] }>('saved.list');
      const ids = postings.filter(({ insight }) => insight.percentile).map(({ id }) => encodeURIComponent(id));
      return opened(stage, `dashboard.html#compare=${ids.slice(0, count).join(',')}`, 900);
    },
  };
}

async function calculator(stage: Stage): Promise<Page> {
  const page = await opened(stage, 'options.html', 0);
  await page.evaluate((sheet) => localStorage.setItem('golens.calculator', sheet), JSON.stringify(SHEET));
  return opened(stage, 'dashboard.html#calculator', 900);
}

async function restore(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#backup-heading ~ .row button').first().click(),
  ]);
  await page.locator('#backup-heading ~ .row input[type=file]').setInputFiles(await file.path());
  await page.waitForTimeout(600);
}

async function give(page: Page, name: string, text: string) {
  await page
    .locator('#import-heading ~ .row input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.waitForTimeout(900);
}
