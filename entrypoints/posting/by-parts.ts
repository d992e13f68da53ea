import type { Site } from '@/lib/sites/site';
import type { Found } from './card-finder';
import type { FinderHost, ReaderLoader } from './reader-loader';

/** Milliseconds that a page has to show a layout that is known. */
const PATIENCE = 1500;
/** Milliseconds between two readings by parts; longer each time that nothing was found. */
const PAUSE = 1000;
const LONGEST_PAUSE = 16_000;
/** A page with fewer elements holds no list. */
const LEAST_ELEMENTS = 40;

/** Reads a page by what its parts say, seldom enough to cost little: a reading takes 5 to 35 ms, and the first in a page up to 120. */
export class ByParts {
  #href = '';
  #readyAt = 0;
  #readAt = -Infinity;
  #pause = PAUSE;
  #found = new Map<Element, Found>();
  #isDue = false;

  constructor(
    private readonly host: FinderHost,
    private readonly loader: ReaderLoader,
  ) {}

  /** Whether a posting that was found has changed; if not, the page is read again before long. */
  matters(touched: Set<Node>): boolean {
    for (const card of this.#found.keys()) if (touched.has(card) || !card.isConnected) return true;
    this.#later(Math.max(0, this.#nextIn()));
    return false;
  }

  /** No changes: the page is to be looked at again. */
  find(site: Site, touched: Set<Node> | null): Map<Element, Found> {
    if (this.#href !== location.href) this.#begin(site);
    const wait = this.#nextIn();
    if (wait > 0) {
      this.#later(wait);
      this.#found = new Map([...this.#found].filter(([card]) => card.isConnected && !touched?.has(card)));
      return this.#found;
    }
    if (document.body.getElementsByTagName('*').length < LEAST_ELEMENTS) return new Map();
    const readers = this.loader.get('finder');
    if (!readers) return new Map();
    const read = readers.parts(document, location.href, site);
    this.#found = new Map(read.map(({ card, reading, layout }) => [card, { reading, layout }]));
    this.#readAt = performance.now();
    this.#pause = read.length > 0 ? PAUSE : Math.min(this.#pause * 2, LONGEST_PAUSE);
    return this.#found;
  }

  /** As if the page had just come, to a reader that need not be patient with it. */
  forget() {
    this.#readAt = -Infinity;
    this.#found = new Map();
  }

  #begin({ layouts }: Site) {
    this.forget();
    this.#href = location.href;
    this.#readyAt = performance.now() + (layouts.length > 0 ? PATIENCE : 0);
    this.#pause = PAUSE;
  }

  /** Milliseconds until the page may be read. */
  #nextIn(): number {
    return Math.max(this.#readyAt, this.#readAt + this.#pause) - performance.now();
  }

  #later(wait: number) {
    if (this.#isDue) return;
    this.#isDue = true;
    setTimeout(() => {
      this.#isDue = false;
      this.host.again(0);
    }, wait);
  }
}
