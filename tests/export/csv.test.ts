import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMN_NAMES } from '@/lib/export/columns';
import { csvLine, toCsv, withoutGuard } from '@/lib/export/csv';
import { savedRow } from '../store/rows';
import { readCsv } from './csv-reader';
import { hostileRow } from './hostile-rows';

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

describe('a cell', () => {
  it.each<[string | number | null, string]>([
    ['Go 开发', 'Go 开发'],
    [null, ''],
    ['', ''],
    [25_000, '25000'],
    [-3, '-3'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['＝1', "'＝1"],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['a\nb', '"a\nb"'],
    ['="x"', `"'=""x"""`],
    ['1-3年', '1-3年'],
  ])('%j is written as %s', (cell, text) => {
    expect(csvLine([cell])).toBe(`${text}\r\n`);
  });
});

describe('saved postings', () => {
  it('begin with a byte order mark and end every line with CR LF', () => {
    const csv = toCsv([savedRow('a'), savedRow('b')]);
    expect(csv.startsWith('\u{FEFF}site,title,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
  });

  it('have one head a column, in words where they are given', () => {
    expect(readCsv(toCsv([], undefined, { title: '职位' }).slice(1))).toEqual([
      COLUMN_NAMES.map((column) => (column === 'title' ? '职位' : column)),
    ]);
  });

  it('leave unknown pay empty and known pay as numbers', () => {
    const [heads = [], row = []] = readCsv(toCsv([savedRow('a')]).slice(1));
    const cell = (name: string) => row[heads.indexOf(name)];
    expect([cell('low'), cell('high'), cell('months'), cell('percentileMid')]).toEqual(['20000', '40000', '', '']);
  });

  it('read back whatever the text is, and no text is a formula', () => {
    fc.assert(
      fc.property(fc.array(hostileRow, { maxLength: 5 }), (rows) => {
        const [heads = [], ...lines] = readCsv(toCsv(rows).slice(1));
        expect(lines).toHaveLength(rows.length);
        for (const [index, line] of lines.entries()) {
          expect(line).toHaveLength(heads.length);
          expect(line.filter((cell) => FORMULA.test(cell))).toEqual([]);
          const cell = line[heads.indexOf('title')] ?? '';
          const title = rows[index]?.posting.title ?? '';
          expect(cell).toBe(FORMULA.test(title) ? `'${title}` : title);
          expect(withoutGuard(cell)).toBe(title.startsWith("'") ? withoutGuard(title) : title);
        }
      }),
    );
  });
});
