import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Row = Record<string, string | number | boolean | null>;

export const ROW: Row = {
  site: 'boss',
  year: 2024,
  go_strict: true,
  title: 'Go开发',
  salary_raw: '20-40K·14薪',
  city: '上海',
};

/** Two postings that are alike, one of another board and one that is too old. */
export const ROWS: Row[] = [
  { ...ROW, date: '2024-03-01', company: '甲公司', experience_raw: '3-5年' },
  { ...ROW, company: '乙, "公司"', experience_raw: '3-5年' },
  { ...ROW, site: 'zhilian', salary_raw: '1.5-2.5万', city: null, experience_raw: '经验不限' },
  { ...ROW, year: 2019 },
];

export const jsonLines = (rows: readonly Row[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A folder for files of one test file; `path` gives every name once. */
export function folderOf(name: string) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  let files = 0;
  const path = (file: string) => join(folder, `${++files}-${file}`);
  const write = (file: string, content: string | Uint8Array) => {
    const target = path(file);
    writeFileSync(target, content);
    return target;
  };
  return { folder, path, write };
}
