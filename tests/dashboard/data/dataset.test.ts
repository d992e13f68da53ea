import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PARTS } from '@/entrypoints/dashboard/data/dataset-preview';
import { differenceOf } from '@/lib/market/difference';
import type { DatasetProblem } from '@/lib/posting/dataset';
import { settled } from '../../components/browser';
import { smallMarket } from '../../market/small-market';
import { BEFORE, BUNDLED, datasetPanel, IMPORTED } from './dataset-panel';

vi.mock('wxt/browser', () => import('../../components/browser'));

let panel: ReturnType<typeof datasetPanel>;
beforeEach(() => {
  panel = datasetPanel();
});
afterEach(() => panel.close());

describe('a dataset file', () => {
  it('is previewed, confirmed and taken back', async () => {
    await panel.open(BUNDLED);
    await choose('{"a":1}');
    expect(panel.preview()).toContain('test.1（生成于 2026年1月1日） → mine.1');
    expect(panel.preview()).toContain('生成得早');
    expect(panel.preview()).toContain('技能需求');
    await panel.press('使用这个数据集');
    expect(panel.asked('market.import')).toEqual({ data: '{"a":1}' });
    expect(panel.preview()).toBeNull();
    expect(panel.root.textContent).toContain('现在使用数据集 mine.1');
    expect(panel.root.textContent).toContain('GoLens 现在附带更新的数据集 test.2');
    await panel.press('回到上一个：mine.0（导入）');
    expect(panel.asked('market.revert')).toEqual({ storedAt: BEFORE.storedAt });
    expect(panel.root.textContent).toContain('现在使用数据集 test.1');
  });

  it('may give way to the bundled one', async () => {
    await panel.open(IMPORTED);
    await panel.press('回到自带的：test.2');
    expect(panel.asked('market.revert')).toEqual({ storedAt: null });
  });

  it('may be left, and cannot be confirmed where it changes nothing', async () => {
    await panel.open(BUNDLED);
    await choose('{}');
    await panel.press('保持不变');
    expect(panel.preview()).toBeNull();
    panel.answers['market.preview'] = { difference: differenceOf(smallMarket(), smallMarket()) };
    await choose('{}');
    expect(panel.preview()).toContain('完全相同');
    expect(panel.root.querySelector('.preview .primary')).toBeNull();
    expect(panel.asked('market.import')).toBeUndefined();
  });

  it.each<[DatasetProblem['reason'], string]>([
    ['too-large', '超过 5 MB'],
    ['not-a-dataset', '这不是 GoLens 的数据集'],
    ['older-format', '格式较旧'],
    ['newer-format', '请先更新 GoLens'],
    ['not-valid', '请让制作者改正：at cells.0'],
    ['not-usable', '请让制作者改正：at cells.0'],
  ])('that is refused (%s) is told in a sentence', async (reason, sentence) => {
    panel.answers['market.preview'] = { problem: { reason, detail: 'at cells.0' } };
    await panel.open(BUNDLED);
    await choose('{}');
    expect(panel.problem()).toContain(sentence);
    expect(panel.problem()).toContain('什么也没有改变');
    expect(panel.preview()).toBeNull();
  });

  it('that cannot be stored is told in a sentence, and what was in use stays', async () => {
    panel.answers['market.import'] = 'storage-full';
    await panel.open(BUNDLED);
    await choose('{}');
    await panel.press('使用这个数据集');
    expect(panel.problem()).toContain('本机存储已满');
    expect(panel.root.textContent).toContain('市场数据 test.1');
  });
});

async function choose(text: string) {
  const input = panel.root.querySelector('input[type=file]');
  if (!input) throw new Error('no file field');
  Object.defineProperty(input, 'files', { value: [new File([text], 'market.json')], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

it('the preview has a name for every part of a dataset that is compared whole', () => {
  const all = differenceOf(null, smallMarket()).parts;
  expect(PARTS.flatMap(([, parts]) => parts).toSorted()).toEqual(all.toSorted());
});
