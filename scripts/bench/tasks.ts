import type { Page } from 'playwright-core';

/** Notes every task of the page that takes more than 50 ms, from now on. */
export const watchTasks = (page: Page) => page.evaluate(watch);

/** Milliseconds; 0 where none was longer than 50. */
export async function longestTask(page: Page): Promise<number> {
  const tasks = await page.evaluate<number[]>('window.tasks');
  return Math.max(0, ...tasks);
}

function watch() {
  const noted = Object.assign(window, { tasks: [] as number[] });
  new PerformanceObserver((list) => noted.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
}
