import { SITES } from '@/lib/sites';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Reading } from '@/lib/posting/reading';
import { readPage } from '@/lib/sites/read-page';

/** A fixture, read under the address in its first line. */
export function readFixture(name: string) {
  const source = readFileSync(new URL(`../fixtures/${name}.html`, import.meta.url), 'utf8');
  const { url } = JSON.parse(/^<!-- (.*) -->/.exec(source)?.[1] ?? '') as { url: string };
  return readPage(new JSDOM(source, { url }).window.document, url, SITES);
}

/** The fields that were read, as "text < reader". */
export function said(reading: Reading | undefined): Record<string, string> {
  const entries = Object.entries(reading?.fields ?? {});
  return Object.fromEntries(
    entries.flatMap(([name, field]) => (field ? [[name, `${field.text} < ${field.from}`]] : [])),
  );
}
