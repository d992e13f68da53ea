import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { ingest } from '@/scripts/market/ingest';
import { openEngine, runParts } from '@/scripts/market/ingest-engine';
import { rawView } from '@/scripts/market/ingest-source';
import { folderOf, jsonLines, ROW, ROWS } from './raw-postings';

const { folder, path, write } = folderOf('ingest-source-test');
const HEADER = 'site,year,go_strict,salary_raw';

/** The same rows in another format, written by the engine. */
async function converted(file: string, name: string, options: string): Promise<string> {
  const target = path(name);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (FROM read_ndjson('${file}')) TO '${target}' (${options})`);
  connection.closeSync();
  instance.closeSync();
  return target;
}

afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

describe('the same samples', () => {
  it('come from every format', async () => {
    const jsonl = write('rows.jsonl', jsonLines(ROWS));
    const expected = await ingest([jsonl]);
    const others = [
      write('rows.ndjson.gz', gzipSync(jsonLines(ROWS))),
      await converted(jsonl, 'rows.csv', 'HEADER'),
      await converted(jsonl, 'rows.tsv', "HEADER, DELIM '\t'"),
      await converted(jsonl, 'rows.parquet', 'FORMAT parquet'),
    ];
    for (const other of others) expect([other, await ingest([other])]).toEqual([other, expected]);
  });

  it('come from one file, from several of several formats and from a glob, in any order', async () => {
    const name = path('part');
    const [first, second] = [`${name}-1.jsonl`, `${name}-2.jsonl`];
    writeFileSync(first, jsonLines(ROWS.slice(0, 2)));
    writeFileSync(second, jsonLines(ROWS.slice(2)));
    const expected = await ingest([write('rows.jsonl', jsonLines(ROWS))]);
    const parquet = await converted(second, 'rest.parquet', 'FORMAT parquet');
    for (const input of [[second, first], [first, parquet], [`${name}-*.jsonl`]])
      expect([input, await ingest(input)]).toEqual([input, expected]);
  });

  it('come from rows that another engine has counted with the same SQL', async () => {
    const rows = ROWS.map((row, at) => ({ ...row, company: at === 1 ? null : '甲公司' }));
    const raw = write('rows.jsonl', jsonLines([...rows, ...rows]));
    const counted = path('counted.parquet');
    const engine = await openEngine();
    await engine.connection.run(rawView([raw]));
    await runParts(engine, 'boards', 'input', 'postings');
    await engine.connection.run(`COPY postings TO '${counted}' (FORMAT parquet)`);
    engine.close();
    const { samples, concentration } = await ingest([raw]);
    expect(await ingest([counted])).toMatchObject({ samples, concentration, left: {}, rows: 4 });
  });

  it('come from CSV as spreadsheets and Windows write it', async () => {
    const lines = [`\uFEFF${HEADER},title`, 'boss,2024,True,20-40K,"Go\n开发"', '', '#1,2024,true,1-2K,x', ''];
    const { samples, left, rows } = await ingest([write('rows.csv', lines.join('\r\n'))]);
    expect({ n: samples.map(({ n }) => n), left, rows }).toEqual({
      n: [1],
      left: { 'not a Chinese board': 1 },
      rows: 2,
    });
  });
});

describe('one sentence says why', () => {
  it.each([
    ['a.jsonl', '{"site":"boss"\n', /Malformed JSON in file .+ in line \d/],
    ['a.csv', `${HEADER}\nboss,2024\nboss,2024,true,1,2,3\n`, /not a CSV file in UTF-8 with a header/],
    ['a.csv', Buffer.from([...Buffer.from(`${HEADER}\nboss,2024,true,`), 0xc9, 0xcf, 0x0a]), /not utf-8 encoded/],
    ['a.parquet', 'no', /too small to be a Parquet file/],
    ['a.jsonl', '', /a\.jsonl: no rows$/],
    ['a.csv', 'a,b\n1,2\n', /no row names its board \(site\)/],
    ['a.jsonl', jsonLines([{ ...ROW, salary_raw: null }]), /no row has a salary \(salary_raw\)/],
    ['a.jsonl', jsonLines([{ ...ROW, go_strict: null }]), /no row says that Go is its main language \(go_strict\)/],
    ['a.xlsx', '', /not \.jsonl, \.ndjson, \.csv, \.tsv \(each also \.gz\) or \.parquet/],
  ])('%s %#', async (name, content, sentence) => {
    const error = await ingest([write(name, content)]).catch((error: Error) => error);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatch(sentence);
    expect((error as Error).message).not.toContain('\n');
  });

  it('a file is missing', async () => {
    await expect(ingest([path('none.csv')])).rejects.toThrow(/No files found that match the pattern/);
  });
});

it('leaves nothing in the temporary folder', async () => {
  const file = write('rows.jsonl', jsonLines(ROWS));
  const before = readdirSync(folder);
  vi.stubEnv('TMPDIR', folder);
  await ingest([file]);
  await expect(ingest([path('none.csv')])).rejects.toThrow(/No files found/);
  expect(readdirSync(folder)).toEqual(before);
});
