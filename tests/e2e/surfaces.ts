import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openPopup } from '@/scripts/popup';
import { browserWith, pageNamed, type Chapter } from './chapter';
import { REDESIGNED, scenePages } from './scenes/boards';
import { emptyScenes } from './scenes/empty';
import { filledScenes } from './scenes/filled';
import { SIZES, type Scene, type SizeName, type Stage } from './scenes/scene';
import { seed } from './scenes/seed';
import { violations } from './violations';

export const PICTURES = '.output/pictures';

interface PopupScene {
  name: string;
  url: string;
  /** Milliseconds until the page is read, and told. */
  wait: number;
}

const POPUPS: PopupScene[] = [
  { name: 'popup', url: pageNamed('boss-list').url, wait: 1500 },
  { name: 'popup-changed', url: REDESIGNED, wait: 4500 },
];

export interface Looks {
  /** Pairs of language and scheme. */
  looks: readonly (readonly ['zh-CN' | 'en', 'light' | 'dark'])[];
  sizes: readonly SizeName[];
  /** Scenes whose name holds this. */
  only: string;
}

/**
 * Every surface in its states: a picture to look at, no accessibility violation, nothing wider than the window. Each
 * language and each scheme once; `npm run pictures` takes all pairs in all sizes.
 */
export const surfaces: Chapter = (options) =>
  photographed(options, {
    looks: [
      ['zh-CN', 'light'],
      ['en', 'dark'],
    ],
    sizes: ['wide'],
    only: '',
  });

export async function* photographed({ extension, folder }: Parameters<Chapter>[0], looks: Looks) {
  await mkdir(PICTURES, { recursive: true });
  for (const [language, colorScheme] of looks.looks) {
    const name = `${language}-${colorScheme}`;
    const browser = await browserWith({ extension, profile: join(folder, name), language, colorScheme }, scenePages);
    const spoken = await browser.worker.evaluate<string>("chrome.i18n.getMessage('language')");
    if (language.startsWith(spoken)) {
      const stage = { browser, ours: await browser.context.newPage(), board: await browser.context.newPage() };
      yield `${name}: ${await photograph(stage, name, looks)}`;
    } else yield `${name}: SKIPPED, this Chromium has no interface in ${language}`;
    await browser.close();
  }
}

async function photograph(stage: Stage, name: string, looks: Looks): Promise<string> {
  const problems: string[] = [];
  const wanted = (scenes: Scene[]) => scenes.filter((scene) => scene.name.includes(looks.only));
  const all = async (scenes: Scene[]) => {
    for (const scene of wanted(scenes))
      for (const size of looks.sizes) problems.push(...(await take(stage, scene, size, name)));
  };
  await stage.ours.goto(`chrome-extension://${stage.browser.id}/options.html`);
  await all(emptyScenes);
  await seed(stage);
  await all(filledScenes);
  for (const popup of POPUPS.filter((one) => one.name.includes(looks.only)))
    problems.push(...(await takePopup(stage, popup, name)));
  assert.deepEqual(problems, []);
  const count = wanted([...emptyScenes, ...filledScenes]).length;
  return `${count} scenes and the popups in ${looks.sizes.join(', ')}: no violation, nothing wider than the window`;
}

async function take(stage: Stage, scene: Scene, size: SizeName, name: string): Promise<string[]> {
  for (const page of [stage.ours, stage.board]) await page.setViewportSize(SIZES[size]);
  const page = await scene.show(stage);
  await page.screenshot({ path: join(PICTURES, `${scene.name}-${size}-${name}.png`), fullPage: scene.whole ?? false });
  // A board's page is the board's; what is ours on it is looked at in the chapter of the card.
  if (page === stage.board) return [];
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const found = [...(await violations(page)), ...(wider > 0 ? [`${wider} px wider than the window`] : [])];
  return found.map((problem) => `${scene.name} ${size}: ${problem}`);
}

async function takePopup({ browser, board }: Stage, scene: PopupScene, name: string): Promise<string[]> {
  await board.setViewportSize(SIZES.wide);
  await board.goto(scene.url);
  await board.bringToFront();
  await board.waitForTimeout(scene.wait);
  const popup = await openPopup(browser);
  await board.waitForTimeout(700);
  await popup.screenshot(join(PICTURES, `${scene.name}-${name}.png`));
  const found = await violations(popup);
  await popup.close();
  return found.map((problem) => `${scene.name}: ${problem}`);
}
