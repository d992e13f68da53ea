import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { SavedPosting } from '@/lib/posting/saved';
import { DEMO_PROFILE } from '@/scripts/demo/profile';
import type { Bidi } from '@/scripts/firefox/bidi';
import { launchFirefox, type Firefox } from '@/scripts/firefox/launch';
import { FirefoxPage } from '@/scripts/firefox/page';
import { downloadsOf, ORIGIN } from '@/scripts/firefox/profile';
import { pageNamed, pages, type Chapter } from '../chapter';
import { ask, cards, downloaded, message, onShow, rated, saved, shows, stray } from './seen';

const PICTURES = '.output/pictures';
const ENTER = '\uE007';
const ESCAPE = '\uE00C';
const serve = (url: string) => pages.find((page) => page.url === url)?.html ?? null;

/** The story of a reader of Firefox: install, read every board, save, compare, export, restart. */
export const story: Chapter = async function* ({ extension, folder }) {
  await mkdir(PICTURES, { recursive: true });
  const profile = join(folder, 'profile');
  let firefox = await launchFirefox({ extension, profile, serve });
  yield await welcomes(firefox.bidi);

  const ours = await FirefoxPage.open(firefox.bidi, `${ORIGIN}/options.html`);
  yield await takesAProfile(ours);
  yield await permitsLinkedin(firefox.bidi, ours);
  for (const page of pages) yield await boardIsRight(firefox.bidi, ours, page.url, page.name);

  const board = await FirefoxPage.open(firefox.bidi, pageNamed('boss-list').url);
  yield await scrollsInMore(board);
  yield await worksByKeyboard(board);
  yield await savesTwo(board, ours);
  yield await popupSumsUp(firefox.bidi, board);
  yield await dashboardCompares(firefox.bidi, ours);
  yield await exports(firefox.bidi, ours, profile);

  const before = await saved(ours);
  const { requests, errors } = firefox;
  await firefox.close();
  firefox = await launchFirefox({ extension: null, profile, serve });
  yield await isAllThere(firefox, before);
  assert.deepEqual(stray([...requests, ...firefox.requests]), []);
  yield 'no request was made but for the pages themselves and their icons';
  assert.deepEqual([...errors, ...firefox.errors], []);
  yield 'no page logged an error';
  await firefox.close();
};

async function welcomes(bidi: Bidi): Promise<string> {
  for (let round = 0; round < 150; round++) {
    const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree');
    const welcome = contexts.find(({ url }) => url === `${ORIGIN}/welcome.html`);
    if (welcome) {
      const page = new FirefoxPage(bidi, welcome.context);
      // The form comes with the first answer of the background.
      await page.until('document.querySelector("h1") && document.querySelector("input")');
      await page.screenshot(join(PICTURES, 'firefox-welcome.png'));
      return 'installed: the first page opens, and its form is there';
    }
    await delay(100);
  }
  throw new Error('The first page did not open.');
}

async function takesAProfile(ours: FirefoxPage): Promise<string> {
  await ask(ours, 'settings.write', { profile: DEMO_PROFILE, sites: {} });
  await ours.goto(`${ORIGIN}/options.html`);
  const { origins } = await ours.evaluate<{ origins: string[] }>('browser.permissions.getAll()');
  assert.ok(origins.includes('https://www.zhipin.com/*'), 'the boards are permitted by the installation');
  return `it takes a profile; the installation permits ${new Set(origins).size} boards`;
}

/** The switch asks for the permission inside the click, as Firefox wants it; its prompt is answered with "allow". */
async function permitsLinkedin(bidi: Bidi, ours: FirefoxPage): Promise<string> {
  const { url } = pageNamed('linkedin-list-guest');
  const page = await FirefoxPage.open(bidi, url);
  assert.equal(await onShow(ours, url, 5), null, 'LinkedIn must stay untouched until it is turned on');
  await page.close();
  await ours.bringToFront();
  await ours.click('input[aria-describedby="terms-linkedin"]');
  await ours.until('browser.permissions.contains({ origins: ["https://*.linkedin.com/*"] })');
  await ours.until('browser.scripting.getRegisteredContentScripts().then((scripts) => scripts.length === 1)');
  return 'LinkedIn is off until a click on its switch asks for the permission';
}

/** Every Go posting on the page has exactly one badge, and no other posting has one. */
async function boardIsRight(bidi: Bidi, ours: FirefoxPage, url: string, name: string): Promise<string> {
  const page = await FirefoxPage.open(bidi, url);
  const shown = await onShow(ours, url);
  assert.ok(shown, `${name}: no content script answered`);
  const go = shown.postings.filter(({ annotated }) => annotated.posting.go.verdict !== 'no');
  const { expected } = pageNamed(name);
  assert.equal(shown.postings.length, expected.all, `${name}: postings read`);
  assert.equal(go.length, expected.go, `${name}: Go postings`);
  // A pane repeats one posting of its list.
  const panes = name === 'boss-list' ? 1 : 0;
  assert.equal((await page.badges()).length, go.length + panes, `${name}: badges`);
  await page.close();
  return `${name}: ${go.length} of ${shown.postings.length} postings ask for Go, one badge each`;
}

async function scrollsInMore(page: FirefoxPage): Promise<string> {
  await rated(page, 0);
  const before = (await page.badges()).length;
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  let after = before;
  for (let round = 0; round < 100 && after <= before; round++) {
    await delay(100);
    after = (await page.badges()).length;
  }
  assert.ok(after > before, 'cards that are scrolled in are badged');
  await page.evaluate('scrollTo(0, 0)');
  return `infinite scroll: ${before} badges, then ${after}`;
}

async function worksByKeyboard(page: FirefoxPage): Promise<string> {
  const badge = await rated(page, 0);
  await page.focus(badge);
  await page.press(ENTER);
  await cards(page, 1, 'Enter opens the card');
  await page.screenshot(join(PICTURES, 'firefox-card.png'));
  await page.press(ESCAPE);
  await cards(page, 0, 'Escape closes it');
  await page.press(ENTER);
  await cards(page, 1, 'and gives the focus back to the badge');
  await page.press(ESCAPE);
  await cards(page, 0, 'Escape closes it again');
  return 'the card opens with Enter, closes with Escape and gives the focus back';
}

/** By the card's own button, with the keyboard. */
async function savesTwo(board: FirefoxPage, ours: FirefoxPage): Promise<string> {
  for (const index of [0, 1]) {
    await board.focus(await rated(board, index));
    await board.press(ENTER);
    await cards(board, 1, 'the card opens');
    const save = (await board.elements()).find(({ attributes }) => attributes['aria-pressed'] === 'false');
    assert.ok(save, 'the card has a button that saves');
    await board.focus(save);
    await board.press(ENTER);
    await ours.until(`${message('saved.list')}.then(({ value }) => value.postings.length === ${index + 1})`);
    await board.press(ESCAPE);
    await cards(board, 0, 'the card closes');
  }
  return `two postings are saved from their cards: ${(await saved(ours)).map(({ posting }) => posting.title).join(', ')}`;
}

/** Behind the board, so that this is the page in front, as it is for the toolbar's popup. */
async function popupSumsUp(bidi: Bidi, board: FirefoxPage): Promise<string> {
  await board.bringToFront();
  const popup = await FirefoxPage.open(bidi, `${ORIGIN}/popup.html`, true);
  for (const { posting } of await saved(popup)) await popup.until(shows(posting.title));
  assert.match(await popup.evaluate<string>('document.body.innerText'), /P\d+/);
  await popup.close();
  return 'the popup sums up the page in front and names what is saved';
}

async function dashboardCompares(bidi: Bidi, ours: FirefoxPage): Promise<string> {
  const rows = await saved(ours);
  const dashboard = await FirefoxPage.open(bidi, `${ORIGIN}/dashboard.html`);
  await dashboard.until(`document.querySelectorAll('tbody tr').length >= ${rows.length}`);
  await dashboard.screenshot(join(PICTURES, 'firefox-dashboard.png'));
  await dashboard.close();
  const ids = rows.map(({ id }) => encodeURIComponent(id)).join(',');
  const compare = await FirefoxPage.open(bidi, `${ORIGIN}/dashboard.html#compare=${ids}`);
  for (const { posting } of rows) await compare.until(shows(posting.title));
  await compare.until('document.querySelector("table")');
  await compare.screenshot(join(PICTURES, 'firefox-compare.png'));
  await compare.close();
  return 'the dashboard lists them and compares them side by side';
}

async function exports(bidi: Bidi, ours: FirefoxPage, profile: string): Promise<string> {
  const rows = await saved(ours);
  const dashboard = await FirefoxPage.open(bidi, `${ORIGIN}/dashboard.html`);
  await dashboard.until(`document.querySelectorAll('tbody tr').length >= ${rows.length}`);
  const exported = async (format: 'CSV' | 'JSON') => {
    await dashboard.evaluate(
      "[...document.querySelectorAll('button')].find(({ textContent }) => /^(导出|Export)…$/.test(textContent)).click()",
    );
    await dashboard.until("document.querySelector('dialog[open] button.primary')");
    await dashboard.evaluate(
      `[...document.querySelectorAll('dialog[open] label')].find(({ textContent }) => /^${format}(?!-)/.test(textContent.trim())).querySelector('input').click()`,
    );
    await dashboard.evaluate("document.querySelector('dialog[open] button.primary').click()");
    const text = await downloaded(downloadsOf(profile), format.toLowerCase());
    await dashboard.evaluate("document.querySelector('dialog[open]').close()");
    return text;
  };
  const csv = await exported('CSV');
  assert.ok(csv.startsWith('\uFEFF'), 'the CSV begins with a byte order mark');
  for (const { posting } of rows) assert.ok(csv.includes(posting.url), 'each posting is in the CSV');
  const { postings } = JSON.parse(await exported('JSON')) as { postings: SavedPosting[] };
  assert.deepEqual(byId(postings), byId(rows));
  await dashboard.close();
  return 'they are exported as CSV and as JSON';
}

/** The dialog takes postings out in the order of the table. */
const byId = (postings: SavedPosting[]) => postings.toSorted((a, b) => a.id.localeCompare(b.id));

async function isAllThere({ bidi }: Firefox, before: SavedPosting[]): Promise<string> {
  const ours = await FirefoxPage.open(bidi, `${ORIGIN}/dashboard.html`);
  await ours.until(`document.querySelectorAll('tbody tr').length >= ${before.length}`);
  assert.deepEqual(await saved(ours), before);
  for (const name of ['boss-list', 'linkedin-list-guest']) {
    const { url, expected } = pageNamed(name);
    const page = await FirefoxPage.open(bidi, url);
    assert.equal((await onShow(ours, url))?.postings.length, expected.all, name);
    assert.ok((await page.badges()).length > 3, `${name}: badges`);
    await page.close();
  }
  return 'after a restart of the browser everything saved is still there, and the boards that were turned on';
}
