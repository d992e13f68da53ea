import type { AdapterFile } from '@/lib/posting/adapter';
import type { Site } from '@/lib/sites/site';

type MakeSite = (site: Site, file: AdapterFile) => Site;

/** A symbol, because an element of the page with a telling id would answer to a name, even in our own world. */
const KEY = Symbol.for('golens.adapter');
const world = globalThis as { [KEY]?: MakeSite };

/** The adapter's script leaves here what reads a file: on the global of our isolated world, which no page can see. */
export function leave(make: MakeSite) {
  world[KEY] = make;
}

/** The site as the file corrects it; as it is built in where the adapter's script has not run. */
export const corrected = (site: Site, file: AdapterFile | null): Site => (file && world[KEY]?.(site, file)) ?? site;
