import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OwnSampleView } from '@/entrypoints/dashboard/data/own-sample-view';
import { ownSampleLine } from '@/entrypoints/posting/card/own';
import { ownSampleText } from '@/components/own-sample';
import type { OwnSampleSummary } from '@/lib/messages/kinds';
import { browser, place, settled } from '../../components/browser';
import { savedPosting } from '../saved-posting';

vi.mock('wxt/browser', () => import('../../components/browser'));

const quantiles = { p10: 20_000, p25: 25_000, p50: 30_000, p75: 35_000, p90: 40_000 };
const cell = { place: '上海', experience: '3-5', n: 43, quantiles, boards: { boss: 43 } };
const dataset = { format: 'golens-own-cells' as const, version: 1 as const, built: '2026-11-01', cells: [cell] };
const other = { id: 'a', importedAt: '2026-11-20T12:00:00.000Z', dataset };
const span = { from: '2026-09-03T12:00:00.000Z', to: '2026-11-20T12:00:00.000Z' };
const full: OwnSampleSummary = { n: 1234, ...span, cells: [cell], others: [] };
const standing = { low: 52, mid: 66, high: 80, n: 43, cell: '上海|3-5', ...span };

let root: HTMLElement;
let asked: { kind: string; request: unknown }[];
let answers: Record<string, unknown>;

beforeEach(() => {
  root = place();
  asked = [];
  answers = { 'sample.read': { ok: true, value: full } };
  browser.runtime.sendMessage.mockImplementation((message) => {
    asked.push(message);
    return Promise.resolve(answers[message.kind]);
  });
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

describe('the panel', () => {
  it('shows how many, from when to when, and the cells', async () => {
    await open();
    expect(root.textContent).toContain('2026年9月3日 至 2026年11月20日 之间看到 1,234 个');
    const texts = [...root.querySelectorAll('tbody tr > *')].map(({ textContent }) => textContent);
    expect(texts).toEqual(['上海', '3–5年', '43', '3万', '2.5–3.5万']);
  });

  it.each<[string, Partial<OwnSampleSummary>, string]>([
    ['nothing', { n: 0, from: null, to: null, cells: [] }, '还没有写明薪资'],
    ['too few for a cell', { n: 3, cells: [] }, '目前 3 个'],
  ])('says so where there is %s, and exports nothing', async (_name, changes, sentence) => {
    answers = { 'sample.read': { ok: true, value: { ...full, ...changes } } };
    await open();
    expect(root.textContent).toContain(sentence);
    expect(root.querySelector('button')?.disabled).toBe(true);
    expect(root.querySelector('table')).toBeNull();
  });

  it('takes in a file of another reader and shows it as a table', async () => {
    answers['others.import'] = { ok: true, value: { others: [other] } };
    await open();
    await choose(JSON.stringify(dataset));
    expect(asked.at(-1)).toEqual({ kind: 'others.import', request: { dataset } });
    expect(root.querySelector('output')?.textContent).toContain('已导入 1 个分组');
    expect([...root.querySelectorAll('details tbody tr > *')].map(({ textContent }) => textContent)).toEqual([
      ...['上海', '3–5年', '43', '3万', '2.5–3.5万'],
    ]);
    answers['others.remove'] = { ok: true, value: { others: [] } };
    root.querySelector<HTMLElement>('details button')?.click();
    await settled();
    expect(asked.at(-1)).toEqual({ kind: 'others.remove', request: { id: 'a' } });
    expect(root.querySelector('details')).toBeNull();
  });

  it.each<[string, string, string]>([
    ['is none of ours', '{}', '这不是他人的分组数据'],
    ['holds a cell too thin', JSON.stringify({ ...dataset, cells: [{ ...cell, n: 4 }] }), '这不是他人的分组数据'],
    ['is of a newer version', JSON.stringify({ ...dataset, version: 2 }), '更新版本'],
  ])('refuses a file that %s, and sends nothing', async (_name, text, sentence) => {
    await open();
    await choose(text);
    expect(root.querySelector('[role=alert]')?.textContent).toContain(sentence);
    expect(asked.map(({ kind }) => kind)).toEqual(['sample.read']);
  });

  it('says that there are five files already', async () => {
    answers['others.import'] = { ok: false, error: 'too-many-files' };
    await open();
    await choose(JSON.stringify(dataset));
    expect(root.querySelector('[role=alert]')?.textContent).toContain('已经有 5 个文件');
  });
});

describe('the line on the card', () => {
  it('says of how many, where, for what years and how far back', () => {
    expect(ownSampleText(standing)).toBe('在你看过的 43 个岗位里（上海，3–5年，近 90 天）：P66');
    expect(ownSampleText({ ...standing, cell: '中国' })).toContain('（中国，全部经验，');
    expect(ownSampleText({ ...standing, high: null })).toContain('：≥ P52');
  });

  it('is there where the sample is, and nowhere else', () => {
    const { posting, insight } = savedPosting();
    const annotated = { posting, insight, saved: false, skillNames: {} };
    expect(ownSampleLine(annotated)).toEqual([]);
    const [line] = ownSampleLine({ ...annotated, insight: { ...insight, ownSample: standing } });
    expect(line?.textContent).toContain('P66');
    expect(line?.getAttribute('title')).toContain('2026年9月3日');
  });
});

async function open() {
  render(<OwnSampleView />, root);
  await settled();
}

async function choose(text: string) {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no input');
  Object.defineProperty(input, 'files', { value: [new File([text], 'cells.json')] });
  input.dispatchEvent(new Event('change'));
  await settled();
}
