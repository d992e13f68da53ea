import { readBy } from '@/lib/sites/generic-reader';
import type { Site } from '@/lib/sites/site';
import type { Found } from './card-finder';
import { handedOverReader } from './generic-reader';

export interface PartsHost {
  /** Puts the reader's script into this frame; undefined where nobody can. */
  load?: (() => Promise<unknown>) | undefined;
  /** The page is to be read again. */
  again: () => void;
}

/** Milliseconds that a page has to show a layout that is known, and between two readings by parts. */
const PATIENCE = 1500;
const PAUSE = 1000;
/** A page with fewer elements holds no list. */
const LEAST_ELEMENTS = 40;

/** Reads a board's page by what its parts say, seldom enough to cost little: a reading takes up to 50 ms. */
export class ByParts {
  #since: { href: string; at: number } | null = null;
  #last: { href: string; at: number; found: Map<Element, Found> } | null = null;
  #isAsked = false;
  #isDue = false;

  constructor(
    private readonly site: Site,
    private readonly host?: PartsHost,
  ) {}

  find(touched: Set<Node>): Map<Element, Found> {
    const { href } = location;
    if (this.#since?.href !== href) this.#since = { href, at: performance.now() };
    const waited = performance.now() - this.#since.at;
    if (document.body.getElementsByTagName('*').length < LEAST_ELEMENTS) return new Map();
    if (waited < PATIENCE) return this.#later(PATIENCE - waited);

    const reader = handedOverReader();
    if (!reader) return this.#ask();
    const since = this.#last?.href === href ? performance.now() - this.#last.at : PAUSE;
    if (this.#last && since < PAUSE) {
      if (touched.size > 0) this.#later(PAUSE - since);
      return new Map([...this.#last.found].filter(([card]) => card.isConnected && !touched.has(card)));
    }
    const found = new Map<Element, Found>();
    for (const { card, reading, layout } of readBy(reader, document, this.site, new URL(href)))
      found.set(card, { reading, layout });
    this.#last = { href, at: performance.now(), found };
    return found;
  }

  #ask(): Map<Element, Found> {
    if (!this.#isAsked && this.host?.load) {
      this.#isAsked = true;
      this.host
        .load()
        .then(this.host.again, (error: unknown) => console.warn('GoLens: the finder did not load', error));
    }
    return new Map();
  }

  #later(wait: number): Map<Element, Found> {
    if (!this.#isDue && this.host) {
      this.#isDue = true;
      setTimeout(() => {
        this.#isDue = false;
        this.host?.again();
      }, wait);
    }
    return new Map();
  }
}
