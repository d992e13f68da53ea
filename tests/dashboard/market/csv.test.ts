import papaparse from 'papaparse';
import { expect, it, vi } from 'vitest';
import type { About } from '@/components/chart/chart-frame';
import { chartCsv } from '@/entrypoints/dashboard/market/csv';

vi.mock('wxt/browser', () => import('../../components/browser'));

const about: About = {
  id: 'pay',
  title: '月薪',
  unit: '人民币/月',
  n: '43',
  period: '2021–2026',
  source: '=HYPERLINK("http://x")',
  summary: '',
  table: {
    heads: ['地点', 'n', '中位'],
    rows: [
      ['上海, "浦东"\n新区', 61, 28_500.5],
      ['=1+1', 0, null],
    ],
  },
};

it('does not say twice what the rows say for themselves', () => {
  const table = { heads: ['地点', '时间'], rows: [['上海', '2024']] };
  expect(chartCsv({ ...about, table }).split('\r\n')[0]).toBe('\u{FEFF}地点,时间,单位,来源');
});

it('writes numbers as numbers, and no text that a spreadsheet would run', () => {
  const text = chartCsv(about);
  expect(text.startsWith('\u{FEFF}')).toBe(true);
  const { data } = papaparse.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(data).toEqual([
    ['地点', 'n', '中位', '单位', '时间', '来源'],
    ['上海, "浦东"\n新区', '61', '28500.5', '人民币/月', '2021–2026', `'=HYPERLINK("http://x")`],
    [`'=1+1`, '0', '', '人民币/月', '2021–2026', `'=HYPERLINK("http://x")`],
  ]);
});
