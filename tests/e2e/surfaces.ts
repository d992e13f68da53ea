import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DEMO_PROFILE } from '@/scripts/demo/profile';
import { ask, openOnPage, pageOnShow, type Launched } from '@/scripts/launch';
import { openPopup } from '@/scripts/popup';
import { browserWith, pageNamed, type Chapter } from './chapter';

const PICTURES = '.output/pictures';
const BOARDS = ['boss-list', 'lagou-list', 'liepin-list', 'linkedin-list-guest', 'boss-detail'];
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every surface in both languages and both schemes: a picture to look at, and no accessibility violation. */
export const surfaces: Chapter = async function* ({ extension, folder }) {
  await mkdir(PICTURES, { recursive: true });
  for (const language of ['zh-CN', 'en'] as const)
    for (const colorScheme of ['light', 'dark'] as const) {
      const name = `${language}-${colorScheme}`;
      const profile = join(folder, name);
      const browser = await browserWith({ extension, profile, language, colorScheme });
      const spoken = await browser.worker.evaluate<string>("chrome.i18n.getMessage('language')");
      if (language.startsWith(spoken)) yield await photograph(browser, name);
      else yield `${name}: SKIPPED, this Chromium has no interface in ${language}`;
      await browser.close();
    }
};

async function photograph(browser: Launched, name: string): Promise<string> {
  const ours = await browser.context.newPage();
  const surface = (path: string) => `chrome-extension://${browser.id}/${path}`;
  const problems: string[] = [];
  const look = async (page: Page, picture: string) => {
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(PICTURES, `${picture}-${name}.png`) });
    problems.push(...(await violations(page)).map((problem) => `${picture}: ${problem}`));
  };

  await ours.goto(surface('dashboard.html'));
  await look(ours, 'dashboard-empty');
  await ours.goto(surface('options.html'));
  await ask(ours, 'settings.write', { profile: DEMO_PROFILE, sites: { linkedin: true } });
  await ours.reload();
  await look(ours, 'options');

  const board = await browser.context.newPage();
  for (const place of BOARDS) {
    await board.goto(pageNamed(place).url);
    const shown = await pageOnShow(browser, board);
    assert.ok(await openOnPage(board), `${place}: a click on a badge opens its card`);
    await board.screenshot({ path: join(PICTURES, `${place}-${name}.png`) });
    const rated = (shown?.postings ?? []).filter(({ annotated }) => annotated.insight.percentile);
    for (const { reading } of rated.slice(0, 2)) await ask(ours, 'saved.save', { reading });
  }
  await board.goto(pageNamed('boss-list').url);
  await pageOnShow(browser, board);
  const popup = await openPopup(browser);
  await board.waitForTimeout(500);
  await popup.screenshot(join(PICTURES, `popup-${name}.png`));
  problems.push(...(await violations(popup)).map((problem) => `popup: ${problem}`));
  await popup.close();

  await ours.goto(surface('dashboard.html'));
  await look(ours, 'dashboard');
  const { postings } = await ask<{ postings: { id: string }[] }>(ours, 'saved.list');
  const compared = postings.slice(0, 3).map(({ id }) => encodeURIComponent(id));
  await ours.goto(surface(`dashboard.html#compare=${compared.join(',')}`));
  await ours.reload();
  await look(ours, 'compare');
  assert.deepEqual(problems, []);
  return `${name}: pictures taken, no accessibility violation on popup, dashboard and options`;
}

async function violations(page: { evaluate: (expression: string) => Promise<unknown> }): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run()')) as { violations: { id: string; nodes: { html: string }[] }[] };
  return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}
