import assert from 'node:assert/strict';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { DEMO_PROFILE } from '@/scripts/demo/profile';
import { ask, badgesOn, cardsOpen, pageOnShow, type Launched } from '@/scripts/launch';
import { FLAGS_URL, statePages, states, STATES_URL } from './card-states';
import { browserWith, pages, strayRequests, type Chapter } from './chapter';
import { violationsOfOurs } from './violations';

const PICTURES = '.output/pictures';
const ZH = 'zh-CN-light';
const WIDTHS = [1280, 360];
/** CSS pixels at 200 % zoom of a window of 1280 × 860. */
const ZOOMED = { width: 640, height: 430 };

/** The badge in each of its states, the open card, the page's own words marked, and the board's buttons left alone. */
export const card: Chapter = async function* ({ extension, folder }) {
  await mkdir(PICTURES, { recursive: true });
  const browser = await browserWith({ extension, profile: join(folder, 'card') }, statePages);
  const ours = await browser.context.newPage();
  await ours.goto(`chrome-extension://${browser.id}/options.html`);
  yield await leavesButtonsAlone(browser, ours);

  const page = await browser.context.newPage();
  await page.goto(STATES_URL);
  await pageOnShow(browser, page);
  yield await opensAtOnce(page);
  yield await staysWithin(page);
  yield await hearsOfSaving(browser, page, ours);
  yield await marksWords(page);
  yield await waitsForTheWorker(browser, page);
  yield await saysThatItIsOpening(browser, page);
  assert.deepEqual(strayRequests(browser, [STATES_URL, FLAGS_URL, ...pages.map(({ url }) => url)]), []);
  await browser.close();

  const open = await withOpenShadows(extension, join(folder, 'open'));
  for (const language of ['zh-CN', 'en'] as const)
    for (const colorScheme of ['light', 'dark'] as const) {
      const name = `${language}-${colorScheme}`;
      const seen = await browserWith(
        { extension: open, profile: join(folder, `card-${name}`), language, colorScheme },
        statePages,
      );
      yield await photograph(seen, name);
      await seen.close();
    }
};

/** Every link and button of every board is where it was, along the line, and answers where it did. */
async function leavesButtonsAlone(browser: Launched, ours: Page): Promise<string> {
  const all = ['boss', 'lagou', 'liepin', 'linkedin', 'maimai'];
  const turn = (on: boolean) =>
    ask(ours, 'settings.write', { profile: DEMO_PROFILE, sites: Object.fromEntries(all.map((id) => [id, on])) });
  let checked = 0;
  for (const width of WIDTHS) {
    await turn(false);
    const before = await reached(browser, width);
    await turn(true);
    const after = await reached(browser, width);
    for (const [name, buttons] of before) {
      checked += buttons.length;
      assert.deepEqual(after.get(name), buttons, `${name} at ${width}: the board's links and buttons`);
    }
  }
  return `no badge covers a link or button of a board (${checked} of them, at ${WIDTHS.join(' and ')} px)`;
}

async function reached(browser: Launched, width: number): Promise<Map<string, string[]>> {
  const all = new Map<string, string[]>();
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height: 860 });
  for (const { url, name } of pages) {
    await page.goto(url);
    await pageOnShow(browser, page);
    all.set(name, await page.evaluate(reachable));
  }
  await page.close();
  return all;
}

/** In the page: the texts of its links and buttons that are pressed where they are pressed at. */
function reachable(): string[] {
  const all = [...document.querySelectorAll('a[href], button, [role="button"], .op-btn')];
  return all
    .filter((element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = element.getClientRects();
      const at =
        box &&
        document.elementFromPoint(box.left + Math.min(12, box.width / 2), box.top + Math.min(12, box.height / 2));
      return at && (element.contains(at) || at.contains(element));
    })
    .map((element) => (element.textContent ?? '').trim());
}

/** From the press to the card, by the page's own clock: all that a page can see of either. */
async function opensAtOnce(page: Page): Promise<string> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener('pointerdown', () => times.push(performance.now()), true);
    new MutationObserver(() => times.push(performance.now())).observe(document.documentElement, { childList: true });
  });
  const took: number[] = [];
  for (let round = 0; round < 2; round++) {
    await page.evaluate('window.times.length = 0');
    await openBadge(page, 0);
    const [from = 0, to = Infinity] = await page.evaluate<number[]>('window.times');
    took.push(Math.round(to - from));
    await page.keyboard.press('Escape');
  }
  const [first = Infinity, second = Infinity] = took;
  assert.ok(first < 600, `the first card took ${first} ms`);
  return `the first card opens ${first} ms after the press, its script included; the next one ${second} ms`;
}

/** Enter opens, Tab goes round in the card, Escape closes and the badge has the focus again. */
async function staysWithin(page: Page): Promise<string> {
  await page.keyboard.press('Enter');
  await page.waitForTimeout(150);
  assert.equal(await cardsOpen(page), 1);
  const names: string[] = [];
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Tab');
    names.push(await focused(page));
  }
  assert.ok(names.length > new Set(names).size, `Tab comes round: ${names.join(', ')}`);
  assert.ok(!names.some((name) => name.startsWith('GoLens: P')), 'and does not leave the card');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(400);
  assert.equal(await cardsOpen(page), 0, 'Escape closes the card, and the focus that comes back does not open it');
  assert.match(await focused(page), /^GoLens: /);
  return `by keyboard: ${new Set(names).size} stops in the card, and the focus back on the badge`;
}

async function hearsOfSaving(browser: Launched, page: Page, ours: Page): Promise<string> {
  const shown = await pageOnShow(browser, page);
  const reading = shown?.postings[0]?.reading;
  assert.ok(reading);
  const label = async () => (await badgesOn(page))[0]?.label ?? '';
  await ask(ours, 'saved.save', { reading });
  await page.waitForTimeout(150);
  assert.match(await label(), /已收藏$/);
  await ask(ours, 'saved.remove', { ids: [`${reading.site}:${reading.key}`] });
  await page.waitForTimeout(150);
  assert.doesNotMatch(await label(), /已收藏/);
  return 'a posting saved or removed elsewhere is so on the open page';
}

async function marksWords(page: Page): Promise<string> {
  await page.goto(FLAGS_URL);
  await page.waitForTimeout(800);
  const before = await page.content();
  await openBadge(page, 0);
  const session = await page.context().newCDPSession(page);
  assert.ok(await press(page, session, /35岁/), 'the flag can be pressed');
  await page.waitForTimeout(100);
  await page.screenshot({ path: join(PICTURES, `card-words-${ZH}.png`) });
  assert.equal(await page.evaluate('CSS.highlights.size'), 0);
  await page.keyboard.press('Escape');
  await session.detach();
  assert.equal(await page.content(), before, 'the page is as it was');
  return 'the words that caused a flag are marked on the page, and the page stays as it was';
}

/** The background fails for a while: the page says so in one quiet line, and the badges come when it answers again. */
async function waitsForTheWorker({ worker }: Launched, page: Page): Promise<string> {
  await worker.evaluate(
    'self.language = chrome.i18n.getUILanguage; chrome.i18n.getUILanguage = () => { throw new Error("down"); }',
  );
  await page.goto(STATES_URL);
  await page.waitForTimeout(400);
  const said = async () => (await textsOn(page)).some((text) => text.includes('正在唤醒'));
  assert.ok(await said(), 'the page says that the background is being waited for');
  await page.screenshot({ path: join(PICTURES, `card-waiting-${ZH}.png`) });
  await worker.evaluate('chrome.i18n.getUILanguage = self.language');
  await page.waitForTimeout(3000);
  assert.equal((await badgesOn(page)).length, states.length);
  assert.ok(!(await said()), 'and no longer, once it has answered');
  return 'a background that fails for a while is waited for, which is said, and then every badge is there';
}

/** A slow script of the card is announced; where the extension was updated under the page, one sentence says so. */
async function saysThatItIsOpening({ worker }: Launched, page: Page): Promise<string> {
  await worker.evaluate(
    'self.inject = chrome.scripting.executeScript; chrome.scripting.executeScript = async (what) => { await new Promise((resume) => setTimeout(resume, 1200)); return self.inject.call(chrome.scripting, what); }',
  );
  await page.mouse.move(0, 0);
  await page.reload();
  await page.waitForTimeout(800);
  await pressBadge(page, 0);
  await page.waitForTimeout(450);
  assert.ok((await textsOn(page)).includes('正在打开…'));
  await page.screenshot({ path: join(PICTURES, `card-opening-${ZH}.png`) });
  await page.waitForTimeout(1500);
  assert.equal(await cardsOpen(page), 1, 'then the card is there');
  await page.mouse.move(0, 0);
  await page.reload();
  await page.waitForTimeout(800);
  await worker.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await page.waitForTimeout(300);
  await pressBadge(page, 0);
  await page.waitForTimeout(300);
  assert.ok((await textsOn(page)).includes('GoLens 刚刚更新过，请刷新本页。'));
  await page.screenshot({ path: join(PICTURES, `card-updated-${ZH}.png`) });
  return 'a card that takes long is announced, and one that cannot come any more says to reload the page';
}

async function photograph(browser: Launched, name: string): Promise<string> {
  const ours = await browser.context.newPage();
  await ours.goto(`chrome-extension://${browser.id}/options.html`);
  await ask(ours, 'settings.write', { profile: DEMO_PROFILE, sites: {} });
  const page = await browser.context.newPage();
  const problems: string[] = [];
  const look = async (picture: string) => {
    await page.screenshot({ path: join(PICTURES, `card-${picture}-${name}.png`) });
    problems.push(...(await violationsOfOurs(page)).map((problem) => `${picture}: ${problem}`));
  };
  await page.goto(STATES_URL);
  await pageOnShow(browser, page);
  for (const [at, state] of states.entries()) {
    await openBadge(page, at);
    await look(state);
    await page.keyboard.press('Escape');
  }
  await page.setViewportSize({ width: 360, height: 640 });
  await openBadge(page, 0);
  await look('360');
  await page.keyboard.press('Escape');
  await page.setViewportSize(ZOOMED);
  await openBadge(page, 0);
  await look('zoomed');
  assert.deepEqual(problems, []);
  return `${name}: ${states.length} states of the badge and its card, at 360 px and at 200 %: no violation`;
}

/** A copy of the build whose shadow roots are open, so that axe sees what stands in them. Nothing else differs. */
async function withOpenShadows(extension: string, to: string): Promise<string> {
  await cp(extension, to, { recursive: true });
  for (const name of await readdir(to)) {
    if (!/^(?:board-\w+|card)\.js$/.test(name)) continue;
    const source = await readFile(join(to, name), 'utf8');
    await writeFile(join(to, name), source.replaceAll(/mode:([`'"])closed\1/g, 'mode:"open"'));
  }
  return to;
}

async function openBadge(page: Page, at: number) {
  await pressBadge(page, at);
  await page.waitForTimeout(200);
  assert.equal(await cardsOpen(page), 1, `badge ${at} opens its card`);
}

async function pressBadge(page: Page, at: number) {
  const badge = (await badgesOn(page))[at];
  assert.ok(badge, `badge ${at}`);
  const session = await page.context().newCDPSession(page);
  await point(page, session, badge.node);
  await page.mouse.down();
  await page.mouse.up();
  await session.detach();
}

async function point(page: Page, session: CDPSession, node: number) {
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content;
  await page.mouse.move((left + right) / 2, (top + bottom) / 2);
}

async function press(page: Page, session: CDPSession, name: RegExp): Promise<boolean> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const found = nodes.find((node) => node.role?.value === 'button' && name.test(String(node.name?.value)));
  if (found?.backendDOMNodeId === undefined) return false;
  await session.send('DOM.focus', { backendNodeId: found.backendDOMNodeId });
  await page.keyboard.press('Enter');
  return true;
}

async function focused(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const isFocused = (node: (typeof nodes)[number]) =>
    node.properties?.some(({ name, value }) => name === 'focused' && value.value === true);
  return String(nodes.findLast(isFocused)?.name?.value ?? '');
}

async function textsOn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => String(name?.value));
}
