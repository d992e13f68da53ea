import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import type { PageOnShow } from '@/lib/messages/kinds';
import { findBrowser } from './find-browser.mjs';

/** Of 100 ms each; a browser that has had the extension before opens no such page. */
const WELCOME_ROUNDS = 20;

declare const chrome: (typeof import('wxt/browser'))['browser'];

export interface Launched {
  context: BrowserContext;
  worker: Worker;
  id: string;
  profile: string;
  /** Whether the page of the first run opened; it was closed. */
  welcomed: boolean;
  /** Every address that was asked for over the network, by a page or by the extension. */
  requests: string[];
  close: () => Promise<void>;
}

export interface LaunchOptions {
  extension: string;
  /** Answers a request for an address, null for "not found". Nothing ever leaves the machine. */
  serve: (url: string) => string | null;
  profile?: string;
  headless?: boolean;
  language?: 'zh-CN' | 'en';
  colorScheme?: 'light' | 'dark';
  /** Keeps pages to go back to, as browsers do; Playwright turns that off. */
  backForwardCache?: boolean;
}

/** A Chromium with the extension in it, in which every address is answered by `serve`. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('There is no Chromium: run "npm test" or "npm start", which install one.');
  const { extension, language = 'zh-CN', headless = true, colorScheme = 'light' } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'golens-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    colorScheme,
    locale: language,
    // Chromium on Linux takes the language of its interface, and so of chrome.i18n, from the environment.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    viewport: headless ? { width: 1280, height: 860 } : null,
    ignoreDefaultArgs: [
      ...['--enable-automation', '--disable-extensions'],
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--lang=${language}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const requests: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    requests.push(url);
    const body = options.serve(url);
    if (body === null) await route.fulfill({ status: 404, body: '' });
    else await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const welcomed = await closeWelcome(context);
  return {
    context,
    worker,
    id: new URL(worker.url()).host,
    profile,
    welcomed,
    requests,
    close: async () => {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** The page that opens after the installation would take the focus from what is tested or shown; it may be open already. */
async function closeWelcome(context: BrowserContext): Promise<boolean> {
  const opened = () => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  for (let round = 0; round < WELCOME_ROUNDS && !opened(); round++) await delay(100);
  const page = opened();
  await page?.close();
  return page !== undefined;
}

/**
 * A copy of the production build in which the optional boards, and the `hosts` named, are granted at installation: it
 * stands for the reader's click on "allow", which no script can make. Nothing else differs.
 */
export async function withOptionalBoards(build: string, to: string, hosts: string[] = []): Promise<string> {
  await rm(to, { recursive: true, force: true });
  await cp(build, to, { recursive: true });
  const path = join(to, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const boards = manifest.optional_host_permissions.filter((pattern: string) => pattern !== 'https://*/*');
  Object.assign(manifest, { optional_host_permissions: ['https://*/*'] }).host_permissions.push(...boards, ...hosts);
  await writeFile(path, JSON.stringify(manifest));
  return to;
}

/** Sends a message to the background as a page of the extension would. */
export async function ask<T>(page: Page, kind: string, request: object = {}): Promise<T> {
  const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), { kind, request });
  if (!reply?.ok) throw new Error(`${kind}: ${reply?.error ?? 'no answer'}`);
  return reply.value as T;
}

/** What the content script of this page has on show, once it has settled; null where there is none. */
export async function pageOnShow({ worker }: Launched, page: Page): Promise<PageOnShow | null> {
  await page.bringToFront();
  let last = '';
  for (let round = 0; round < 20; round++) {
    await page.waitForTimeout(150);
    const shown = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id === undefined ? null : chrome.tabs.sendMessage(tab.id, { kind: 'page.show' }).catch(() => null);
    });
    const now = JSON.stringify(shown);
    if (shown && now === last) return shown as PageOnShow;
    last = now;
  }
  return null;
}

/** The badges on the page, by the accessibility tree: it sees into closed shadow roots, the page cannot. */
export async function badgesOn(page: Page): Promise<{ label: string; node: number }[]> {
  const buttons = await accessible(page, 'button');
  return buttons.filter(({ label }) => label.startsWith('GoLens:'));
}

/** How many cards are open on the page. */
export const cardsOpen = async (page: Page) => (await accessible(page, 'dialog')).length;

async function accessible(page: Page, role: string) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => node.role?.value === role)
    .map(({ name, backendDOMNodeId }) => ({ label: String(name?.value), node: backendDOMNodeId ?? 0 }));
}

/** Clicks the first badge with a percentile; tells whether its card opened. */
export async function openOnPage(page: Page): Promise<boolean> {
  const badges = await badgesOn(page);
  const badge = badges.find(({ label }) => /P\d/.test(label)) ?? badges[0];
  if (!badge) return false;
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: badge.node });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: badge.node });
  await session.detach();
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  await page.waitForTimeout(150);
  return (await cardsOpen(page)) === 1;
}
