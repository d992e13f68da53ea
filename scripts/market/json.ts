import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod/mini';

/** A JSON file of the input folder, checked; throws one sentence that names the file. */
export function readJson<Schema extends z.ZodMiniType>(from: string, name: string, schema: Schema): z.output<Schema> {
  return checked(name, JSON.parse(readFileSync(join(from, name), 'utf8')), schema);
}

/** JSON with the keys of every object sorted, one line per top-level entry, so that two builds compare by line. */
export function stableJson(value: object): string {
  const lines = Object.entries(sorted(value) as object).map(([key, part]) => `${JSON.stringify(key)}:${lined(part)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function lined(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}

function checked<Schema extends z.ZodMiniType>(name: string, json: unknown, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${name} is not as expected at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}.`);
}
