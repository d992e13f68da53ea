import { demoPages } from '../demo/board';
import type { Launched } from '../launch';
import { each, type Each } from './browsers';

/** A list of each board whose pages are open to us without being asked, and its cards. */
const LISTS = { 'boss-list': '.job-card-box', 'lagou-list': '.con_list_item', 'liepin-list': '.job-card-pc-container' };

export interface Shift {
  cards: number;
  /** Cards that are higher than without us, and by how much at most, in px. */
  higher: number;
  most: number;
  /** The same without the line that the badge stands in where the page has no room for it. */
  beyondItsLine: number;
  /** Cumulative layout shift as the browser counts it: with ours, and without. */
  score: number;
  scoreWithout: number;
}

interface Seen {
  heights: number[];
  /** Of the line that each card's badge has to itself; 0 where it stands beside something. */
  lines: number[];
  score: number;
}

/** Heights of the cards with and without ours, as each list opens and is marked. */
export async function measureShift(browsers: Each<Launched>): Promise<Record<string, Shift>> {
  const shifts: Record<string, Shift> = {};
  for (const [name, selector] of Object.entries(LISTS)) {
    const url = demoPages().find((page) => page.name === name)?.url;
    if (!url) throw new Error(`The demo board has no page "${name}".`);
    const { none, golens } = await each((subject) => look(browsers[subject], url, selector));
    const growth = golens.heights.map((height, index) => height - (none.heights[index] ?? Number.NaN));
    shifts[name] = {
      cards: growth.length,
      higher: growth.filter((more) => more > 0).length,
      most: Math.max(0, ...growth),
      beyondItsLine: Math.max(0, ...growth.map((more, index) => more - (golens.lines[index] ?? 0))),
      score: golens.score,
      scoreWithout: none.score,
    };
  }
  return shifts;
}

async function look({ context }: Launched, url: string, selector: string): Promise<Seen> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(shiftsOf, selector);
  await page.close();
  return seen;
}

/** Runs in the page. */
async function shiftsOf(selector: string): Promise<Seen> {
  const entries = await new Promise<PerformanceEntryList>((resolve) => {
    const none = setTimeout(resolve, 300, []);
    new PerformanceObserver((list) => {
      clearTimeout(none);
      resolve(list.getEntries());
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return {
    heights: [...document.querySelectorAll(selector)].map((card) => card.getBoundingClientRect().height),
    lines: [...document.querySelectorAll(selector)].map((card) => {
      const badge = card.querySelector('span:empty:not([class], [id], [style], [title])');
      const above = badge?.previousElementSibling?.getBoundingClientRect().bottom ?? Infinity;
      const { top = 0, bottom = 0 } = badge?.getBoundingClientRect() ?? {};
      return top >= above ? bottom - above : 0;
    }),
    score: entries.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
  };
}
