import type { Layout, Site } from '@/lib/sites/site';
import { bring, type Changes } from './changes';

/** Where an element that stands elsewhere decides whether a selector finds this one. */
const FAR = /[+~:]/;
/** Attribute selectors with "~=" and negations look at the element itself. */
const NEAR = /~=|:not\([^()+~:]*\)/g;
/** Where a page publishes postings of its own accord. */
export const PUBLISHED = 'script[type="application/ld+json"],[itemtype$="JobPosting"]';

/** Which layouts of a site the page shows. A layout is looked for in the whole page only where that may bring it. */
export class Layouts {
  /** An element that shows that the layout is on the page. */
  #witnesses = new Map<Layout, Element>();
  readonly #all: string;
  readonly #isNear: boolean;

  constructor(private readonly site: Site) {
    const selectors = site.layouts.flatMap(({ recognise, card }) => [recognise, card]);
    this.#all = [...selectors, PUBLISHED].join();
    this.#isNear = selectors.every((selector) => !FAR.test(selector.replace(NEAR, '')));
  }

  /** Whether a card, a layout or a published posting may have come with these changes. */
  mayCome(changes: Changes): boolean {
    return !this.#isNear || bring(changes, this.#all);
  }

  /** The layouts that the markup shows; a list and the pane beside it are two. */
  on(changes: Changes | null): Layout[] {
    const absent = this.site.layouts.filter((layout) => !this.#isStill(layout));
    const may =
      !changes || !this.#isNear || bring(changes, absent.map(({ recognise }) => recognise).join() || ':not(*)');
    for (const layout of absent) {
      const witness = may || this.#witnesses.has(layout) ? document.querySelector(layout.recognise) : null;
      if (witness) this.#witnesses.set(layout, witness);
      else this.#witnesses.delete(layout);
    }
    return this.site.layouts.filter((layout) => this.#witnesses.has(layout));
  }

  #isStill(layout: Layout): boolean {
    const witness = this.#witnesses.get(layout);
    return witness !== undefined && witness.isConnected && witness.matches(layout.recognise);
  }
}
