import type { Page } from 'playwright-core';
import { newList } from '../demo/boss';
import { BOSS, type DemoPosting } from '../demo/postings';
import type { Launched } from '../launch';
import { each, measuredPage, spent, type Each, type Measured } from './browsers';
import { longestTask, watchTasks } from './tasks';
import { median, quantile } from './stats';

export const LIST = 'https://www.zhipin.com/web/geek/jobs?query=golang&city=101020100';
export const ELSEWHERE = 'https://www.zhipin.com/about/index.html';
const CARDS = 1015;
const ROUNDS = 15;
const THIRTY = 30;
const BATCH = 15;
const HUNDRED = 7;

/** What a subject costs the list; milliseconds of the page's main thread unless it says otherwise. */
export interface CardsCost {
  /** For thirty cards put in at once, the page's own work included: the median of the rounds. */
  thirtyCards: number;
  /** From a card's insertion to its label's: 95th percentile; null where nothing labels it. */
  insertionToBadgeP95: number | null;
  badges: number;
}

export interface ScrollCost {
  /** For one of the first and of the last hundred of a thousand cards that come fifteen at a time. */
  perCardFirst: number;
  perCardLast: number;
  /** Of whatever the page's thread did; 0 where none was longer than 50 ms. */
  longestTask: number;
}

/** Answers for the pages that are measured. */
export function serveBench(url: string): string | null {
  if (url === LIST) return newList(postings(CARDS));
  if (url === ELSEWHERE)
    return `<!doctype html><meta charset="utf-8"><title>About</title>${'<p>About us</p>'.repeat(500)}`;
  return null;
}

/** Thirty cards at once, in turn in each browser. */
export async function measureCards(browsers: Each<Launched>): Promise<Each<CardsCost>> {
  const pages = await each((subject) => openList(browsers[subject]));
  const costs: Each<number[]> = { none: [], floor: [], golens: [] };
  for (let round = 0; round < ROUNDS; round++)
    await each(async (subject) => costs[subject].push(await putIn(pages[subject], THIRTY, 400)));
  return each(async (subject) => {
    const { page } = pages[subject];
    const latencies = await page.evaluate<number[]>('window.latencies');
    await page.close();
    return {
      thirtyCards: median(costs[subject]),
      insertionToBadgeP95: latencies.length > 0 ? quantile(latencies, 0.95) : null,
      badges: latencies.length,
    };
  });
}

/** A thousand cards, fifteen at a time, as they come when the reader scrolls. */
export async function measureScroll(browsers: Each<Launched>): Promise<Each<ScrollCost>> {
  const pages = await each((subject) => openList(browsers[subject]));
  const costs: Each<number[]> = { none: [], floor: [], golens: [] };
  for (let put = BATCH; put + BATCH <= CARDS; put += BATCH)
    await each(async (subject) => costs[subject].push(await putIn(pages[subject], BATCH, 100)));
  return each(async (subject) => {
    const { page } = pages[subject];
    const longest = await longestTask(page);
    await page.close();
    return {
      perCardFirst: median(costs[subject].slice(0, HUNDRED)) / BATCH,
      perCardLast: median(costs[subject].slice(-HUNDRED)) / BATCH,
      longestTask: longest,
    };
  });
}

export interface ElsewhereCost {
  /** The first page in a tab, whose process has to read and compile the script. */
  cold: number;
  /** Each further page in the tab: the median. */
  warm: number;
}

/** Script time of a page of the site that shows no postings, as it loads; milliseconds. */
export async function measureElsewhere(browsers: Each<Launched>): Promise<Each<ElsewhereCost>> {
  const pages = await each((subject) => measuredPage(browsers[subject], 'about:blank'));
  const costs: Each<number[]> = { none: [], floor: [], golens: [] };
  for (let round = 0; round <= ROUNDS; round++)
    await each(async (subject) => costs[subject].push(await visit(pages[subject])));
  return each(async (subject) => {
    const [cold = Number.NaN, ...warm] = costs[subject];
    await pages[subject].page.close();
    return { cold, warm: median(warm) };
  });
}

async function visit({ page, session }: Measured): Promise<number> {
  const before = await spent(session, 'ScriptDuration');
  await page.goto(ELSEWHERE);
  await page.waitForTimeout(250);
  const after = await spent(session, 'ScriptDuration');
  // A new process counts from nothing.
  return after < before ? after : after - before;
}

async function openList(browser: Launched): Promise<Measured> {
  const measured = await measuredPage(browser, LIST);
  await measured.page.waitForTimeout(1500);
  await measured.page.evaluate(watchCards);
  await watchTasks(measured.page);
  return measured;
}

async function putIn({ page, session }: Measured, cards: number, settled: number): Promise<number> {
  const before = await spent(session, 'TaskDuration');
  await addCards(page, cards);
  await page.waitForTimeout(settled);
  return (await spent(session, 'TaskDuration')) - before;
}

const addCards = (page: Page, cards: number) =>
  page.evaluate((count) => {
    const more = document.querySelector<HTMLTemplateElement>('#demo-more');
    const list = document.querySelector('.rec-job-list');
    list?.append(...[...(more?.content.children ?? [])].slice(0, count));
  }, cards);

/** Notes how long after its card each label came. Runs in the page. */
function watchCards() {
  const noted = Object.assign(window, { latencies: [] as number[] });
  const put = new WeakMap<Element, number>();
  new MutationObserver((records) => {
    const now = performance.now();
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      if (node.parentElement?.matches('.rec-job-list')) put.set(node, now);
      const card = node.closest('.rec-job-list > *');
      const at = card && card !== node && node.localName === 'span' ? put.get(card) : undefined;
      if (at !== undefined) noted.latencies.push(now - at);
    }
  }).observe(document, { childList: true, subtree: true });
}

function postings(count: number): DemoPosting[] {
  return Array.from({ length: count }, (_, index) => {
    const posting = BOSS[index % BOSS.length];
    if (!posting) throw new Error('The demo has no postings.');
    return { ...posting, key: `${posting.key.slice(0, -1)}${index}~` };
  });
}
