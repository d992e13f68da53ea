import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DEMO_PROFILE } from '@/scripts/demo/profile';
import { ask, badgesOn, openOnPage, pageOnShow } from '@/scripts/launch';
import { browserWith, pageNamed, strayRequests, type Chapter } from './chapter';

/** A page's own script, there from the start: it notes every event, message and change that it can see. */
const SPY = `<script>
  window.seen = [];
  const note = (kind, value) => window.seen.push(kind + ' ' + value);
  const names = new Set(['message', 'wxt:locationchange', 'toggle', 'beforetoggle', 'slotchange']);
  for (const target of [window, document, Element.prototype, HTMLElement.prototype])
    for (const key in target) if (key.startsWith('on')) names.add(key.slice(2));
  for (const name of names)
    window.addEventListener(name, (event) => note('event', name + ' ' + String(event.target?.outerHTML ?? event.target) + ' ' + JSON.stringify(event.data ?? event.detail ?? null)), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { note('dispatched', event.type); return dispatch.call(this, event); };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) { note('attachShadow', this.outerHTML); return attach.call(this, options); };
  new MutationObserver((records) => { for (const record of records) {
    for (const node of record.addedNodes) note('added', node.outerHTML ?? node.textContent);
    if (record.type === 'attributes') note('attribute', record.attributeName + '=' + record.target.getAttribute(record.attributeName));
  } }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
</script>`;

/** The worker killed at work, hostile text, and a page that watches everything and learns nothing. */
export const troubles: Chapter = async function* ({ extension, folder }) {
  const list = pageNamed('boss-list');
  const spied = `${list.url}&spy=1`;
  const html = list.html.replace('<head>', `<head>${SPY}`);
  assert.ok(html.includes('window.seen'), 'the spy is in the page');
  const browser = await browserWith({ extension, profile: join(folder, 'troubles') }, { [spied]: html });
  const ours = await browser.context.newPage();
  await ours.goto(`chrome-extension://${browser.id}/options.html`);
  await ask(ours, 'settings.write', { profile: DEMO_PROFILE, sites: {} });

  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(spied);
  const shown = await pageOnShow(browser, page);
  assert.ok((await badgesOn(page)).length > 3);
  assert.ok(await openOnPage(page));
  const seen = (await page.evaluate('window.seen')) as string[];
  const told = seen.filter((line) => /added/.test(line)).length;
  assert.ok(told > 3, 'the spy sees the hosts of the badges come');
  const secrets = [
    browser.id,
    'chrome-extension',
    '年包',
    ...DEMO_PROFILE.skills.slice(1).map((skill) => `"${skill}"`),
  ];
  const percentiles = (shown?.postings ?? []).flatMap(({ annotated }) => annotated.insight.percentile?.mid ?? []);
  secrets.push(...percentiles.map((mid) => `>P${Math.round(mid)}`));
  const leaked = seen.filter((line) => secrets.some((secret) => line.includes(secret)));
  assert.deepEqual(leaked, []);
  const reachable = await page.evaluate(
    () => [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
  );
  assert.equal(reachable, 0, 'every shadow root is closed');
  const text = await page.content();
  assert.ok(!text.includes(browser.id) && !/P\d+ ·/.test(text));
  yield `a page that notes everything (${seen.length} notes) learns nothing`;

  const hostile = pageNamed('boss-hostile');
  await page.goto(hostile.url);
  const hostileShown = await pageOnShow(browser, page);
  assert.equal(hostileShown?.postings.length, hostile.expected.all);
  for (const { reading } of hostileShown?.postings ?? []) await ask(ours, 'saved.save', { reading });
  assert.ok(await openOnPage(page));
  await ours.goto(`chrome-extension://${browser.id}/dashboard.html`);
  await ours.waitForTimeout(500);
  assert.equal(await ours.locator('img[src="x"], script:not([src]), a[href^="javascript:"]').count(), 0);
  assert.deepEqual(errors, []);
  yield 'hostile text stays text in the card and on the dashboard';

  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const killing = page.goto(list.url);
  await session.send('ServiceWorker.stopAllWorkers');
  await killing;
  await session.send('ServiceWorker.stopAllWorkers');
  await page.waitForTimeout(2500);
  assert.ok((await badgesOn(page)).length > 3, 'the badges come after the worker was killed');
  await session.send('ServiceWorker.stopAllWorkers');
  const listed = await ask<{ postings: unknown[] }>(ours, 'saved.list');
  assert.equal(listed.postings.length, hostile.expected.all);
  yield 'a killed worker costs a retry: no badge and nothing saved is lost';

  assert.deepEqual(strayRequests(browser, [spied, hostile.url, list.url]), []);
  yield 'no request was made besides the pages themselves';
  await browser.close();
};
