import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { SavedPosting } from '@/lib/posting/saved';
import { DEMO_PROFILE } from '@/scripts/demo/profile';
import { ask, badgesOn, cardsOpen, pageOnShow, type Launched } from '@/scripts/launch';
import { openPopup } from '@/scripts/popup';
import { browserWith, pages, pageNamed, strayRequests, type Chapter } from './chapter';

/** The host of a badge: all that a page can see of it. */
const BADGE = 'span:empty:not([class], [id], [style], [title])';

/** Install, read every board, save, compare, export, restart: nothing is lost, and nothing is asked of the network. */
export const story: Chapter = async function* ({ extension, folder }) {
  const profile = join(folder, 'story');
  let browser = await browserWith({ extension, profile });
  const ours = await browser.context.newPage();
  await ours.goto(`chrome-extension://${browser.id}/options.html`);
  await ask(ours, 'settings.write', { profile: DEMO_PROFILE, sites: {} });
  yield 'the extension is installed and takes a profile';

  const linkedin = pageNamed('linkedin-list-guest');
  const asked = await visit(browser, linkedin.url);
  assert.equal(await pageOnShow(browser, asked), null, 'LinkedIn must stay untouched until it is turned on');
  await asked.close();
  await ask(ours, 'settings.write', { profile: DEMO_PROFILE, sites: { linkedin: true } });
  yield 'LinkedIn is off until the reader turns it on';

  for (const page of pages) yield await boardIsRight(browser, page.url, page.name);

  const boss = pageNamed('boss-list');
  const tab = await visit(browser, boss.url);
  yield await scrollsInMore(browser, tab);
  yield await switchesPane(browser, tab);
  yield await survivesReuse(browser, tab);
  yield await survivesVirtualList(browser, tab);
  yield await worksByKeyboard(tab);

  const shown = await pageOnShow(browser, tab);
  const chosen = (shown?.postings ?? []).filter(({ annotated }) => annotated.insight.percentile).slice(0, 2);
  for (const { reading } of chosen) await ask(ours, 'saved.save', { reading });
  assert.equal((await saved(ours)).length, 2);
  yield 'two postings are saved';

  yield await popupSumsUp(browser, tab);
  const dashboard = await browser.context.newPage();
  yield await dashboardCompares(browser, dashboard);
  yield await exportsAndImports(ours, dashboard);

  assert.deepEqual(
    strayRequests(
      browser,
      pages.map(({ url }) => url),
    ),
    [],
  );
  const before = await saved(ours);
  await browser.close();
  browser = await browserWith({ extension, profile });
  const again = await browser.context.newPage();
  await again.goto(`chrome-extension://${browser.id}/dashboard.html`);
  assert.deepEqual(await saved(again), before);
  yield 'after a restart of the browser everything saved is still there';

  await browser.context.setOffline(true);
  await again.reload();
  assert.deepEqual(await saved(again), before);
  const offline = await visit(browser, boss.url);
  await pageOnShow(browser, offline);
  assert.ok((await badgesOn(offline)).length > 3);
  yield 'offline it is all the same: the list is badged and the saved postings are there';

  assert.deepEqual(strayRequests(browser, [boss.url]), []);
  yield 'no request was made but for the pages themselves';
  await browser.close();
};

async function visit({ context }: Launched, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

const saved = async (page: Page) => (await ask<{ postings: SavedPosting[] }>(page, 'saved.list')).postings;

/** Every Go posting on the page has exactly one badge, and no other posting has one. */
async function boardIsRight(browser: Launched, url: string, name: string): Promise<string> {
  const page = await visit(browser, url);
  const shown = await pageOnShow(browser, page);
  assert.ok(shown, `${name}: no content script answered`);
  const go = shown.postings.filter(({ annotated }) => annotated.posting.go.verdict !== 'no');
  const expected = pageNamed(name).expected;
  assert.equal(shown.postings.length, expected.all, `${name}: postings read`);
  assert.equal(go.length, expected.go, `${name}: Go postings`);
  const badges = await badgesOn(page);
  // A pane repeats one posting of its list.
  const panes = name === 'boss-list' ? 1 : 0;
  assert.equal(badges.length, go.length + panes, `${name}: badges`);
  await page.close();
  return `${name}: ${go.length} of ${shown.postings.length} postings ask for Go, one badge each`;
}

async function scrollsInMore(browser: Launched, page: Page): Promise<string> {
  const before = (await badgesOn(page)).length;
  await page.bringToFront();
  await page.mouse.wheel(0, 20_000);
  await page.waitForTimeout(300);
  const shown = await pageOnShow(browser, page);
  const after = (await badgesOn(page)).length;
  const go = shown?.postings.filter(({ annotated }) => annotated.posting.go.verdict !== 'no').length ?? 0;
  assert.ok(shown && shown.postings.length > 15, 'more cards are read');
  assert.ok(after > before, 'and badged');
  assert.equal(after, go + 1);
  return `infinite scroll: ${shown.postings.length} postings, ${after} badges`;
}

async function switchesPane(browser: Launched, page: Page): Promise<string> {
  const cards = page.locator('.job-card-wrap');
  for (let round = 0; round < 20; round++) {
    await cards.nth(round % 12).evaluate((card) => (card as HTMLElement).click());
    await page.waitForTimeout(round % 5 === 0 ? 120 : 5);
  }
  await page.waitForTimeout(300);
  const title = await page.locator('.job-detail-info .job-name').textContent();
  const shown = await pageOnShow(browser, page);
  const inPane = shown?.postings.find(({ reading }) => reading.page === 'detail');
  assert.equal(inPane?.annotated.posting.title, title?.trim());
  const panes = await page.locator(`.job-detail-box ${BADGE}`).count();
  assert.equal(panes, inPane?.annotated.posting.go.verdict === 'no' ? 0 : 1);
  return 'the pane, switched twenty times quickly, shows the badge of the posting that is in it';
}

/** A board's script puts other postings into the same nodes: each badge follows. */
async function survivesReuse(browser: Launched, page: Page): Promise<string> {
  const before = (await badgesOn(page)).map(({ label }) => label);
  await page.evaluate((badge) => {
    const cards = [...document.querySelectorAll('.job-card-box')];
    const parts = cards.map((card) =>
      ['.job-title', '.tag-list', '.job-card-footer'].map((part) => card.querySelector(part)),
    );
    const copies = parts.map((row) => row.map((part) => part?.cloneNode(true) as Element | undefined));
    for (const copy of copies.flat()) copy?.querySelectorAll(badge).forEach((host) => host.remove());
    parts.forEach((row, index) =>
      row.forEach((part, column) => {
        const copy = copies[(index + 1) % copies.length]?.[column];
        if (part && copy) part.replaceWith(copy);
      }),
    );
  }, BADGE);
  await page.waitForTimeout(500);
  await pageOnShow(browser, page);
  const after = (await badgesOn(page)).map(({ label }) => label);
  assert.deepEqual([...after].sort(), [...before].sort());
  const perCard = await page
    .locator('.job-card-box')
    .evaluateAll((cards, badge) => cards.map((card) => card.querySelectorAll(badge).length), BADGE);
  assert.ok(
    perCard.every((count) => count <= 1),
    'no card has two badges',
  );
  return 'nodes that are reused for other postings get the badges of those';
}

/** A virtualised list empties its nodes and fills them again; then a soft navigation shows another search. */
async function survivesVirtualList(browser: Launched, page: Page): Promise<string> {
  const before = (await badgesOn(page)).map(({ label }) => label);
  await page.evaluate(async () => {
    const cards = [...document.querySelectorAll('.job-card-wrap')];
    const kept = cards.map((card) => [...card.childNodes]);
    for (const card of cards) card.replaceChildren();
    await new Promise((resolve) => setTimeout(resolve, 200));
    cards.forEach((card, index) => card.replaceChildren(...(kept[index] ?? []).map((node) => node.cloneNode(true))));
  });
  await page.waitForTimeout(300);
  await pageOnShow(browser, page);
  assert.deepEqual((await badgesOn(page)).map(({ label }) => label).toSorted(), before.toSorted());

  await page.evaluate(() => {
    history.pushState({}, '', '/web/geek/jobs?query=golang&city=101020100');
    const list = document.querySelector('.rec-job-list');
    const rest = [...(list?.children ?? [])].slice(0, 3).map((card) => card.cloneNode(true));
    list?.replaceChildren(...rest);
  });
  await page.waitForTimeout(300);
  const shown = await pageOnShow(browser, page);
  const go = shown?.postings.filter(({ annotated }) => annotated.posting.go.verdict !== 'no') ?? [];
  // The pane still shows the posting of before, which is not among the three.
  assert.equal(shown?.postings.length, 4);
  assert.equal((await badgesOn(page)).length, go.length);
  await page.goto(pageNamed('boss-list').url);
  await pageOnShow(browser, page);
  return 'an emptied and refilled list, and a soft navigation, leave one right badge a posting';
}

async function worksByKeyboard(page: Page): Promise<string> {
  const [badge] = await badgesOn(page);
  assert.ok(badge);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.getDocument', { depth: 0 });
  await session.send('DOM.focus', { backendNodeId: badge.node });
  await session.detach();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(150);
  assert.equal(await cardsOpen(page), 1, 'Enter opens the card');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(50);
  assert.equal(await cardsOpen(page), 0, 'Escape closes it');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(150);
  assert.equal(await cardsOpen(page), 1, 'and gives the focus back to the badge');
  await page.keyboard.press('Escape');
  return 'the card opens with Enter, closes with Escape and gives the focus back';
}

async function popupSumsUp(browser: Launched, tab: Page): Promise<string> {
  await tab.bringToFront();
  const shown = await pageOnShow(browser, tab);
  const go = shown?.postings.filter(({ annotated }) => annotated.posting.go.verdict !== 'no') ?? [];
  const popup = await openPopup(browser);
  await tab.waitForTimeout(500);
  const text = await popup.evaluate<string>('document.body.innerText');
  assert.ok(text.includes(String(go.length)), `the popup counts ${go.length} Go postings: ${text.slice(0, 200)}`);
  const chosen = await popup.evaluate<number>(
    "[...document.querySelectorAll('li button')].filter((button) => button.title === chrome.i18n.getMessage('compare')).slice(0, 2).map((button) => button.click()).length",
  );
  assert.equal(chosen, 2);
  await tab.waitForTimeout(200);
  await popup.evaluate("document.querySelector('.bar .primary').click()");
  await tab.waitForTimeout(300);
  const compared = await popup.evaluate<string>("document.querySelector('table')?.innerText ?? ''");
  assert.match(compared, /P\d+/, 'two postings are compared in the popup, with their percentiles');
  await popup.close();
  return 'the popup sums up the page and compares two postings in place';
}

async function dashboardCompares(browser: Launched, page: Page): Promise<string> {
  const [first, second] = await (async () => {
    await page.goto(`chrome-extension://${browser.id}/dashboard.html`);
    return saved(page);
  })();
  assert.ok(first && second);
  await page.goto(
    `chrome-extension://${browser.id}/dashboard.html#compare=${[first.id, second.id].map(encodeURIComponent).join(',')}`,
  );
  await page.reload();
  await page.waitForTimeout(500);
  const text = (await page.locator('body').textContent()) ?? '';
  for (const { posting } of [first, second])
    assert.ok(text.includes(posting.title), `the dashboard shows ${posting.title}`);
  return 'the dashboard compares them side by side';
}

async function exportsAndImports(ours: Page, dashboard: Page): Promise<string> {
  await dashboard.evaluate("location.hash = '#saved'");
  const [csv, json] = [await download(dashboard, 'CSV'), await download(dashboard, 'JSON')];
  assert.ok(csv.startsWith('\uFEFF'), 'the CSV begins with a byte order mark');
  const rows = await saved(ours);
  for (const { posting } of rows) assert.ok(csv.includes(posting.url), 'each posting is in the CSV');
  const { postings } = JSON.parse(json) as { postings: SavedPosting[] };
  assert.equal(postings.length, rows.length);
  await ask(ours, 'saved.remove', { ids: rows.map(({ id }) => id) });
  assert.equal((await saved(ours)).length, 0);
  await ask(ours, 'saved.import', { postings });
  assert.deepEqual(await saved(ours), rows);
  return 'the export comes back as it was';
}

/** Exports all saved postings through the dialog. */
async function download(page: Page, format: string): Promise<string> {
  await page
    .getByRole('button', { name: /^(导出|Export)…$/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(`^${format}(?!-)`) }).check();
  const start = dialog.locator('button.primary');
  const [file] = await Promise.all([page.waitForEvent('download'), start.click()]);
  await page.keyboard.press('Escape');
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
