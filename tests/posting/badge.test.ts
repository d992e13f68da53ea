import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBadge } from '@/entrypoints/posting/badge';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import { noPercentileSchema } from '@/lib/posting/insight';
import { place } from '../components/browser';
import { annotated, percentile, without } from './card-states';

vi.mock('wxt/browser', () => import('../components/browser'));
const drawn = vi.hoisted(() => ({ root: null as HTMLElement | null }));
vi.mock('@/entrypoints/posting/shadow', () => ({
  isDark: () => false,
  shadowHost: (tag: string) => {
    drawn.root = document.createElement('div');
    return { host: document.createElement(tag), root: drawn.root };
  },
}));

const actions = { open: vi.fn<() => void>(), leave: vi.fn<() => void>() };
const MENTIONED = { verdict: 'mentioned', evidence: 'Go' } as const;
const GAP = { skill: 'etcd', demand: null, premium: null };

beforeEach(() => void place());

describe('the badge', () => {
  it('is one line: percentile, pay a year, what is missing', () => {
    expect(draw(annotated({ insight: { gaps: [GAP] } })).textContent?.trim()).toBe('P79 年包 40–72万 缺 1');
  });

  it.each(noPercentileSchema.options)('says %s in words, and no percentile', (reason) => {
    const mark = draw(without(reason));
    expect(mark.className).toBe('mark unknown');
    expect(mark.textContent).not.toMatch(/P\d/);
    expect(mark.textContent?.trim()).not.toBe('');
  });

  it('has another edge where the reference is wide or small, and says so', () => {
    const mark = draw(annotated({ insight: { percentile: percentile({ confidence: 'low' }) } }));
    expect(mark.className).toContain('rough');
    expect(mark.getAttribute('aria-label')).toContain('参照较宽或样本小');
  });

  it('is quiet where Go is only mentioned: no percentile', () => {
    const mark = draw(annotated({ posting: { go: MENTIONED } }));
    expect(mark.className).toContain('quiet');
    expect(mark.textContent?.trim()).toBe('仅提及 Go 年包 40–72万');
  });

  it('says first of a posting that is over that it is', () => {
    const flags = [{ flag: 'closed' as const, words: 'This job has expired' }];
    expect(draw(annotated({ posting: { flags } })).textContent?.trim()).toBe('已停止招聘 P79 年包 40–72万');
  });

  it('shows whether the posting is saved, also when that changes', () => {
    const reply = annotated({ saved: true });
    const { refresh } = makeBadge(reply, 'inline', document.body, actions);
    const mark = drawn.root?.firstElementChild;
    expect(mark?.querySelector('.saved')).not.toBeNull();
    expect(mark?.getAttribute('aria-label')).toBe('GoLens: P79, 年包 40–72万, 已收藏');
    reply.saved = false;
    refresh();
    expect(mark?.querySelector('.saved')).toBeNull();
    expect(mark?.getAttribute('aria-label')).toBe('GoLens: P79, 年包 40–72万');
  });

  it('keeps what is done to it from the page, and its link from being followed', () => {
    const link = document.createElement('a');
    const { host } = makeBadge(annotated(), 'inline', link, actions);
    const heard = vi.fn<() => void>();
    link.append(host);
    link.addEventListener('click', heard);
    const press = new Event('click', { bubbles: true, cancelable: true });
    host.dispatchEvent(press);
    expect(heard).not.toHaveBeenCalled();
    expect(press.defaultPrevented).toBe(true);
  });
});

function draw(reply: AnnotatedReply): Element {
  makeBadge(reply, 'inline', document.body, actions);
  return drawn.root?.firstElementChild as Element;
}
