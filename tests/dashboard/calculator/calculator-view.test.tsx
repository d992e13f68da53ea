import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Standing } from '@/lib/posting/insight';
import { DEFAULT_SETTINGS } from '@/lib/store/settings';
import { browser, place } from '../../components/browser';
import { savedPosting } from '../saved-posting';
import { cell, choose, click, input, inputs, open, said, settled, type } from './open-view';
import { BASIS } from './sheet';

vi.mock('wxt/browser', () => import('../../components/browser'));

const REFERENCE = {
  ...{
    cell: '北京|3-5',
    place: '北京',
    experience: '3-5',
    n: 40,
    period: '2021–2026',
    source: 'Sample',
    grade: 'B' as const,
  },
  ...{
    quantiles: { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 },
    board: null,
    own: 1,
    confidence: 'high' as const,
    concentration: null,
  },
};
const STANDING: Standing = { percentile: 72, reference: REFERENCE, skipped: [] };
const profile = { ...DEFAULT_SETTINGS.profile, years: 4, city: '北京', pay: { month: 30_000, months: 13 } };
let root: HTMLElement;
let asked: { kind: string; request: unknown }[];
let stored: Map<string, string>;
let answers: Record<string, unknown>;
const replaced = vi.fn<(state: unknown, title: string, address: string) => void>();

beforeEach(() => {
  root = place();
  [asked, stored] = [[], new Map()];
  answers = {
    'saved.list': { postings: [savedPosting({ year: [25_000, 45_000] })], unreadable: 0 },
    'settings.read': { ...DEFAULT_SETTINGS, profile },
    'market.offer': BASIS,
    'market.place': STANDING,
  };
  vi.stubGlobal('history', { replaceState: replaced });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  browser.runtime.sendMessage.mockImplementation((message) => {
    asked.push(message);
    return Promise.resolve({ ok: true, value: answers[message.kind] ?? null });
  });
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('the calculator', () => {
  it('shows what was understood, the results live, and keeps what was typed', async () => {
    await open();
    expect(root.textContent).toContain('填入月底薪，结果就会出现在这里');
    await type('月底薪', '3.5万');
    expect(said('月底薪')).toBe('= 35,000 元/月');
    expect(cell('年现金（税前）')).toBe('42万按 12 个月 · 不含：奖金、其他现金');
    expect(stored.get('golens.calculator')).toContain('3.5万');
    render(null, root);
    await open();
    expect(input('月底薪').value).toBe('3.5万');
    click('清空并删除本机记录');
    await settled();
    expect([stored.size, input('月底薪').value]).toEqual([0, '']);
  });

  it('says in words what it does not take, beside the field and to a screen reader', async () => {
    await open();
    await type('月底薪', '35');
    expect(said('月底薪')).toContain('太小了，请检查单位');
    expect(input('月底薪').getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector('table')).toBeNull();
  });

  it('brings back what was cleared', async () => {
    await open();
    await type('月底薪', '35k');
    click('清空');
    await settled();
    expect(input('月底薪').value).toBe('');
    click('撤销');
    await settled();
    expect(input('月底薪').value).toBe('35k');
  });

  it('asks where the base stands once city and years are known, and shows n, period, source and grade', async () => {
    await open();
    await type('月底薪', '35k');
    expect(cell('月底薪的市场分位')).toBe('–没选城市');
    await type('工作年限', '4');
    await choose('城市', '北京');
    await vi.waitFor(() => expect(cell('月底薪的市场分位')).toBe('P72'), 5000);
    expect(asked.filter(({ kind }) => kind === 'market.place')).toEqual([
      { kind: 'market.place', request: { city: '北京', years: 4, month: 35_000 } },
    ]);
    expect(cell('月底薪的市场分位')).toBe('P72');
    click('月底薪的市场分位');
    await settled();
    expect(root.querySelector('#why-standing')?.textContent).toMatch(/n=40 · 2021–2026 · Sample · 等级 B/);
  });

  it('takes the posting that the address names, once, and says what was assumed', async () => {
    const saved = savedPosting({ year: [25_000, 45_000] });
    saved.posting.salary = { ...saved.posting.salary, kind: 'estimate' };
    answers['saved.list'] = { postings: [saved], unreadable: 0 };
    await open('calculator=boss:a');
    expect(input('月底薪').value).toBe('35000');
    expect(root.querySelector('legend')?.nextSibling).not.toBeNull();
    expect(root.textContent).toContain('Go开发工程师 · 青杉科技');
    expect(root.textContent).toContain('Offer A：网站估计的薪资，不是公司写的');
    expect(replaced).toHaveBeenCalledExactlyOnceWith(null, '', '#calculator');
  });

  it('puts a posting beside an offer that is typed already', async () => {
    await open();
    await type('月底薪', '50k');
    render(null, root);
    await open('calculator=boss:a');
    expect(inputs('月底薪').map(({ value }) => value)).toEqual(['50k', '35000']);
  });

  it('says that the posting which the address names is not there', async () => {
    await open('calculator=boss:gone');
    expect(root.querySelector('[role=alert]')?.textContent).toBe('收藏里没有这个岗位。');
  });

  it('fills in years, city and present pay from the profile', async () => {
    await open();
    click('用“我的资料”填写');
    await settled();
    expect(inputs('月底薪').map(({ value }) => value)).toEqual(['', '30000']);
    expect([input('工作年限').value, inputs('每年月数')[1]?.value]).toEqual(['4', '13']);
  });

  it('goes on without a dataset, and with a storage that refuses', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    answers['market.offer'] = null;
    vi.stubGlobal('localStorage', undefined);
    await open();
    await type('月底薪', '35k');
    expect(cell('年现金（税前）')).toContain('42万');
    expect(cell('职业 ROI（公布的公式）')).toContain('数据集里没有');
    expect(root.textContent).toContain('浏览器不让本页保存');
  });

  it('shows what a hostile title says as text', async () => {
    answers['saved.list'] = {
      postings: [savedPosting({ title: '<img src=x>', year: [25_000, 45_000] })],
      unreadable: 0,
    };
    await open('calculator=boss:a');
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('<img src=x>');
  });

  it('names every input, and every control is reached by Tab', async () => {
    await open('calculator=boss:a');
    const controls = [...root.querySelectorAll<HTMLInputElement>('input, select')];
    expect(controls.length).toBeGreaterThan(8);
    for (const control of controls)
      expect([...(control.labels ?? [])].map((label) => label.textContent)).not.toEqual([]);
    for (const control of root.querySelectorAll<HTMLElement>('input, select, button, summary'))
      expect(control.tabIndex).toBeGreaterThanOrEqual(0);
  });
});
