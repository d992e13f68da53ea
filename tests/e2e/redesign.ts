import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { HealthRow } from '@/lib/posting/health';
import { adapterOf } from '@/lib/sites/adapter-data';
import { boss } from '@/lib/sites/boss';
import { ask, badgesOn, pageOnShow, withOptionalBoards, type Launched } from '@/scripts/launch';
import { openPopup } from '@/scripts/popup';
import { browserWith, pageNamed, strayRequests, type Chapter } from './chapter';

/** Milliseconds after which a page that does not change has told how well it was read. */
const SETTLED = 1500;
/** And after which one that no layout knows has been read by its parts, which has been told. */
const BY_PARTS = 4500;
const UNKNOWN = /网站变了，但还读得到：[^]*版式变了，不认识/;
/** The pane beside the list may be read or not. */
const PANE = 1;
const CAREERS = 'https://careers.example/jobs';
const JOBS = ['Golang 平台工程师', 'Go 后端工程师'].map((title, index) => ({
  ...{ '@context': 'https://schema.org', '@type': 'JobPosting', title, url: `${CAREERS}/${index}` },
  hiringOrganization: { '@type': 'Organization', name: '甲公司' },
  description: '使用 Go 开发微服务，3-5年经验，熟悉 Kafka',
}));
const HTML = `<!doctype html><title>Careers</title><script type="application/ld+json">${JSON.stringify(JOBS)}</script>
  <ul>${JOBS.map(({ title, url }) => `<li><a href="${url}">${title}</a></li>`).join('')}</ul>`;

/** As a redesign renames the classes of the list, in its markup and in what runs on it. */
export const renamed = (source: string) =>
  source.replaceAll(/job-card-box|job-name|job-salary|boss-name|company-location|tag-list/g, (name) => `v9-${name}`);

/** The corrected adapter as a contributor would send it: the built-in list with the new names. */
export const correctedFile = (): string => {
  const { file } = adapterOf(boss);
  return renamed(JSON.stringify({ ...file, layouts: file.layouts.filter(({ name }) => name === 'list-2025') }));
};

/** A board is redesigned overnight: it is read by its parts, which is said, a corrected adapter is imported, and the postings are read again. */
export const redesign: Chapter = async function* ({ extension, folder }) {
  const list = pageNamed('boss-list');
  const served: Record<string, string> = { [CAREERS]: HTML };
  const granted = await withOptionalBoards(extension, join(folder, 'redesign-extension'), [
    `${new URL(CAREERS).origin}/*`,
  ]);
  const browser = await browserWith({ extension: granted, profile: join(folder, 'redesign') }, served);
  const ours = await browser.context.newPage();
  await ours.goto(`chrome-extension://${browser.id}/options.html`);
  const page = await browser.context.newPage();

  await page.goto(list.url);
  await page.waitForTimeout(SETTLED);
  const before = await badges(browser, page);
  assert.deepEqual((await pageOnShow(browser, page))?.drift, []);
  const rows = await ask<HealthRow[]>(ours, 'health.read');
  assert.deepEqual(
    rows.map(({ layout, days }) => [layout, days?.at(-1)?.pages]),
    [['list-2025', 1]],
  );
  yield 'a page that is as it was is in the record, once, and nothing has changed';

  served[list.url] = renamed(list.html);
  await page.reload();
  await page.waitForTimeout(BY_PARTS);
  const byParts = await badges(browser, page);
  assert.ok(byParts >= before - PANE, `${byParts} badges by what the parts say`);
  assert.match(await popupText(browser, page), UNKNOWN);
  yield `the day after a redesign ${byParts} badges are there by what the page's parts say, and the popup says so`;

  const file = join(folder, 'corrected.json');
  await writeFile(file, correctedFile());
  await ours.bringToFront();
  await ours.reload();
  await ours.locator('#adapters ~ .row input[type=file]').setInputFiles(file);
  assert.match((await ours.textContent('.adapter-preview')) ?? '', /BOSS直聘[^]*list-2025/);
  assert.equal(await badges(browser, page), byParts, 'nothing has changed yet');
  await ours.bringToFront();
  await ours.locator('.adapter-preview .primary').click();
  await ours.locator('.own-list').getByText('BOSS直聘').first().waitFor();
  await page.bringToFront();
  await page.waitForTimeout(SETTLED);
  assert.equal(await badges(browser, page), before);
  await page.reload();
  await page.waitForTimeout(300);
  assert.equal(await badges(browser, page), before);
  yield `a corrected adapter is previewed, imported and used at once: ${before} badges as before`;

  await ask(ours, 'adapters.remove', { site: 'boss' });
  await page.bringToFront();
  await page.waitForTimeout(BY_PARTS);
  assert.equal(await badges(browser, page), byParts);
  yield 'removed, it is no longer used';

  yield await readsAlways(browser, ours, page);
  assert.deepEqual(strayRequests(browser, [list.url, CAREERS]), []);
  await browser.close();
};

/** The host's permission stands for the reader's click on "allow", which no script can make. */
async function readsAlways(browser: Launched, ours: Page, page: Page): Promise<string> {
  await page.goto(CAREERS);
  await page.waitForTimeout(300);
  assert.equal((await badgesOn(page)).length, 0, 'a site is not read before it is added');
  await ask(ours, 'own-sites.add', { host: 'careers.example' });
  await page.reload();
  await page.waitForTimeout(300);
  assert.equal(await badges(browser, page), JOBS.length);
  await ask(ours, 'own-sites.remove', { host: 'careers.example' });
  await page.reload();
  await page.waitForTimeout(SETTLED);
  assert.equal((await badgesOn(page)).length, 0, 'a site that was removed is not read');
  return `a site that the reader added is read as it opens, ${JOBS.length} badges, until it is removed`;
}

async function badges(browser: Launched, page: Page): Promise<number> {
  await pageOnShow(browser, page);
  return (await badgesOn(page)).length;
}

async function popupText(browser: Launched, page: Page): Promise<string> {
  await page.bringToFront();
  const popup = await openPopup(browser);
  await page.waitForTimeout(700);
  const text = await popup.evaluate<string>('document.body.innerText');
  await popup.close();
  return text;
}
