import { describe, expect, it, vi } from 'vitest';
import { columnsOf } from '@/entrypoints/dashboard/calculator/columns';
import { EMPTY_PERSON, EMPTY_SHEET, type OfferFields, type Sheet } from '@/entrypoints/dashboard/calculator/fields';
import { markdownOf } from '@/entrypoints/dashboard/calculator/markdown';
import { sheetOf } from '@/entrypoints/dashboard/calculator/memory';
import { fromSaved, endsOf } from '@/entrypoints/dashboard/calculator/prefill';
import { growth, leverage } from '@/entrypoints/dashboard/calculator/rules';
import { expectedPay, mixOf } from '@/entrypoints/dashboard/calculator/rules-pay';
import { bestOf, rowsOf } from '@/entrypoints/dashboard/calculator/rows';
import { changed } from '../../market/models/published';
import { savedPosting } from '../saved-posting';
import { BASIS, offer } from './sheet';

vi.mock('wxt/browser', () => import('../../components/browser'));

type Change = Partial<OfferFields>;
const beside = (a: Change, b: Change, now: Change | null = null) => {
  const sheet: Sheet = {
    person: { ...EMPTY_PERSON, years: '5' },
    offers: { a: offer(a), b: offer(b), now: offer(now ?? {}) },
    shown: now ? ['a', 'b', 'now'] : ['a', 'b'],
  };
  return columnsOf(sheet, { basis: BASIS, names: {}, standings: {}, year: 2026 });
};
const row = (id: string, ...offers: Parameters<typeof beside>) => {
  const found = rowsOf(beside(...offers), BASIS).find((each) => each.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

describe('two offers side by side', () => {
  it('marks the better one where both are whole', () => {
    const total = row('total5', {}, { base: '45k' });
    expect(total.cells.map(({ text, gap }) => [text, gap])).toEqual([
      ['395万', ''],
      ['432.5万', ''],
    ]);
    expect(bestOf(total)).toBe(4_325_000);
  });

  it('says what a total is without and marks no best then, although the other is whole', () => {
    const total = row('total5', {}, { base: '80k', bonus: '', stock: 'private', grant: '' });
    expect(total.cells[1]).toMatchObject({ text: '605万', gap: '不含：奖金、股票/期权' });
    expect(total.cells[1]?.why[0]).toBe('不含：奖金、股票/期权');
    expect(bestOf(total)).toBeNull();
  });

  it('compares a figure that the unknown part is no part of', () => {
    const cash = row('cash', {}, { base: '80k', stock: 'private', grant: '' });
    expect(cash.cells.map(({ gap }) => gap)).toEqual(['', '']);
    expect(bestOf(cash)).toBe(1_300_000);
  });

  it('marks no best where the months of one are assumed, and says so', () => {
    const cash = row('cash', {}, { base: '80k', months: '' });
    expect(cash.cells[1]).toMatchObject({ text: '106万', gap: '按 12 个月' });
    expect(bestOf(cash)).toBeNull();
    expect(bestOf(row('net-month', { city: '上海' }, { city: '上海', base: '80k', months: '' }))).not.toBeNull();
  });

  it('calls none the best where they are equal, or where more is not better', () => {
    expect(bestOf(row('cash', {}, {}))).toBeNull();
    expect(bestOf(row('roi', {}, { bonus: '90万' }))).toBeNull();
    expect(bestOf(row('published-roi', {}, { bonus: '90万' }))).toBeNull();
  });

  it('leaves an offer without a base, or with one that cannot be read, out of it', () => {
    const cells = row('cash', { base: '' }, { base: '35' }).cells;
    expect(cells.map(({ text, gap, score }) => [text, gap, score])).toEqual([
      ['–', '没填月底薪', null],
      ['–', '月底薪看不懂', null],
    ]);
  });

  it('gives the change against the present job, with what is missing on either side', () => {
    const raise = row('raise', { bonus: '0' }, {}, { base: '30k', months: '12', bonus: '' });
    expect(raise.cells.map(({ text, gap }) => [text, gap])).toEqual([
      ['+66.7%', '不含：奖金'],
      ['+94.4%', '不含：奖金'],
      ['–', '现在的工作'],
    ]);
  });

  it('gives no pay after tax where something typed for it cannot be read', () => {
    const cells = row('net', { city: '上海', fundRate: '0.1' }, { city: '大连' }).cells;
    expect(cells.map(({ score }) => score)).toEqual([null, null]);
    expect(cells.map(({ gap }) => gap)).toEqual(['有一项看不懂，先不算税后', '没有这个城市的社保公积金数据']);
  });
});

describe('every figure', () => {
  it('explains itself: formula, numbers put in, source', () => {
    const full = { city: '上海', currency: 'USD' };
    for (const { id, cells } of rowsOf(beside(full, full), BASIS).filter(({ id }) => id !== 'standing'))
      for (const { why, text } of cells) {
        expect([id, text, why.join()]).toEqual([id, text, expect.stringMatching(/来源|费率与基数/)]);
        expect([id, why.join()]).toEqual([id, expect.stringMatching(id.startsWith('net') ? /累计预扣/ : /代入/)]);
      }
    expect(row('total', full, full).cells[0]?.why.join()).toContain('1 USD = 7 元，2025年1月2日（Invented）');
  });

  it('of a published rule says that it is one, and where it contradicts itself', () => {
    const [cell] = row('published-roi', {}, {}).cells;
    expect(cell?.text).toBe('1.43');
    expect(cell?.why.join()).toMatch(/经验公式.*等级 C/);
    expect(cell?.why.join()).toContain('2,000 股');
    expect(cell?.why.filter((line) => line.startsWith('与')).length).toBe(4);
    expect(leverage(5, { ...EMPTY_PERSON, ebpf: 'yes' }, BASIS)).toMatchObject({ text: '1.00' });
    expect(leverage(4, EMPTY_PERSON, BASIS)?.lines.join()).toContain('公式实际只能取 0.7–1');
    expect(growth('junior', BASIS)).toMatchObject({ text: '+12.2%' });
    expect(growth('junior', BASIS)?.lines.join()).toContain('公布的年增速 11.3%');
    expect(growth('senior', BASIS)?.lines.join()).not.toContain('两者不符');
  });

  it('of an offer’s parts stands beside the published range, once every part is known', () => {
    const [whole, unknown] = beside({}, { bonus: '' });
    const mix = whole?.totals && mixOf(whole.totals, BASIS);
    expect(mix?.text).toBe('底薪 73.8%');
    expect(mix?.lines[0]).toBe('底薪 73.8%（公布的 P6 范围 50%–65%）');
    expect(mix?.lines).toContain('有一部分在公布的范围之外。');
    expect(mix?.lines.join()).toContain('600,000 / 812,500 = 73.8%');
    expect(unknown?.totals && mixOf(unknown.totals, BASIS)).toBeNull();
  });

  it('of pay by years and level says that it fits none of its own medians', () => {
    const pay = expectedPay(7, 'senior', BASIS);
    expect(pay?.text).toBe('71.25万');
    expect(pay?.lines.join()).toContain('没有一年全部吻合');
    expect(expectedPay(null, 'senior', BASIS)).toBeNull();
    expect(expectedPay(7, '', BASIS)).toBeNull();
  });

  it('is missing where the dataset does not have the rule, or the reader does not say', () => {
    expect(leverage(null, EMPTY_PERSON, BASIS)).toBeNull();
    expect(growth('', BASIS)).toBeNull();
    const published = changed('offer.models.career_roi_5_years', () => ({ formula: 'x' }));
    const [first] =
      rowsOf(beside({}, {}), { ...BASIS, published }).find(({ id }) => id === 'published-roi')?.cells ?? [];
    expect(first).toMatchObject({ text: '–', gap: '数据集里没有' });
  });
});

describe('the copy', () => {
  it('holds every row, the years, what is missing and how it was come to; a title stays text', () => {
    const columns = beside({}, { bonus: '' }).map((column) => ({ ...column, name: '[x](javascript:1)|<b>\n' }));
    const text = markdownOf(columns, rowsOf(columns, BASIS));
    expect(text).toContain('| 年现金（税前） | 70万 | 60万 (不含：奖金) |');
    expect(text).toContain('| 第 5 年 | 700,000 | 600,000 (不含：奖金) |');
    expect(text).toContain('\\[x\\](javascript:1)\\|\\<b\\>');
    expect(text).toContain('40,000 × 15 + 100,000 + 0 = 700,000');
    const widths = text
      .split('\n\n')[0]
      ?.split('\n')
      .map((line) => line.split(/(?<!\\)\|/).length);
    expect(new Set(widths)).toEqual(new Set([5]));
  });
});

describe('what is kept', () => {
  it('comes back, whatever else lies there', () => {
    const sheet: Sheet = {
      person: { ...EMPTY_PERSON, years: '5' },
      offers: { ...EMPTY_SHEET.offers, b: offer() },
      shown: ['a', 'b'],
    };
    expect(sheetOf(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
  });

  it.each([
    null,
    5,
    'x',
    [],
    { offers: null },
    { person: { years: 5 }, offers: { a: { base: 'x'.repeat(100) } }, shown: 'b' },
  ])('begins anew with %j', (stored) => expect(sheetOf(stored)).toEqual(EMPTY_SHEET));
});

describe('a saved posting', () => {
  it('fills in base, months and city; both ends and the middle', () => {
    const saved = savedPosting({ year: [25_000, 45_001] });
    expect(endsOf(saved)).toEqual(['mid', 'low', 'high']);
    expect(fromSaved(saved, 'mid')).toEqual({ base: '35001', months: '', city: '北京' });
    expect(fromSaved(saved, 'low').base).toBe('25000');
  });

  it('without pay fills in none', () => {
    expect(endsOf(savedPosting())).toEqual([]);
    expect(fromSaved(savedPosting(), 'mid').base).toBe('');
  });
});
