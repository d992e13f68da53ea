import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Market } from '@/lib/market/dataset';
import type { MarketSummary } from '@/lib/posting/dataset';
import { ask, badgesOn, pageOnShow, withOptionalBoards } from '@/scripts/launch';
import { browserWith, pageNamed, strayRequests, type Chapter } from './chapter';

declare const chrome: (typeof import('wxt/browser'))['browser'];

const ADDRESS = 'https://data.example.com/market.json';

/** A dataset of the reader's own, from a file and from an address: previewed, in use, taken back; a bad one refused. */
export const dataset: Chapter = async function* ({ extension, folder }) {
  const bundled: Market = JSON.parse(await readFile(join(extension, 'market.json'), 'utf8'));
  const [good, bad] = [join(folder, 'good.json'), join(folder, 'bad.json')];
  await writeFile(good, JSON.stringify(dearer(bundled, 'mine.1')));
  await writeFile(bad, JSON.stringify({ ...bundled, version: 'mine.2', cells: [{ ...bundled.cells[0], n: 1 }] }));
  const served = { [ADDRESS]: JSON.stringify(dearer(bundled, 'mine.3')) };
  const permitted = await withOptionalBoards(extension, join(folder, 'permitted'), ['https://data.example.com/*']);
  const browser = await browserWith({ extension: permitted, profile: join(folder, 'dataset') }, served);

  const board = await browser.context.newPage();
  await board.goto(pageNamed('boss-list').url);
  const labels = async () => {
    await pageOnShow(browser, board);
    return (await badgesOn(board)).map(({ label }) => label);
  };
  const before = await labels();
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/dashboard.html#data`);
  const inUse = () => ask<MarketSummary>(page, 'market.read');
  const original = await inUse();
  assert.deepEqual([original.version, original.origin, original.before], [bundled.version, 'bundled', null]);

  await choose(page, good);
  const preview = await previewOf(page);
  assert.ok(preview.includes(bundled.version) && preview.includes('mine.1'), preview);
  assert.ok(preview.includes('+50%'), 'the preview shows by how much the medians change');
  assert.deepEqual(await inUse(), original);
  yield 'a dataset file is previewed, and nothing has changed yet';

  await press(page, 'dataset_confirm');
  await sees(page, 'dataset_done', 'mine.1');
  assert.equal((await inUse()).version, 'mine.1');
  await board.bringToFront();
  const after = await labels();
  assert.equal(after.length, before.length);
  assert.notDeepEqual(after, before);
  yield 'confirmed, it is in use: the page that is open shows its figures';

  const imported = await inUse();
  await page.bringToFront();
  await choose(page, bad);
  await page.getByRole('alert').getByText('cells.0.n').waitFor();
  assert.deepEqual(await inUse(), imported);
  yield 'a bad file is refused in a sentence, and nothing has changed';

  const session = await browser.context.newCDPSession(board);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  assert.deepEqual(await inUse(), imported);
  await press(page, 'dataset_back', bundled.version, await says(page, 'dataset_origin_bundled'));
  await sees(page, 'dataset_done', bundled.version);
  assert.deepEqual({ ...(await inUse()), before: null }, original);
  await board.bringToFront();
  assert.deepEqual(await labels(), before);
  yield 'taken back, everything is as it was';

  await page.bringToFront();
  await page.getByText(await says(page, 'dataset_address_heading')).click();
  await page.getByLabel(await says(page, 'dataset_address_label')).fill(ADDRESS);
  await press(page, 'dataset_address_save');
  await sees(page, 'dataset_address_saved', 'data.example.com');
  await page.reload();
  await page.waitForTimeout(300);
  assert.deepEqual(strayRequests(browser, [pageNamed('boss-list').url]), []);
  await press(page, 'dataset_address_check');
  assert.ok((await previewOf(page)).includes('mine.3'));
  await press(page, 'dataset_leave');
  assert.equal((await inUse()).version, bundled.version);
  assert.deepEqual(strayRequests(browser, [pageNamed('boss-list').url]), [ADDRESS]);
  yield "an address of the reader's own is asked once, on the click, and previewed";

  await browser.context.route(ADDRESS, (route) =>
    route.fulfill({ status: 302, headers: { location: 'https://elsewhere.example.com/' } }),
  );
  await press(page, 'dataset_address_check');
  await sees(page, 'dataset_fetch_redirect', 'data.example.com');
  yield 'an address that sends on to another is not followed';
  await browser.close();
};

/** All pay 1.5 times what it was. */
function dearer({ cells, model, ...rest }: Market, version: string): Market {
  const up = cells.map((cell) => {
    const { p10, p25, p50, p75, p90 } = cell.quantiles;
    return { ...cell, quantiles: { p10: p10 * 1.5, p25: p25 * 1.5, p50: p50 * 1.5, p75: p75 * 1.5, p90: p90 * 1.5 } };
  });
  return { ...rest, version, cells: up, model: { ...model, centre: model.centre + Math.log(1.5) } };
}

const says = (page: Page, name: string, ...parts: string[]) =>
  page.evaluate(([name, parts]) => chrome.i18n.getMessage(name as never, parts), [name, parts] as const);

async function press(page: Page, name: string, ...parts: string[]) {
  await page.getByRole('button', { name: await says(page, name, ...parts) }).click();
}

async function sees(page: Page, name: string, ...parts: string[]) {
  await page.getByText(await says(page, name, ...parts)).waitFor();
}

async function choose(page: Page, file: string) {
  await page.getByLabel(await says(page, 'dataset_import')).setInputFiles(file);
}

async function previewOf(page: Page): Promise<string> {
  const preview = page.getByRole('region', { name: await says(page, 'dataset_preview_heading') });
  await preview.waitFor();
  return (await preview.textContent()) ?? '';
}
