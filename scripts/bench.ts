// `npm run bench`: the figures of the design's budgets as one JSON object. With --check it fails where one is missed.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureCards, measureElsewhere, measureScroll, serveBench } from './bench/board-page';
import { openBrowsers, type Each } from './bench/browsers';
import { measureDashboard } from './bench/dashboard';
import { measureExport } from './bench/export';
import { figure, missed, type Figure } from './bench/figure';
import { hardware, strain } from './bench/machine';
import { measureParse } from './bench/parse';
import { measurePopup } from './bench/popup-time';
import { savedRows, seed, sightingRows } from './bench/seed';
import { measureShift } from './bench/shift';
import { boardScripts, firstScripts, permissionsOf } from './bench/sizes';
import { growthOf } from './bench/stats';
import { demoPages } from './demo/board';
import { DEMO_PROFILE } from './demo/profile';
import { ask, pageOnShow, type Launched } from './launch';

const BUILD = '.output/chrome-mv3';
const SAVED = 5000;
const FEW = 20_000;
const MANY = 100_000;
const pages = demoPages();
const began = Date.now();
const before = strain();

const built = spawnSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) process.exit(2);
const folder = await mkdtemp(join(tmpdir(), 'golens-bench-'));
const figures: Record<string, Figure> = { ...sizes(), ...parsing() };
const serve = (url: string) => serveBench(url) ?? pages.find((page) => page.url === url)?.html ?? null;
say('three browsers side by side: none, the floor, ours');
const browsers = await openBrowsers(BUILD, folder, serve);
try {
  Object.assign(figures, await onPages(browsers));
  Object.assign(figures, await inOurPages(browsers.golens));
} finally {
  await Promise.all(Object.values(browsers).map((browser) => browser.close()));
  await rm(folder, { recursive: true, force: true });
}

const chromium = browsers.golens.context.browser()?.version() ?? null;
const machine = {
  ...{ ...hardware(), chromium, before, after: strain() },
  note: 'Milliseconds by the clock grow with the stretch; ratios are of one run, measured in turn.',
};
const seconds = Math.round((Date.now() - began) / 1000);
console.log(
  JSON.stringify({ at: new Date(began).toISOString(), seconds, machine, missed: missed(figures), figures }, null, 2),
);
process.exit(process.argv.includes('--check') && missed(figures).length > 0 ? 1 : 0);

function sizes() {
  const boards = boardScripts(BUILD);
  const { tooMuch, ...asked } = permissionsOf(BUILD);
  return {
    contentScript: figure(Math.max(...Object.values(boards)), 'KB gzip', { most: 16 }, { aim: 12, boards }),
    dashboardScript: figure(firstScripts(BUILD, 'dashboard.html'), 'KB gzip', { most: 90 }),
    permissions: figure(tooMuch.length, 'beyond what was agreed', { most: 0 }, { tooMuch, ...asked }),
  };
}

function parsing() {
  say('parse and insight');
  const cost = measureParse();
  const value = Math.max(cost.full.byClock, cost.full.byProcessor);
  return { parseAndInsight: figure(value, 'full postings a second', { least: 5000 }, { ...cost }) };
}

async function onPages(open: Each<Launched>) {
  const ours = await open.golens.context.newPage();
  await ours.goto(`chrome-extension://${open.golens.id}/options.html`);
  await ask(ours, 'settings.write', { profile: DEMO_PROFILE, sites: {} });
  say('thirty cards');
  const cards = await measureCards(open);
  const net = (cards.golens.thirtyCards - cards.none.thirtyCards) / (cards.floor.thirtyCards - cards.none.thirtyCards);
  const ratio = cards.golens.thirtyCards / cards.floor.thirtyCards;
  say('a thousand cards');
  const scroll = await measureScroll(open);
  const growth = { floor: growthOf(scroll.floor, scroll.none), golens: growthOf(scroll.golens, scroll.none) };
  say('layout');
  const shift = await measureShift(open);
  const beyond = Math.max(...Object.values(shift).map(({ beyondItsLine }) => beyondItsLine));
  say('a page without postings');
  const elsewhere = await measureElsewhere(open);
  return {
    thirtyCards: figure(ratio, '× the floor', { most: 2 }, { milliseconds: cards, ratioWithoutThePagesOwn: net }),
    insertionToBadge: figure(
      cards.golens.insertionToBadgeP95,
      'ms, 95th percentile',
      { most: 100 },
      { floor: cards.floor },
    ),
    thousandCardsLongestTask: figure(scroll.golens.longestTask, 'ms', { most: 50 }, { milliseconds: scroll }),
    thousandCardsGrowth: figure(
      growth.golens,
      '× the first hundred, without the page itself',
      { most: 1.5 },
      { floor: growth.floor, timesTheFloor: growth.golens / growth.floor },
    ),
    layoutShift: figure(beyond, "px a card beyond the badge's own line", { most: 0.5 }, { boards: shift }),
    pageWithoutPostings: figure(
      elsewhere.golens.warm - elsewhere.none.warm,
      'ms of script',
      { most: 1 },
      { script: elsewhere },
    ),
  };
}

async function inOurPages(golens: Launched) {
  const page = await golens.context.newPage();
  await page.goto(`chrome-extension://${golens.id}/options.html`);
  const [saved, sightings] = [savedRows(), sightingRows()];
  say(`${SAVED} saved and ${FEW} sightings`);
  await seed(page, { store: 'saved', rows: saved, from: 0, count: SAVED });
  await seed(page, { store: 'sightings', rows: sightings, from: 0, count: FEW });
  const { total } = await ask<{ total: number }>(page, 'saved.overview', { ids: [] });
  const few = await overBoard(golens);
  say('the dashboard');
  const dashboard = await measureDashboard(golens, total);
  say(`${MANY} sightings`);
  await seed(page, { store: 'sightings', rows: sightings, from: FEW, count: MANY - FEW });
  const many = await overBoard(golens);
  say(`the export`);
  const exported = await measureExport(golens, saved);
  return {
    popup: figure(many.median, 'ms', { most: 200 }, { with100000: many, with20000: few, saved: total }),
    dashboardFirstRows: figure(dashboard.firstRows, 'ms', { most: 500 }, { saved: total, ...dashboard }),
    dashboardScroll: figure(dashboard.longestWhileScrolling, 'ms, longest task', { most: 50 }),
    exportTime: figure(exported.milliseconds / 1000, 's', { most: 5 }, exported),
    exportLongestTask: figure(exported.longestTask, 'ms', { most: 50 }),
  };
}

/** The popup over a list in front. */
async function overBoard(golens: Launched) {
  const url = pages.find(({ name }) => name === 'boss-list')?.url ?? '';
  const page = await golens.context.newPage();
  await page.goto(url);
  await pageOnShow(golens, page);
  const time = await measurePopup(golens);
  await page.close();
  return time;
}

function say(what: string) {
  console.error(`${((Date.now() - began) / 1000).toFixed(0)} s: ${what}`);
}
