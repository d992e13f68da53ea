import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { launch, type Launched } from '../launch';

export const SUBJECTS = ['none', 'floor', 'golens'] as const;
/** A page without an extension's work, with the least that any overlay must do, and with ours. */
export type Subject = (typeof SUBJECTS)[number];
export type Each<T> = Record<Subject, T>;

const FLOOR = 'scripts/bench/floor';

/** A browser for each subject, side by side, so that whatever else the machine does falls on all of them alike. */
export async function openBrowsers(build: string, folder: string, serve: (url: string) => string | null) {
  const none = join(folder, 'none');
  await cp(FLOOR, none, { recursive: true });
  const manifest = JSON.parse(await readFile(join(none, 'manifest.json'), 'utf8')) as object;
  await writeFile(join(none, 'manifest.json'), JSON.stringify({ ...manifest, content_scripts: [] }));
  return each((subject) => launch({ extension: { none, floor: FLOOR, golens: build }[subject], serve }));
}

/** One after the other; what is measured in turn is measured under the same load. */
export async function each<T>(measure: (subject: Subject) => Promise<T>): Promise<Each<T>> {
  return { none: await measure('none'), floor: await measure('floor'), golens: await measure('golens') };
}

export interface Measured {
  page: Page;
  session: CDPSession;
}

export async function measuredPage({ context }: Launched, url: string): Promise<Measured> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  return { page, session };
}

/** Milliseconds of the page's main thread until now: all tasks, or what ran in scripts. */
export async function spent(session: CDPSession, name: 'TaskDuration' | 'ScriptDuration'): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
}
