import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { fold } from '@/lib/page/finder/pieces';
import type { Reading } from '@/lib/posting/reading';
import { SITES } from '@/lib/sites';
import { readPage, siteFor, type PageReading } from '@/lib/sites/read-page';
import type { Site } from '@/lib/sites/site';
import { enlarge } from './enlarge';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** A fixture as its adapter reads it; `readings` are the postings that the page shows. */
export interface Adapted {
  site: Site;
  read: PageReading;
  readings: Reading[];
}

/** The fixtures that an adapter reads, as "boss/list-2025". */
export function fixtures(): string[] {
  const files = SITES.flatMap(({ id }) => readdirSync(new URL(id, FIXTURES)).map((name) => `${id}/${name}`));
  const names = files.filter((name) => name.endsWith('.html')).map((name) => name.replace('.html', ''));
  return names.filter((name) => (adapted(name)?.readings.length ?? 0) > 0);
}

export function adapted(fixture: string): Adapted | null {
  const { doc, url } = openFixture(fixture);
  const read = readPage(doc, url, SITES);
  const site = siteFor(new URL(url), SITES);
  const readings = read.postings.map(({ reading }) => reading);
  return site && { site, read, readings: readings.filter((reading) => isShown(reading, doc)) };
}

/** Whether the page shows what makes a posting; a fixture may publish it as data alone. */
function isShown({ page, fields: { title, description } }: Reading, doc: Document): boolean {
  for (const script of doc.querySelectorAll('script,style')) script.remove();
  const text = fold(doc.body.textContent ?? '');
  const lines = (description?.text ?? '').split('\n').map(fold).filter(Boolean);
  const isTold = page === 'list' || lines.some((line) => text.includes(line));
  return !!title && text.includes(title.text.slice(0, 12)) && isTold;
}

/** A fixture at the usual length of a page, as far as its adapter reads what was added. */
export function openFixture(fixture: string): { doc: Document; url: string } {
  const source = readFileSync(new URL(`${fixture}.html`, FIXTURES), 'utf8');
  const { url } = JSON.parse(/^<!-- (.*) -->/.exec(source)?.[1] ?? '') as { url: string };
  const doc = open(source, url);
  const before = readPage(doc, url, SITES);
  enlarge(before);
  const isSame = readPage(doc, url, SITES).postings.length === before.postings.length;
  return { doc: before.page === 'list' && isSame ? open(source, url) : doc, url };
}

const open = (source: string, url: string) =>
  new JSDOM(source, { url, virtualConsole: new VirtualConsole() }).window.document;
