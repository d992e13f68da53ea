import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { COLUMN_NAMES } from '@/lib/export/columns';
import { exportFile, FORMATS, type Format } from '@/lib/export/file';
import { importSaved } from '@/lib/export/json';
import { toCsv } from '@/lib/export/csv';
import { startWorkbook } from '@/lib/export/xlsx';
import { NOON, savedRow } from '../store/rows';
import { manyHostileRows } from './hostile-rows';

const request = (format: Format, rows = manyHostileRows(250)) => ({
  ...{ rows, format, columns: COLUMN_NAMES, heads: {}, now: NOON, startWorkbook },
});

describe('a file', () => {
  it.each<[Format, string]>([
    ['csv', 'golens-2026-11-20.csv'],
    ['xlsx', 'golens-2026-11-20.xlsx'],
    ['markdown', 'golens-2026-11-20.md'],
    ['markdown-list', 'golens-2026-11-20-list.md'],
    ['json', 'golens-2026-11-20.json'],
    ['json-ld', 'golens-2026-11-20.jsonld'],
  ])('of %s is called %s and made in slices', async (format, name) => {
    const done: number[] = [];
    const file = await exportFile({ ...request(format), onProgress: (rows) => done.push(rows) });
    expect(file.name).toBe(name);
    expect(file.blob.size).toBeGreaterThan(1000);
    expect(done.at(-1)).toBe(250);
  });

  it.each(FORMATS)('of %s is not made where the reader cancels', async (format) => {
    const cancel = new AbortController();
    cancel.abort();
    await expect(exportFile({ ...request(format), signal: cancel.signal })).rejects.toThrow('aborted');
  });

  it('that is cancelled while it is made stops', async () => {
    const cancel = new AbortController();
    const many = Array.from({ length: 40_000 }, () => savedRow('a'));
    const made = exportFile({ ...request('csv', many), signal: cancel.signal, onProgress: () => cancel.abort() });
    await expect(made).rejects.toThrow('aborted');
  });

  it('of CSV is the same in slices as at once', async () => {
    const rows = manyHostileRows(250);
    const { blob } = await exportFile(request('csv', rows));
    expect(Buffer.from(await blob.arrayBuffer()).equals(Buffer.from(toCsv(rows)))).toBe(true);
  });

  it('of XLSX holds numbers as numbers, days as days and no formula', async () => {
    const row = savedRow('a', { notes: '=1+1\u{0}_x0041_' });
    const { blob } = await exportFile(request('xlsx', [row]));
    const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(part('xl/worksheets/sheet1.xml')).toContain('<v>20000</v>');
    expect(part('xl/sharedStrings.xml')).toContain('=1+1_x005F_x0041_');
  });
});

it('gives 1,000 postings with hostile text back equal', async () => {
  const rows = manyHostileRows(1000);
  const { blob } = await exportFile(request('json', rows));
  expect(importSaved(await blob.text())).toMatchObject({ rejected: 0, error: null, postings: rows });
});
