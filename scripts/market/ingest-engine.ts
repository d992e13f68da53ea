import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import * as z from 'zod/mini';

/** What the engine may hold in memory; beyond it, it writes to its folder. Node and read buffers come on top. */
const MEMORY = '400MB';
/** Every thread of the engine holds read buffers of its own. */
const MOST_THREADS = 4;
const PART = /^-- name: (\S+)\n/m;

export interface Engine {
  connection: DuckDBConnection;
  /** For writing while rows of the first connection are being read. */
  writer: DuckDBConnection;
  /** The parts of the SQL file by name. */
  parts: ReadonlyMap<string, string>;
  close: () => void;
}

/** DuckDB over a database file in a folder of its own under the system's temporary folder; `close` deletes it. */
export async function openEngine(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'postings-'));
  const instance = await DuckDBInstance.create(join(folder, 'rows.duckdb'), {
    memory_limit: MEMORY,
    threads: String(Math.min(MOST_THREADS, availableParallelism())),
    temp_directory: join(folder, 'spill'),
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  const writer = await instance.connect();
  return {
    connection,
    writer,
    parts: partsOf(readFileSync(new URL('postings.sql', import.meta.url), 'utf8')),
    close: () => {
      writer.closeSync();
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs parts of the SQL file that give no rows. */
export async function runParts(engine: Engine, ...names: string[]): Promise<void> {
  for (const name of names) await engine.connection.run(partOf(engine, name));
}

/** The rows of a part of the SQL file, checked, a chunk of about 2,000 at a time. */
export async function* chunksOf<Schema extends z.ZodMiniType>(
  engine: Engine,
  name: string,
  schema: Schema,
): AsyncGenerator<z.output<Schema>[]> {
  const result = await engine.connection.stream(partOf(engine, name));
  for await (const rows of result.yieldRowObjects()) yield z.array(schema).parse(rows);
}

/** All rows of a part of the SQL file, checked. */
export async function rowsOf<Schema extends z.ZodMiniType>(
  engine: Engine,
  name: string,
  schema: Schema,
): Promise<z.output<Schema>[]> {
  const rows: z.output<Schema>[] = [];
  for await (const chunk of chunksOf(engine, name, schema)) rows.push(...chunk);
  return rows;
}

function partsOf(sql: string): Map<string, string> {
  const [, ...pieces] = sql.split(PART);
  return new Map(pieces.flatMap((name, at) => (at % 2 === 0 ? [[name, pieces[at + 1] ?? '']] : [])));
}

function partOf({ parts }: Engine, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`postings.sql has no part "${name}".`);
  return part;
}
