import type { HealthReport } from '@/lib/messages/kinds';
import type { ReadPublished } from '@/lib/sites/read-card';
import type { Layout, Site } from '@/lib/sites/site';
import type { Found } from './card-finder';
import { healthOf } from './health-of';
import { PUBLISHED } from './layouts';
import type { ReaderLoader } from './reader-loader';

/** The badge of a posting that has an element and no layout goes after that element. */
const AFTER_IT: Layout = {
  ...{ name: 'any', seen: '', kind: 'list', recognise: 'body', card: 'body' },
  ...{ key: [], link: [], fields: {}, badge: [{ selector: '', where: 'after' }] },
};

/** Reads what layouts alone do not, by a script that is loaded when there is such a page. */
export class WithoutLayout {
  constructor(private readonly loader: ReaderLoader) {}

  /** Adds what is found where no layout of the site is on the page; answers how it was read. */
  find(site: Site, found: Map<Element, Found>): HealthReport {
    const nothing = healthOf(site.id, []);
    if (!isPublishing()) return nothing;
    const readers = this.loader.get('published');
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
    return this.loader.get('published')?.published ?? (this.loader.isComing('published') ? null : NONE);
  }
}

const NONE: ReadPublished = () => [];

const isPublishing = () =>
  [...document.querySelectorAll(PUBLISHED)].some(
    (at) => at.localName !== 'script' || at.textContent.includes('JobPosting'),
  );
