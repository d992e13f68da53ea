import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { withOptionalBoards } from '@/scripts/launch';
import { animated, type Frame } from '@/scripts/pictures/apng';
import { openPopup } from '@/scripts/popup';
import { browserWith, pageNamed } from './chapter';
import { filledScenes } from './scenes/filled';
import type { Stage } from './scenes/scene';
import { seed } from './scenes/seed';

/** `npm run pictures:readme`: the pictures that stand in the README, and the tour, in both languages. */
const FOLDER = '.github/pictures';
const WINDOW = { width: 1100, height: 720 };
/** Scenes of the tour with the time that each stands, in ms. */
const TOUR: [string, number][] = [
  ['boss-list', 3200],
  ['popup', 3000],
  ['saved', 2400],
  ['saved-board', 2200],
  ['compare-3', 3000],
  ['market', 2800],
  ['calculator', 2800],
];
const ALONE = ['boss-list', 'popup', 'saved', 'compare-3', 'market', 'calculator', 'profile-resume'];

const folder = await mkdtemp(join(tmpdir(), 'golens-readme-'));
await mkdir(FOLDER, { recursive: true });
try {
  const extension = await withOptionalBoards('.output/chrome-mv3', join(folder, 'extension'));
  for (const language of ['zh-CN', 'en'] as const) {
    const pictures = await taken(extension, language);
    const end = language === 'en' ? '.png' : `.${language}.png`;
    for (const name of ALONE) await writeFile(join(FOLDER, `${name}${end}`), pictureOf(pictures, name));
    const frames = TOUR.map(([name, milliseconds]): Frame => ({ png: pictureOf(pictures, name), milliseconds }));
    await writeFile(join(FOLDER, `tour${end}`), animated(frames));
    console.log(`ok   ${language}: ${ALONE.length} pictures and the tour are in ${FOLDER}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function taken(extension: string, language: 'zh-CN' | 'en'): Promise<Map<string, Buffer>> {
  const browser = await browserWith({ extension, profile: join(folder, language), language, colorScheme: 'light' });
  const stage = { browser, ours: await browser.context.newPage(), board: await browser.context.newPage() };
  await stage.ours.goto(`chrome-extension://${browser.id}/options.html`);
  await seed(stage);
  for (const page of [stage.ours, stage.board]) await page.setViewportSize(WINDOW);
  const pictures = new Map<string, Buffer>();
  const wanted = new Set([...ALONE, ...TOUR.map(([name]) => name)]);
  for (const scene of filledScenes.filter(({ name }) => wanted.has(name)))
    pictures.set(scene.name, await (await scene.show(stage)).screenshot());
  pictures.set('popup', await overTheBoard(stage));
  await browser.close();
  return pictures;
}

/** The popup where the browser opens it: over the page, under the toolbar. A page cannot be photographed with it. */
async function overTheBoard({ browser, board, ours }: Stage): Promise<Buffer> {
  await board.goto(pageNamed('boss-list').url);
  await board.bringToFront();
  await board.waitForTimeout(800);
  const under = await board.screenshot();
  const popup = await openPopup(browser);
  await board.waitForTimeout(800);
  const path = join(folder, 'popup.png');
  await popup.screenshot(path);
  await popup.close();
  return composed(await ours.context().newPage(), under, path);
}

async function composed(page: Page, under: Buffer, over: string): Promise<Buffer> {
  await page.setViewportSize(WINDOW);
  await page.setContent(
    `<body style="margin:0"><img src="${source(under)}" style="display:block;opacity:.55"><img src="${source(await readFile(over))}" style="position:absolute;top:8px;right:24px;border:1px solid #9aa5b1;border-radius:8px">`,
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

function pictureOf(pictures: Map<string, Buffer>, name: string): Buffer {
  const picture = pictures.get(name);
  if (!picture) throw new Error(`There is no scene "${name}".`);
  return picture;
}

const source = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;
