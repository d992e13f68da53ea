import type { GenericReader } from '@/lib/sites/read-page';

/** A symbol, because an element of the page with a telling id would answer to a name, even in our own world. */
const KEY = Symbol.for('golens.finder');
const world = globalThis as { [KEY]?: GenericReader };

/** The finder's script leaves the reader here: on the global of our isolated world, which no page can see. */
export function handOverReader(reader: GenericReader) {
  world[KEY] = reader;
}

/** The reader of pages that no layout knows; null until its script has run. */
export const handedOverReader = (): GenericReader | null => world[KEY] ?? null;
