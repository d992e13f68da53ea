import { readerFrom } from '@/lib/page/reader-data';
import type { PageReader, ReaderData } from '@/lib/page/readers';
import type { AdapterFile, LayoutData } from '@/lib/posting/adapter';
import { LONGEST_SEEN } from '@/lib/posting/pattern-cost';
import type { FieldName } from '@/lib/posting/reading';
import type { Layout, Site } from './site';

/** One reading takes less than this many milliseconds, or the file is not read by any more on this page. */
const SLOW_MS = 100;

/** The site with the layouts of a checked file before its own; those are left aside once one of their readers is slow. */
export function withAdapter(site: Site, file: AdapterFile): Site {
  const patience = { isOver: false };
  const layouts = file.layouts.map((data) => layoutFrom(data, patience));
  return { ...site, layouts: [...layouts, ...site.layouts], checked: file.checked };
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

/** A built-in site as a file: the layouts that data can say, and the names of those that hold plain functions. */
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
  const readers = (list: ReaderData[] = []) => list.map((one) => timed(readerFrom(one, shortSighted), patience));
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

function timed(reader: PageReader, patience: Patience): PageReader {
  return {
    ...reader,
    read: (card, address) => {
      if (patience.isOver) return null;
      const start = performance.now();
      const said = reader.read(card, address);
      if (performance.now() - start > SLOW_MS) patience.isOver = true;
      return said;
    },
  };
}

/** Null where the layout holds a plain function. */
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
  const data = readers.flatMap((reader) => reader.data ?? []);
  return data.length === readers.length ? data : null;
}

/** A pattern that sees only the beginning of a text, so that what a file says cannot keep the page busy. */
class ShortSighted extends RegExp {
  override exec(text: string) {
    return super.exec(text.slice(0, LONGEST_SEEN));
  }
}

function shortSighted(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new ShortSighted(literal.slice(1, end), literal.slice(end + 1));
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
