import type { HealthReport } from '@/lib/messages/kinds';
import type { ReadPublished } from '@/lib/sites/read-card';
import type { Layout, Site } from '@/lib/sites/site';
import type { Found } from './card-finder';
import { handedOverReaders, type PageReaders } from './generic-reader';
import { healthOf } from './health-of';
import { PUBLISHED } from './layouts';

export interface FinderHost {
  /** Asks for another look after so many milliseconds. */
  again: (ms: number) => void;
  /** Puts the reader of unknown pages into this frame; undefined where nobody can. */
  loadReader?: (() => Promise<unknown>) | undefined;
}

/** The badge of a posting that has an element and no layout goes after that element. */
const AFTER_IT: Layout = {
  ...{ name: 'any', seen: '', kind: 'list', recognise: 'body', card: 'body' },
  ...{ key: [], link: [], fields: {}, badge: [{ selector: '', where: 'after' }] },
};

/** Reads what layouts alone do not, by a script that is loaded when there is such a page. */
export class WithoutLayout {
  #askedAt = '';
  #isComing = false;

  constructor(private readonly host: FinderHost) {}

  /** Adds what is found where no layout of the site is on the page; answers how it was read. */
  find(site: Site, found: Map<Element, Found>): HealthReport {
    const nothing = healthOf(site.id, []);
    if (!site.experimental && !isPublishing()) return nothing;
    const readers = this.#readers();
    if (!readers) return nothing;
    const { health, postings } = readers.unknown(site, document, location.href);
    const [only] = postings;
    if (only && postings.length === 1) found.set(document.body, { reading: only.reading, layout: null });
    else for (const { reading, card } of postings) if (card) found.set(card, { reading, layout: AFTER_IT });
    return { ...health, site: site.id };
  }

  /** What reads the postings that the page publishes; null while it is on its way. */
  published(): ReadPublished | null {
    if (!isPublishing()) return NONE;
    return this.#readers()?.published ?? (this.#isComing ? null : NONE);
  }

  /** Asked for once an address, so that what cannot come is not asked for at every change. */
  #readers(): PageReaders | null {
    const readers = handedOverReaders();
    if (readers || !this.host.loadReader || this.#askedAt === location.href) return readers;
    this.#askedAt = location.href;
    this.#isComing = true;
    void this.#load(this.host.loadReader);
    return null;
  }

  async #load(load: () => Promise<unknown>) {
    try {
      await load();
    } catch (error) {
      console.warn('GoLens: readers', error);
    }
    this.#isComing = false;
    this.host.again(0);
  }
}

const NONE: ReadPublished = () => [];

const isPublishing = () =>
  [...document.querySelectorAll(PUBLISHED)].some(
    (at) => at.localName !== 'script' || at.textContent.includes('JobPosting'),
  );
