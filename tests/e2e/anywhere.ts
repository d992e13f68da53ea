import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DEMO_PROFILE } from '@/scripts/demo/profile';
import { ask, pageOnShow, withOptionalBoards, type Launched } from '@/scripts/launch';
import { openPopup } from '@/scripts/popup';
import { browserWith, pageNamed, type Chapter } from './chapter';

const CAREERS = 'https://careers.example.com/jobs';
const TEXT = ['Go 后端工程师', '25-45K·14薪', '上海', '3-5年 Go 经验，熟悉 Kafka', '接受 996'];
const POSTING = {
  '@type': 'JobPosting',
  title: 'Golang 平台工程师',
  identifier: { value: '7' },
  hiringOrganization: { name: '云杉科技' },
  jobLocation: { address: { addressLocality: '上海' } },
  baseSalary: { currency: 'CNY', value: { minValue: 30_000, maxValue: 45_000, unitText: 'MONTH' } },
  description: '使用 Golang 开发微服务，3-5年经验，熟悉 Kafka',
};
const HTML = `<!doctype html><title>Careers</title><script type="application/ld+json">${JSON.stringify(POSTING)}</script>
  <p>${TEXT.join('<br>')}</p>`;

/** The number on the toolbar, and postings that stand on no board: published by a page, or a text. */
export const anywhere: Chapter = async function* ({ extension, folder }) {
  // The host stands for the right that a click on the toolbar or in the menu gives, which no script can make.
  const granted = await withOptionalBoards(extension, join(folder, 'anywhere-extension'), [
    `${new URL(CAREERS).origin}/*`,
  ]);
  const browser = await browserWith({ extension: granted, profile: join(folder, 'anywhere') }, { [CAREERS]: HTML });
  const ours = await browser.context.newPage();
  await ours.goto(`chrome-extension://${browser.id}/options.html`);
  await ask(ours, 'settings.write', { profile: DEMO_PROFILE, sites: {} });
  const page = await browser.context.newPage();
  yield await countsThePage(browser, page);

  await page.goto(CAREERS);
  assert.equal(await toolbar(ours, CAREERS), '', 'another page has no number');
  yield await readsThePage(browser, page);
  const before = await ask<{ count: number }>(ours, 'sightings.count');
  yield await readsFromTheMenu(browser, ours, 'read-selection', TEXT[0] ?? '');
  yield await readsFromTheMenu(browser, ours, 'read-page', POSTING.title);
  assert.deepEqual(await ask(ours, 'sightings.count'), before);
  yield 'what is read on a click is not counted as seen';
  await browser.close();
};

/** The number is the page's, also after a batch that came later, to a worker that was stopped in between. */
async function countsThePage(browser: Launched, page: Page): Promise<string> {
  const ours = browser.context.pages().find((each) => each.url().endsWith('options.html'));
  assert.ok(ours);
  await page.goto(pageNamed('boss-list').url);
  const first = await goOn(browser, page);
  await page.waitForTimeout(600);
  assert.equal(await toolbar(ours, page.url()), String(first));
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.mouse.wheel(0, 20_000);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForTimeout(2500);
  const shown = await ours.evaluate(
    `chrome.tabs.query({ url: 'https://www.zhipin.com/*' }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { kind: 'page.show' }))`,
  );
  const go = coreOf(shown as Awaited<ReturnType<typeof pageOnShow>>);
  assert.ok(go > first, `scrolling brings more than ${first}: ${go}`);
  assert.equal(await toolbar(ours, page.url()), String(go));
  return `the toolbar counts the page's Go postings: ${first}, and ${go} once more were scrolled in`;
}

async function readsThePage(browser: Launched, page: Page): Promise<string> {
  await page.bringToFront();
  const popup = await openPopup(browser);
  await page.waitForTimeout(700);
  const before = await popup.evaluate<string>('document.body.innerText');
  assert.ok(!before.includes(POSTING.title), 'a page is not read before the click');
  await popup.evaluate("document.querySelector('.empty button').click()");
  await page.waitForTimeout(700);
  const after = await popup.evaluate<string>("document.querySelector('.posting').innerText");
  assert.match(after, /Golang 平台工程师[^]*P\d+/);
  await popup.close();
  return 'a page that publishes a JobPosting is read in the popup on a click';
}

/** The browser's own menu cannot be clicked by a script: its event is raised instead. */
async function readsFromTheMenu(browser: Launched, ours: Page, item: string, title: string): Promise<string> {
  const tab = browser.context.pages().find((each) => each.url() === CAREERS);
  await tab?.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body));
  const opened = browser.context.waitForEvent('page');
  const [worker] = browser.context.serviceWorkers();
  assert.ok(worker);
  await worker.evaluate(
    `chrome.tabs.query({ url: '${CAREERS}' }).then(([tab]) => chrome.contextMenus.onClicked.dispatch({ menuItemId: '${item}', pageUrl: tab.url, frameId: 0 }, tab))`,
  );
  const dashboard = await opened;
  await dashboard.waitForSelector('#read-heading', { timeout: 5000 });
  assert.equal(await dashboard.textContent('#read-heading'), title);
  assert.match((await dashboard.textContent('.read-result')) ?? '', /P\d+/);
  await dashboard.close();
  await ours.bringToFront();
  return `${item}: "${title}" is read on the dashboard`;
}

async function goOn(browser: Launched, page: Page): Promise<number> {
  return coreOf(await pageOnShow(browser, page));
}

const coreOf = (shown: Awaited<ReturnType<typeof pageOnShow>>) =>
  (shown?.postings ?? []).filter(({ annotated }) => annotated.posting.go.verdict === 'core').length;

const toolbar = (ours: Page, url: string) =>
  ours.evaluate<string>(
    `chrome.tabs.query({}).then((tabs) => chrome.action.getBadgeText({ tabId: tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id }))`,
  );
