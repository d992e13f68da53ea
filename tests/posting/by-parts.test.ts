import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CardFinder } from '@/entrypoints/posting/card-finder';
import { handOverReaders } from '@/entrypoints/posting/page-readers';
import { readParts } from '@/lib/sites/read-parts';
import { badgePlace } from '@/lib/sites/read-page';
import { boss } from '@/lib/sites/boss';

const FIXTURE = readFileSync(new URL('../fixtures/boss/list-2025.html', import.meta.url), 'utf8');
const ADDRESS = 'https://www.zhipin.com/web/geek/jobs?query=golang';
const reader = vi.fn<typeof readParts>(readParts);
const handOver = () => handOverReaders({ finder: { parts: reader } });
const host = {
  loadReader: vi.fn<(script: string) => Promise<void>>(() => Promise.resolve()),
  again: vi.fn<(ms: number) => void>(),
};

function open(html: string) {
  const { window } = new JSDOM(html, { url: ADDRESS });
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
  return window.document;
}

const redesigned = () => open(FIXTURE.replaceAll(/class="[^"]*"/g, 'class="x"'));
const titles = (found: ReturnType<CardFinder['find']>) =>
  [...found.values()].filter(({ layout }) => layout?.kind === 'list').map(({ reading }) => reading.fields.title?.text);
const changes = (...nodes: Node[]) => ({ nodes: new Set(nodes), fresh: new Set<Element>() });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  vi.clearAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, Symbol.for('golens.readers'));
});

it('asks for the reader once, when the page has had its time to show a known layout', async () => {
  redesigned();
  const finder = new CardFinder(boss, host);

  expect(finder.find(null).size).toBe(0);
  expect(host.loadReader).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1600);
  expect(host.again).toHaveBeenCalledTimes(1);
  finder.find(null);
  finder.find(null);
  expect(host.loadReader).toHaveBeenCalledTimes(1);
});

it('reads a redesigned board, says so in the health record, and knows where the badges go', async () => {
  handOver();
  redesigned();
  const finder = new CardFinder(boss, host);
  finder.find(null);
  await vi.advanceTimersByTimeAsync(1600);
  const found = finder.find(null);

  expect(titles(found)).toEqual(['Golang后端工程师', 'Go实习生', '店员']);
  expect(finder.health).toMatchObject({ site: 'boss', layout: 'finder list', page: 'list', cards: 3 });
  expect(finder.health.fields.salary).toEqual({ 'finder pay words': 2, none: 1 });
  for (const [card, { layout, reading }] of found) {
    const { salary, title } = reading.fields;
    expect(layout && badgePlace(card, layout)?.element.textContent).toBe((salary ?? title)?.text);
  }
});

it('does not read again at every change, and never shows what a changed card said before', async () => {
  handOver();
  const doc = redesigned();
  const finder = new CardFinder(boss, host);
  finder.find(null);
  await vi.advanceTimersByTimeAsync(1600);
  finder.find(null);
  const link = [...doc.querySelectorAll('a')].find((element) => element.textContent === 'Go实习生');
  if (!link) throw new Error('The fixture has changed.');
  link.textContent = 'Go架构师';

  expect(titles(finder.find(changes(link)))).toEqual(['Golang后端工程师', '店员']);
  expect(reader).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1100);
  expect(titles(finder.find(null))).toContain('Go架构师');
});

it('leaves a page alone that its adapter reads', async () => {
  handOver();
  open(FIXTURE);
  const finder = new CardFinder(boss, host);
  await vi.advanceTimersByTimeAsync(5000);
  expect(finder.find(null).size).toBe(4);
  expect(reader).not.toHaveBeenCalled();
});
