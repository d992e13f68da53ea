import { readerFrom } from '@/lib/page/reader-data';
import type { PageReader, ReaderData } from '@/lib/page/readers';
import type { AdapterFile, LayoutData } from '@/lib/posting/adapter';
import { LONGEST_SEEN, safePattern } from '@/lib/posting/pattern-cost';
import type { FieldName } from '@/lib/posting/reading';
import type { Layout, Site } from './site';

/** One pattern takes less than this many milliseconds on one text, or the file is not used any more on this page. */
const SLOW_MS = 100;

/** The site with the layouts of a checked file before its own; those are left aside once one of their patterns is slow. */
export function withAdapter(site: Site, file: AdapterFile): Site {
  const patience = { isOver: false };
  const corrected = new Map(file.layouts.map((data) => [data.name, layoutFrom(data, patience)]));
  const names = new Set(site.layouts.map(({ name }) => name));
  const added = [...corrected.values()].filter(({ name }) => !names.has(name));
  // One that corrects a layout stands before it, where it was: the order of a site's layouts means something.
  const layouts = site.layouts.flatMap((layout) => [corrected.get(layout.name) ?? [], layout].flat());
  return { ...site, layouts: [...added, ...layouts], checked: file.checked };
}

/** The first selector of a file that is none to this document; null where all are. */
export function badSelector(file: AdapterFile, doc: Pick<Document, 'createDocumentFragment'>): string | null {
  const nothing = doc.createDocumentFragment();
  for (const selector of new Set(file.layouts.flatMap(selectorsOf)))
    try {
      nothing.querySelector(selector);
    } catch {
      return selector;
    }
  return null;
}

/** A built-in site as a file: the layouts that data can say, and the names of the others. */
export function adapterOf(site: Site): { file: AdapterFile; left: string[] } {
  const layouts = site.layouts.map((layout) => ({ name: layout.name, data: dataOf(layout) }));
  const file: AdapterFile = {
    golens: 'adapter',
    format: 1,
    site: site.id,
    checked: site.checked,
    layouts: layouts.flatMap(({ data }) => data ?? []),
  };
  return { file, left: layouts.flatMap(({ name, data }) => (data ? [] : [name])) };
}

function layoutFrom({ skip = [], key, link, fields, pane, ...data }: LayoutData, patience: Patience): Layout {
  const pattern = (literal: string) => shortSighted(literal, patience);
  const readers = (list: ReaderData[] = []) => list.map((one) => readerFrom(one, pattern));
  const skipping = readers(skip);
  const nowhere = new URL('about:blank');
  return {
    ...data,
    ...(pane && { pane }),
    skip: (card) => patience.isOver || skipping.some(({ read }) => read(card, nowhere)),
    key: readers(key),
    link: readers(link),
    fields: Object.fromEntries(Object.entries(fields).map(([name, list]) => [name, readers(list)])),
  };
}

interface Patience {
  isOver: boolean;
}

/** Null where the layout holds a plain function, or a pattern that a file may not have. */
function dataOf({ name, seen, kind, pane, recognise, card, skip, badge, ...lists }: Layout): LayoutData | null {
  const [key, link] = [allData(lists.key), allData(lists.link)];
  const fields: Partial<Record<FieldName, ReaderData[]>> = {};
  let isWhole = !skip && key !== null && link !== null;
  for (const [field, readers] of Object.entries(lists.fields) as [FieldName, PageReader[]][]) {
    const data = allData(readers);
    if (data) fields[field] = data;
    else isWhole = false;
  }
  if (!isWhole || !key || !link) return null;
  return { name, seen, kind, ...(pane && { pane }), recognise, card, key, link, fields, badge } as LayoutData;
}

function allData(readers: PageReader[]): ReaderData[] | null {
  const data = readers.flatMap(({ data }) => (data && isSafe(data) ? data : []));
  return data.length === readers.length ? data : null;
}

/** A pattern that sees only the beginning of a text, so that what a file says cannot keep the page busy. */
class ShortSighted extends RegExp {
  patience: Patience = { isOver: false };

  override exec(text: string) {
    if (this.patience.isOver) return null;
    const start = performance.now();
    const found = super.exec(text.slice(0, LONGEST_SEEN));
    if (performance.now() - start > SLOW_MS) this.patience.isOver = true;
    return found;
  }
}

function shortSighted(literal: string, patience: Patience): RegExp {
  const end = literal.lastIndexOf('/');
  return Object.assign(new ShortSighted(literal.slice(1, end), literal.slice(end + 1)), { patience });
}

function isSafe(data: ReaderData): boolean {
  if (data.by === 'matching' && !isSafe(data.of)) return false;
  const literal = data.by === 'texts' ? data.except : 'pattern' in data ? data.pattern : undefined;
  return literal === undefined || safePattern(literal) !== null;
}

function selectorsOf({ recognise, card, skip = [], key, link, fields, badge }: LayoutData): string[] {
  const readers = [...skip, ...key, ...link, ...Object.values(fields).flatMap((list) => list ?? [])];
  const places = badge.map(({ selector }) => selector);
  return [recognise, card, ...places, ...readers.flatMap(selectorsIn)].filter(Boolean);
}

function selectorsIn(data: ReaderData): string[] {
  if (data.by === 'matching') return selectorsIn(data.of);
  return 'at' in data ? [data.at] : [];
}
