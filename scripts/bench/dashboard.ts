import type { Page } from 'playwright-core';
import type { Launched } from '../launch';
import { longestTask } from './tasks';

const SCROLLS = 60;

export interface DashboardCost {
  /** From the navigation until the first rows stand in the table, and until all are read; milliseconds. */
  firstRows: number;
  allRows: number;
  /** While it opens, and while the table is scrolled from top to end; 0 where none was longer than 50 ms. */
  longestWhileOpening: number;
  longestWhileScrolling: number;
}

/** The table of saved postings, of which so many are stored. */
export async function measureDashboard({ context, id }: Launched, stored: number): Promise<DashboardCost> {
  const page = await context.newPage();
  await page.addInitScript(watch, String(stored));
  await page.goto(`chrome-extension://${id}/dashboard.html`);
  const { first, all } = await times(page);
  const longestWhileOpening = await longestTask(page);
  await page.evaluate('void (window.tasks.length = 0)');
  await page.mouse.move(400, 500);
  for (let step = 0; step < SCROLLS; step++) {
    await page.mouse.wheel(0, step < SCROLLS / 2 ? 400 : 8000);
    await page.waitForTimeout(30);
  }
  const longestWhileScrolling = await longestTask(page);
  await page.close();
  return { firstRows: first, allRows: all, longestWhileOpening, longestWhileScrolling };
}

async function times(page: Page): Promise<{ first: number; all: number }> {
  for (let round = 0; round < 1200; round++) {
    const noted = await page.evaluate<{ first: number; all: number }>('({ first: window.first, all: window.all })');
    if (noted.all > 0) return noted;
    await page.waitForTimeout(50);
  }
  throw new Error('The dashboard did not show all saved postings.');
}

/** Notes when the first rows stood there, and when the page named the full number. Runs in the page, from its start. */
function watch(stored: string) {
  const noted = Object.assign(window, { first: 0, all: 0, tasks: [] as number[] });
  new PerformanceObserver((list) => noted.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll('tbody tr').length > 2) noted.first ||= performance.now();
    const rows = document.querySelector('table')?.getAttribute('aria-rowcount');
    if (rows === String(Number(stored) + 1)) noted.all ||= performance.now();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}
