import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MarketView } from '@/entrypoints/dashboard/market/market-view';
import { EMPTY_PROFILE, type Profile } from '@/lib/posting/profile';
import { browser, place, settled } from '../../components/browser';
import { smallJson } from '../../market/small-market';

vi.mock('wxt/browser', () => import('../../components/browser'));

const BUNDLED: unknown = JSON.parse(readFileSync('public/market.json', 'utf8'));
const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  city: '杭州',
  skills: ['redis', 'kafka'],
  pay: { month: 30_000, months: 16 },
};
const WEEKS = [
  { week: '2026-11-09', n: 12, median: 27_500 },
  { week: '2026-11-16', n: 3, median: null },
];
let root: HTMLElement;
let answers: Record<string, unknown>;

beforeEach(() => {
  root = place();
  answers = {
    'market.data': data(BUNDLED),
    'settings.read': { profile: PROFILE, sites: {}, datasetAddress: null },
    'sightings.trend': { weeks: WEEKS },
  };
  browser.runtime.sendMessage.mockImplementation(({ kind }) =>
    Promise.resolve(kind in answers ? { ok: true, value: answers[kind] } : { ok: false, error: 'storage-failed' }),
  );
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const data = (dataset: unknown) => ({
  dataset,
  skillNames: { redis: { zh: 'Redis', en: 'Redis' } },
  stackSkills: { Kratos: ['kratos'] },
});

async function open(parameters = 'market') {
  render(<MarketView parameters={new URLSearchParams(parameters)} />, root);
  await vi.waitFor(() => expect(root.querySelector('[role="status"]')).toBeNull(), { timeout: 4000 });
  await settled();
}

const figure = (id: string) => root.querySelector(`[aria-labelledby="${id}-title"]`);
const marks = (id: string) =>
  [...(figure(id)?.querySelectorAll('[data-mark]') ?? [])].map((mark) => mark.getAttribute('aria-label') ?? '');
const text = () => root.textContent ?? '';

describe('the market view', () => {
  it('draws every chart of the bundled dataset with its title, n, period and source', async () => {
    await open();
    const ids = [
      'pay-by-city',
      'pay-by-years',
      'published-demand',
      'skill-demand',
      'pay-growth',
      'posting-growth',
      'own-sightings',
    ];
    for (const id of ids) {
      const caption = figure(id)?.querySelector('figcaption')?.textContent ?? '';
      expect({ id, said: /单位：.+ · n：.+ · 时间：.+ · 来源：./.test(caption) }).toEqual({ id, said: true });
      expect(figure(id)?.querySelectorAll('details tbody tr').length).toBeGreaterThan(1);
      expect(marks(id).length).toBeGreaterThan(1);
    }
    expect(text()).not.toMatch(/NaN|undefined|null|\$\d/);
  });

  it('says a cell in full: n, quantiles, and the wider cell that answers for a thin one', async () => {
    await open();
    const cells = marks('pay-by-city');
    const cell = cells.find((label) => label.startsWith('上海，3–5年'));
    expect(cell).toMatch(/n=61，月薪中位 2\.9万，P25–P75 .+，P10–P90 .+；.*等级 B/);
    expect(cells.find((label) => label.startsWith('杭州，5–10年'))).toContain('n=5，不足 8，由“杭州，全部经验”给出');
    expect(cells.find((label) => label.startsWith('上海，10+年'))).toBe('上海，10+年：没有数值（n=1）');
  });

  it('begins with the city of the address, else of the profile, and draws the reader’s own pay', async () => {
    await open();
    expect(marks('pay-by-years')[0]).toContain('杭州');
    expect(figure('pay-by-years')?.querySelector('.own-pay')?.getAttribute('aria-label')).toBe('你现在 3万');
    render(null, root);
    await open('market&city=成都');
    expect(marks('pay-by-years')[0]).toContain('成都');
  });

  it('says why there is no axis of premiums, and marks the reader’s own skills', async () => {
    await open();
    expect(text()).toContain('试过 43 项技能的溢价，校正多重比较后没有一项成立');
    expect(marks('skill-demand').some((label) => label.startsWith('Redis（你会）'))).toBe(true);
  });

  it('says where published figures contradict themselves', async () => {
    await open();
    expect(figure('pay-growth')?.textContent).toContain('初级中位数年增速称 11.3 %，按其首末年中位数重算为 12.2 %。');
    expect(figure('posting-growth')?.textContent).toContain('找不到拐点');
  });

  it('keeps the reader’s own weeks apart, with no median below 8 postings', async () => {
    await open();
    expect(marks('own-sightings')).toEqual([
      '2026年11月9日 起的一周：n=12，月薪中位 2.8万',
      '2026年11月16日 起的一周（还没结束）：n=3，不足 8 个，不算中位',
    ]);
  });

  it('colours what was measured when the reader chooses that', async () => {
    await open();
    const [basis] = root.querySelectorAll('select');
    if (!basis) throw new Error('no choice');
    basis.value = 'measured';
    basis.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(marks('pay-by-city').find((label) => label.startsWith('上海，3–5年'))).toContain('月薪中位 3万');
  });
});

describe('what may be missing', () => {
  it('a dataset: says so, with the way to one, and still shows the own weeks', async () => {
    answers['market.data'] = null;
    await open();
    expect(root.querySelector('.empty a')?.getAttribute('href')).toBe('#data');
    expect(figure('own-sightings')).not.toBeNull();
  });

  it('the background: says that it failed', async () => {
    answers = {};
    await open();
    expect(root.querySelectorAll('[role="alert"]').length).toBeGreaterThan(0);
  });

  it('the settings: the charts stand without a profile', async () => {
    delete answers['settings.read'];
    await open();
    expect(figure('pay-by-city')).not.toBeNull();
    expect(figure('pay-by-years')?.querySelector('.own-pay')).toBeNull();
  });

  it('sightings: says how they come about', async () => {
    answers['sightings.trend'] = { weeks: [{ week: '2026-11-16', n: 0, median: null }] };
    await open();
    expect(text()).toContain('近 90 天还没有');
  });

  it('published figures, skills and cells: an imported dataset without them is drawn as far as it goes', async () => {
    answers['market.data'] = data({ ...smallJson(), skills: [], cells: [], thin: {} });
    await open();
    expect(text()).toContain('这个数据集没有按城市和经验的薪资');
    expect(text()).toContain('这个数据集没有技能需求');
    expect(figure('published-demand')).toBeNull();
  });

  it('a dataset that is none: says that it failed, and crashes nothing', async () => {
    answers['market.data'] = data({ format: 2, cells: '<img src=x>' });
    await open();
    expect(root.querySelector('[role="alert"]')).not.toBeNull();
    expect(root.querySelector('img')).toBeNull();
  });
});

it('plots premiums with their intervals where an imported dataset has some that hold', async () => {
  const premium = { value: 0.12, low: 0.04, high: 0.2, n: 90 };
  const json = smallJson();
  const skills = (json['skills'] as object[]).map((skill, index) => ({
    ...skill,
    premium: index < 2 ? premium : null,
  }));
  answers['market.data'] = data({ ...json, skills });
  await open();
  expect(marks('skill-demand')).toHaveLength(2);
  expect(marks('skill-demand').join(' ')).toContain('溢价 +12%（90% 区间 +4% 至 +20%，n=90）');
  expect(figure('skill-demand')?.querySelectorAll('.premium-interval')).toHaveLength(2);
});
