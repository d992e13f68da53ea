import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cardOf } from '@/entrypoints/posting/card/card';
import type { WordBoxes } from '@/entrypoints/posting/card/word-boxes';
import { MessageError } from '@/lib/messages/send';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import { noPercentileSchema } from '@/lib/posting/insight';
import messages from '@/public/_locales/zh_CN/messages.json';
import { place, settled } from '../components/browser';
import { annotated, percentile, without } from './card-states';

vi.mock('wxt/browser', () => import('../components/browser'));

const STRETCH = [{ node: {} as Text, start: 0, end: 2, text: '驻场' }];
const FLAG = { flag: 'outsourcing', words: '驻场', sentence: '需驻场银行' } as const;
const words = {
  find: vi.fn<WordBoxes['find']>(),
  show: vi.fn<WordBoxes['show']>(),
  clear: vi.fn<WordBoxes['clear']>(),
  reveal: vi.fn<WordBoxes['reveal']>(),
};
const actions = {
  close: vi.fn<() => void>(),
  pin: vi.fn<() => void>(),
  save: vi.fn<(save: boolean) => Promise<void>>(),
  compare: vi.fn<() => Promise<void>>(),
};

beforeEach(() => {
  place();
  vi.resetAllMocks();
  words.find.mockReturnValue([]);
  actions.save.mockResolvedValue();
});

describe('the card', () => {
  it('says where the pay stands, against what, and where the reader stands', () => {
    const card = draw(annotated({ insight: { ownPercentile: 61 } }));
    expect(card.textContent).toContain('市场分位 P36–P94，中点 P79');
    expect(card.textContent).toContain('参照：上海 · 3–5年的 61 个 Go 岗位（2021–2025，可信度高）');
    expect(card.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('你的薪资 P61');
    expect(card.textContent).not.toContain('仅供参考');
  });

  it.each(noPercentileSchema.options)('says in a sentence why there is no percentile: %s', (reason) => {
    const text = draw(without(reason)).textContent;
    const name = reason.replaceAll('-', '_');
    expect(text).toContain(message(`no_percentile_${name}`));
    expect(text).toContain(message(`card_none_${name}`));
    expect(text).not.toMatch(/P\d/);
  });

  it('says that a wide or small reference is a rough guide', () => {
    const card = draw(annotated({ insight: { percentile: percentile({ confidence: 'low', n: 11 }) } }));
    expect(card.textContent).toContain('仅供参考');
  });

  it('says that Go is only mentioned, and why', () => {
    const go = { verdict: 'mentioned', evidence: 'Java 或 Go', words: 'Go', rule: 'choice' } as const;
    const text = draw(annotated({ posting: { go } })).textContent;
    expect(text).toContain('仅提及 Go');
    expect(text).toContain('为什么说只是提到 Go');
    expect(text).toContain('Go 是几种可选语言之一');
  });

  it('tells how the percentile came about: what was asked first, and what answered', () => {
    const skipped = [{ cell: '昆明|5-10', n: 2 }];
    const asked = { ...percentile({ cell: '昆明', n: 11, own: 0.4 }), skipped };
    const steps = [...draw(annotated({ insight: { percentile: asked } })).querySelectorAll('ol li')];
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      '昆明 · 5–10年：n=2，太少，换更大的范围',
      '用的是 昆明 · 全部经验：n=11',
    ]);
  });

  it('marks the words of a flag in its sentence, and on the page where they stand there', () => {
    words.find.mockReturnValue(STRETCH);
    const card = draw(annotated({ posting: { flags: [FLAG] } }));
    const flag = card.querySelector<HTMLElement>('.flag');
    expect(flag?.querySelector('mark')?.textContent).toBe('驻场');
    flag?.dispatchEvent(new Event('mouseenter'));
    expect(words.show).toHaveBeenCalledWith(STRETCH);
    flag?.click();
    expect(actions.pin).toHaveBeenCalled();
    expect(words.reveal).toHaveBeenCalledWith(STRETCH, card);
    flag?.dispatchEvent(new Event('mouseleave'));
    expect(words.clear).not.toHaveBeenCalled();
    flag?.click();
    expect(words.clear).toHaveBeenCalledTimes(1);
    expect(flag?.getAttribute('aria-pressed')).toBe('false');
  });

  it('has nothing to press where the words of a flag are not on the page', () => {
    const card = draw(annotated({ posting: { flags: [FLAG] } }));
    expect(card.querySelector('.flag')).toBeNull();
    expect(card.querySelector('.flags mark')?.textContent).toBe('驻场');
  });

  it('says in one sentence what went wrong, and changes nothing', async () => {
    actions.save.mockRejectedValue(new MessageError('extension-updated'));
    const card = draw(annotated());
    const save = card.querySelector<HTMLElement>('.foot button');
    save?.click();
    await settled();
    expect(card.querySelector('[role=status]')?.textContent).toBe('GoLens 刚刚更新过，请刷新本页。');
    expect(save?.textContent).toBe('收藏');
  });

  it('shows that the posting was saved elsewhere', () => {
    const reply = annotated();
    const { card, showSaved } = cardOf(reply, words as unknown as WordBoxes, actions);
    reply.saved = true;
    showSaved();
    expect(card.querySelector('.foot button')?.textContent).toBe('已收藏');
  });
});

function draw(reply: AnnotatedReply): HTMLElement {
  const { card } = cardOf(reply, words as unknown as WordBoxes, actions);
  document.body.append(card);
  card.querySelectorAll('button').forEach((button) => (button.scrollIntoView = () => undefined));
  return card;
}

const message = (name: string) => (messages as Record<string, { message: string }>)[name]?.message ?? name;
