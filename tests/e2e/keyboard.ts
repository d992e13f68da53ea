import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { SavedPosting } from '@/lib/posting/saved';
import { DEMO_PROFILE } from '@/scripts/demo/profile';
import { ask, cardsOpen, pageOnShow, type Launched } from '@/scripts/launch';
import { openPopup } from '@/scripts/popup';
import { browserWith, pageNamed, type Chapter } from './chapter';
import { keysOf, keysOfPopup, tabTo } from './keys';

/**
 * The main job by keyboard alone: a profile, two postings saved from their cards, the popup, a status, a comparison and
 * an export. The popup is opened by a call, for the browser takes its shortcut itself; everything else is keys.
 */
export const keyboard: Chapter = async function* ({ extension, folder }) {
  const browser = await browserWith({ extension, profile: join(folder, 'keyboard') });
  const ours = await browser.context.newPage();
  yield await setsTheProfile(browser, ours);
  const board = await browser.context.newPage();
  yield await savesFromCards(browser, board, ours);
  const dashboard = await goesOverThePopup(browser, board);
  yield 'the popup is read, and left for the dashboard';
  yield await worksOnTheDashboard(dashboard, ours);
  yield await comparesAndExports(dashboard);
  await browser.close();
};

async function setsTheProfile({ id }: Launched, page: Page): Promise<string> {
  await page.goto(`chrome-extension://${id}/dashboard.html#profile`);
  await page.locator('[role=combobox]').first().waitFor();
  const keys = await keysOf(page);
  await tabTo(keys, /combobox: .*技能/);
  for (const skill of ['redis', 'kafka']) {
    await page.keyboard.type(skill);
    await page.waitForTimeout(150);
    await keys.press('Enter');
  }
  await tabTo(keys, /button: 保存$/);
  await keys.press('Enter');
  await page.waitForTimeout(400);
  const { profile } = await ask<{ profile: typeof DEMO_PROFILE }>(page, 'settings.read');
  assert.deepEqual(profile.skills.toSorted(), ['kafka', 'redis']);
  return 'skills are typed, chosen and saved';
}

async function savesFromCards(browser: Launched, board: Page, ours: Page): Promise<string> {
  await board.goto(pageNamed('boss-list').url);
  await pageOnShow(browser, board);
  const keys = await keysOf(board);
  for (let posting = 0; posting < 2; posting++) {
    const badge = await tabTo(keys, /button: GoLens: .*P\d/);
    await keys.press('Enter');
    await board.waitForTimeout(400);
    assert.equal(await cardsOpen(board), 1, `Enter opens the card of "${badge}"`);
    await tabTo(keys, /button: 收藏/);
    await keys.press('Enter');
    await board.waitForTimeout(300);
    await keys.press('Escape');
    await board.waitForTimeout(150);
    assert.equal(await cardsOpen(board), 0, 'Escape closes it');
    assert.match(await keys.focused(), /GoLens: /, 'and the badge has the focus again');
  }
  const { postings } = await ask<{ postings: SavedPosting[] }>(ours, 'saved.list');
  assert.equal(postings.length, 2);
  return 'two postings are saved from their cards';
}

async function goesOverThePopup(browser: Launched, board: Page): Promise<Page> {
  await board.bringToFront();
  const popup = await openPopup(browser);
  await board.waitForTimeout(700);
  const keys = keysOfPopup(popup);
  for (let posting = 0; posting < 2; posting++) {
    await tabTo(keys, /button: 加入比较/);
    await keys.press('Enter');
  }
  await tabTo(keys, /button: 比较$/);
  await keys.press('Enter');
  await board.waitForTimeout(500);
  const compared = await popup.evaluate<string>("document.querySelector('table')?.textContent ?? ''");
  assert.match(compared, /P\d+/, 'two postings are compared in the popup');
  const [dashboard] = await Promise.all([
    browser.context.waitForEvent('page'),
    tabTo(keys, /button: 面板/).then(() => keys.press('Enter')),
  ]);
  return dashboard;
}

async function worksOnTheDashboard(page: Page, ours: Page): Promise<string> {
  await page.locator('tbody tr').first().waitFor();
  await page.bringToFront();
  const keys = await keysOf(page);
  await tabTo(keys, /combobox: .*状态/);
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(500);
  const { postings } = await ask<{ postings: SavedPosting[] }>(ours, 'saved.list');
  assert.deepEqual(postings.map(({ status }) => status).toSorted(), ['applied', 'saved']);
  return 'a status is changed in the table';
}

async function comparesAndExports(page: Page): Promise<string> {
  const keys = await keysOf(page);
  await tabTo(keys, /checkbox: 选.*全部|checkbox: 全选/, 'Shift+Tab');
  await keys.press(' ');
  await page.waitForTimeout(200);
  await tabTo(keys, /button: .*(比较|对比)/, 'Shift+Tab');
  await keys.press('Enter');
  await page.locator('.compare-full').waitFor();
  assert.match((await page.locator('.compare-full').textContent()) ?? '', /P\d+/);
  await tabTo(keys, /button: 导出…/);
  await keys.press('Enter');
  await page.getByRole('dialog').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    tabTo(keys, /button: 导出 2/).then(() => keys.press('Enter')),
  ]);
  assert.match(file.suggestedFilename(), /^golens-.*\.csv$/);
  await keys.press('Escape');
  assert.equal(await page.getByRole('dialog').count(), 0, 'Escape closes the dialog');
  return 'both are chosen, compared and exported';
}
