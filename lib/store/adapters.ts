import * as z from 'zod/mini';
import { importedAdapterSchema, type AdapterFile, type ImportedAdapter } from '@/lib/posting/adapter';
import type { Database } from './db';
import { changeReaderRow, readReaderRow } from './reader-rows';

const endedSchema = z.object({ site: z.string(), golens: z.string(), endedAt: z.string() });
const rowSchema = z.object({
  adapters: z.array(importedAdapterSchema),
  /** Those that an update of GoLens has ended, until the reader has taken note. */
  ended: z.array(endedSchema),
});

type Row = z.infer<typeof rowSchema>;

const NONE: Row = { adapters: [], ended: [] };

/** The adapters in use, and those that ended. One that was imported into another version of GoLens ends here. */
export async function readAdapters(db: Database, golens: string, now = new Date()): Promise<Row> {
  const row = (await readReaderRow(db, 'adapters', rowSchema)) ?? NONE;
  return row.adapters.every((adapter) => adapter.golens === golens)
    ? row
    : changeReaderRow(db, 'adapters', rowSchema, (before) => withoutOld(before ?? NONE, golens, now));
}

/** Puts an adapter into use in place of the site's one before. */
export async function putAdapter(db: Database, file: AdapterFile, golens: string, now = new Date()): Promise<Row> {
  return changeReaderRow(db, 'adapters', rowSchema, (before) => {
    const { adapters, ended } = withoutOld(before ?? NONE, golens, now);
    const imported: ImportedAdapter = { file, golens, importedAt: now.toISOString() };
    return {
      adapters: [...adapters.filter((other) => other.file.site !== file.site), imported],
      ended: ended.filter(({ site }) => site !== file.site),
    };
  });
}

/** Takes a site's adapter out of use, and the note that one ended. */
export async function removeAdapter(db: Database, site: string): Promise<Row> {
  return changeReaderRow(db, 'adapters', rowSchema, (before) => {
    const { adapters, ended } = before ?? NONE;
    return {
      adapters: adapters.filter(({ file }) => file.site !== site),
      ended: ended.filter((each) => each.site !== site),
    };
  });
}

function withoutOld({ adapters, ended }: Row, golens: string, now: Date): Row {
  const old = adapters.filter((adapter) => adapter.golens !== golens);
  const ending = old.map(({ file, golens }) => ({ site: file.site, golens, endedAt: now.toISOString() }));
  const sites = new Set(ending.map(({ site }) => site));
  return {
    adapters: adapters.filter((adapter) => adapter.golens === golens),
    ended: [...ended.filter(({ site }) => !sites.has(site)), ...ending],
  };
}
