import { beforeEach, describe, expect, it, vi } from 'vitest';
import { skillLines } from '@/entrypoints/posting/card/skills';
import type { SkillGap } from '@/lib/posting/insight';
import { place } from '../components/browser';
import { savedPosting } from '../dashboard/saved-posting';

vi.mock('wxt/browser', () => import('../components/browser'));

const FROM = { place: '上海', n: 126, period: '2021–2026', source: '样本' };
const PUBLISHED = { name: 'etcd/clientv3', share: 0.521, source: '文章' };
const ETCD: SkillGap = { skill: 'etcd', demand: { share: 0.0079, ...FROM, published: [PUBLISHED] }, premium: null };

beforeEach(() => void place());

describe('the skills of a card', () => {
  it('show what was measured and what is published, and say which is which', () => {
    const text = textOf([ETCD]);
    expect(text).toContain('− Etcd 1% · 公开 52%');
    expect(text).toContain('上海的 Go 岗位');
    expect(text).toContain('n=126，2021–2026，样本');
    expect(text).toContain('（文章）');
  });

  it('show a premium with its n only where there is one', () => {
    expect(textOf([{ ...ETCD, premium: { value: 0.12, low: 0.05, high: 0.2, n: 80 } }])).toContain('薪资 +12%（n=80）');
    expect(textOf([ETCD])).not.toContain('薪资 +');
    expect(textOf([ETCD])).toContain('没有哪项被证明');
  });

  it('name a skill of unknown demand without a figure', () => {
    expect(textOf([{ skill: 'etcd', demand: null, premium: null }])).not.toMatch(/%|n=/);
  });
});

function textOf(gaps: SkillGap[]) {
  const { posting, insight } = savedPosting();
  const lines = skillLines({ posting, insight: { ...insight, gaps }, saved: false, skillNames: { etcd: 'Etcd' } });
  return lines.map((line) => (line ? line.textContent : '')).join('\n');
}
