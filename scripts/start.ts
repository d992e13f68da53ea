import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PageOnShow } from '@/lib/messages/kinds';
import { toCsv } from '@/lib/export/csv';
import type { SavedPosting } from '@/lib/posting/saved';
import { demoPages, type DemoPage } from './demo/board';
import { DEMO_PROFILE } from './demo/profile';
import { ask, launch, openOnPage, pageOnShow, withOptionalBoards, type Launched } from './launch';

const BUILD = '.output/chrome-mv3';
const DEMO = '.output/demo';
const pages = demoPages();
const SURFACES = {
  ...{ welcome: 'welcome.html', options: 'options.html', saved: 'dashboard.html#saved' },
  ...{ market: 'dashboard.html#market', calculator: 'dashboard.html#calculator', profile: 'dashboard.html#profile' },
  ...{ read: 'dashboard.html#read', data: 'dashboard.html#data' },
};

const built = spawnSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) process.exit(1);
await rm(DEMO, { recursive: true, force: true });
await mkdir(DEMO, { recursive: true });

const hasDisplay =
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) || ['darwin', 'win32'].includes(process.platform);
const launched = await launch({
  extension: await withOptionalBoards(BUILD, join(DEMO, 'extension')),
  serve: (url) =>
    pages.find((page) => page.url === url)?.html ?? (url === 'https://www.zhipin.com/' ? contents() : null),
  headless: !hasDisplay,
});
const settings = await launched.context.newPage();
await settings.goto(`chrome-extension://${launched.id}/options.html`);
await ask(settings, 'settings.write', { profile: DEMO_PROFILE, sites: { linkedin: true } });

if (hasDisplay) await show(launched, settings);
else await report(launched, settings);

/** Opens the demo board and stays until the window is closed. */
async function show({ context }: Launched, page: Page) {
  console.log('A browser with GoLens and its demo board is open. Nothing in it reaches the network; close it to end.');
  await page.goto('https://www.zhipin.com/');
  await context.waitForEvent('close', { timeout: 0 });
}

/** Without a display: what was annotated as a table, screenshots, and an export. */
async function report(demo: Launched, extensionPage: Page) {
  console.log(`There is no display here, so this runs headless. Pictures and an export go to ${DEMO}/.\n`);
  const table: Record<string, string | number>[] = [];
  for (const page of pages) table.push(...(await annotate(demo, page)));
  console.table(table);
  await exportSaved(extensionPage);
  for (const [name, path] of Object.entries(SURFACES)) {
    await extensionPage.goto('about:blank');
    await extensionPage.goto(`chrome-extension://${demo.id}/${path}`);
    await extensionPage.waitForTimeout(900);
    await extensionPage.screenshot({ path: join(DEMO, `${name}.png`) });
  }
  const outside = demo.requests.filter((url) => !pages.some((page) => page.url === url));
  console.log(`Requests besides the demo pages themselves: ${outside.length}`);
  await demo.close();
}

async function annotate(demo: Launched, { url, name, site }: DemoPage) {
  const page = await demo.context.newPage();
  await page.goto(url);
  const shown = await pageOnShow(demo, page);
  await openOnPage(page);
  await page.screenshot({ path: join(DEMO, `${name}.png`) });
  const [first] = shown?.postings ?? [];
  if (first) await saveFrom(first.reading);
  await page.close();
  return rows(site, shown);
}

async function saveFrom(reading: PageOnShow['postings'][number]['reading']) {
  await ask(settings, 'saved.save', { reading });
}

function rows(site: string, shown: PageOnShow | null) {
  return (shown?.postings ?? [])
    .filter(({ annotated }) => annotated.posting.go.verdict !== 'no')
    .map(({ annotated: { posting, insight } }) => ({
      board: site,
      title: posting.title.slice(0, 28),
      pay: posting.salary.text.slice(0, 24),
      kind: posting.salary.kind,
      percentile: insight.percentile ? `P${Math.round(insight.percentile.mid)}` : (insight.noPercentile ?? ''),
      cell: insight.percentile?.reference.cell ?? '',
      n: insight.percentile?.reference.n ?? '',
      gaps: insight.gaps.length,
      go: posting.go.verdict,
    }));
}

async function exportSaved(page: Page) {
  const { postings } = await ask<{ postings: SavedPosting[] }>(page, 'saved.list');
  await writeFile(join(DEMO, 'saved.csv'), toCsv(postings));
  console.log(`${postings.length} saved postings exported to ${DEMO}/saved.csv`);
}

/** The demo board's own first page: a list of links. */
function contents() {
  const links = pages.map(({ url, name }) => `<li><a href="${url}">${name}</a></li>`).join('');
  return `<!doctype html><meta charset="utf-8"><title>GoLens demo</title><h1>GoLens · demo board</h1><ul>${links}</ul>`;
}
