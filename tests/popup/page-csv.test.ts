import { expect, it } from 'vitest';
import { pageToCsv } from '@/entrypoints/popup/page-csv';
import { readCsv } from '../export/csv-reader';
import { withoutPay } from '../insights/postings';
import { requires, shown } from './shown';

it('writes one row a posting, with the figures and where they are from', () => {
  const [head = [], row = []] = readCsv(pageToCsv([shown(requires('kafka', 'go'), ['go'])]).replace('\u{FEFF}', ''));
  const cell = (name: string) => row[head.indexOf(name)];
  expect(cell('title')).toBe('Go 开发工程师');
  expect(cell('yearLowCny')).toBe('240000');
  expect(cell('referenceN')).toBe('40');
  expect(cell('referencePeriod')).toBe('2021–2026');
  expect(cell('missing')).toBe('kafka');
});

it('leaves empty what is not known, and runs nothing in a spreadsheet', () => {
  const csv = pageToCsv([shown({ title: '=1+1', salary: withoutPay('negotiable') })]);
  const [head = [], row = []] = readCsv(csv.replace('\u{FEFF}', ''));
  const cell = (name: string) => row[head.indexOf(name)];
  expect(cell('title')).toBe("'=1+1");
  for (const name of ['low', 'yearLowCny', 'percentileMid', 'missing']) expect(cell(name)).toBe('');
  expect(head).not.toContain('status');
});
