import { expect, it } from 'vitest';
import { PAGE_COLUMNS } from '@/lib/export/columns';
import { toCsv } from '@/lib/export/csv';
import { readCsv } from './csv-reader';
import { withoutPay } from '../insights/postings';
import { requires, shown } from '../popup/shown';

const pageToCsv = (...args: Parameters<typeof shown>) => toCsv([shown(...args).annotated], PAGE_COLUMNS);

it('writes one row a posting, with the figures and where they are from', () => {
  const [head = [], row = []] = readCsv(pageToCsv(requires('kafka', 'go'), ['go']).replace('\u{FEFF}', ''));
  const cell = (name: string) => row[head.indexOf(name)];
  expect(cell('title')).toBe('Go 开发工程师');
  expect(cell('yearLowCny')).toBe('240000');
  expect(cell('referenceN')).toBe('40');
  expect(cell('referencePeriod')).toBe('2021–2026');
  expect(cell('missing')).toBe('kafka');
});

it('leaves empty what is not known, and runs nothing in a spreadsheet', () => {
  const csv = pageToCsv({ title: '=1+1', salary: withoutPay('negotiable') });
  const [head = [], row = []] = readCsv(csv.replace('\u{FEFF}', ''));
  const cell = (name: string) => row[head.indexOf(name)];
  expect(cell('title')).toBe("'=1+1");
  for (const name of ['low', 'yearLowCny', 'percentileMid', 'missing']) expect(cell(name)).toBe('');
  expect(head).not.toContain('status');
});
