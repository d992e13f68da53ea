import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { Board } from '@/entrypoints/posting/board';
import { watchPage } from '@/entrypoints/posting/watcher';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import type { Reading } from '@/lib/posting/reading';
import type { Site } from '@/lib/sites/site';
import { annotated } from '../card-states';

const FRAME_MS = 16;

let drawing: (() => void)[] = [];
let ending = new Set<() => void>();

class FrameEnd {
  constructor(private readonly end: () => void) {}
  observe() {
    ending.add(this.end);
  }
  disconnect() {
    ending.delete(this.end);
  }
}

export interface FakePage {
  board: Board;
  root: Element;
  /** Every reading that the background was asked for. */
  asked: Reading[];
  /** Badges that were drawn and not taken away again. */
  live: Set<Element>;
  said: (host: Element) => string | null;
  /** Whether anything on the page is not as it was when this was asked last. */
  hasChanged: () => boolean;
  stop: () => void;
}

export interface Background {
  /** Milliseconds until the next answer comes. */
  delay: () => number;
  fails: () => boolean;
}

/** The engine on a page of its own, with a background that answers late, in any order, or not at all. */
export function fakePage(site: Site, url: string, { delay, fails }: Background): FakePage {
  const { window } = new JSDOM('<main></main><p id="clock">0</p>', { url });
  for (const name of [
    'document',
    'MutationObserver',
    'Node',
    'Element',
    'location',
    'history',
    'AbortController',
    'window',
  ] as const)
    vi.stubGlobal(name, name === 'window' ? window : window[name]);
  drawing = [];
  ending = new Set();
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => drawing.push(draw));
  vi.stubGlobal('ResizeObserver', FrameEnd);
  Object.defineProperty(window.document, 'hidden', { value: false, configurable: true });
  const texts = new WeakMap<Element, string>();
  const live = new Set<Element>();
  const asked: Reading[] = [];
  const board = new Board(site, {
    annotate: async (readings) => {
      asked.push(...readings);
      const failed = fails();
      await new Promise((resolve) => setTimeout(resolve, delay()));
      if (failed) throw new Error('asleep');
      return readings.map(answerTo);
    },
    draw: (_annotated, reading) => {
      const host = document.createElement('span');
      texts.set(host, labelOf(reading));
      live.add(host);
      return { host, refresh: () => undefined };
    },
    quietly: (write) => watch.quietly(write),
    pending: () => watch.pending(),
    gone: (host) => live.delete(host),
    trouble: () => undefined,
  });
  const watch = watchPage((changes) => board.update(changes));
  const root = document.querySelector('main') ?? document.body;
  const eye = new MutationObserver(() => (changed = true));
  eye.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  let changed = true;
  const hasChanged = () => {
    const now = changed;
    changed = false;
    return now;
  };
  return { board, root, asked, live, said: (host) => texts.get(host) ?? null, hasChanged, stop: watch.stop };
}

/** Advances to where the next frame is painted: what was to be drawn has been, then the observers of sizes were told. */
export async function frame() {
  await vi.advanceTimersByTimeAsync(FRAME_MS);
  const now = drawing;
  drawing = [];
  for (const draw of now) {
    draw();
    await vi.advanceTimersByTimeAsync(0);
  }
  for (const end of ending) end();
}

export const expected = (title: string, salary: string) => (isGo(title) ? `${title} ${salary}` : null);

const isGo = (title: string) => /\bGo(?:lang)?/.test(title);

const labelOf = ({ fields }: Reading) => `${fields.title?.text ?? ''} ${fields.salary?.text ?? ''}`;

function answerTo(reading: Reading): AnnotatedReply {
  const verdict = isGo(reading.fields.title?.text ?? '') ? 'core' : 'no';
  return annotated({ posting: { site: reading.site, key: reading.key, go: { verdict, evidence: '' } } });
}
