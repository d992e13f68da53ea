import { assert, property, string, stringMatching } from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SKILLS, skillName, skillsIn, skillsInTags } from '@/lib/parse/skills';

const SHARED = '../shared/corpus/skills.json';
const ids = (text: string) => skillsIn(text).map((found) => found.id);

describe('skills', () => {
  it.each([
    ['熟悉Go、Redis和MySQL8.0', ['go', 'redis', 'mysql']],
    ['good storage, C++17', ['cpp']],
    ['精通C++，了解K8s', ['cpp', 'kubernetes']],
    ['Ｇｏ语言与Ｋａｆｋａ', ['go', 'kafka']],
    ['we go live in spring', []],
    ['go-zero or gRPC', ['go-zero', 'grpc']],
    ['fragment of mysqld', []],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected));

  it('names a skill in both languages', () => {
    expect(skillName('microservices', 'zh')).toBe('微服务');
    expect(skillName('microservices', 'en')).toBe('Microservices');
    expect(skillName('no-such', 'zh')).toBe('no-such');
  });
  it('reads tags once each', () => expect(skillsInTags(['Golang', 'Go', 'redis'])).toEqual(['go', 'redis']));
  it('has at least 200 skills with ids of their own', () => {
    expect(new Set(SKILLS.map((skill) => skill.id)).size).toBe(SKILLS.length);
    expect(SKILLS.length).toBeGreaterThanOrEqual(200);
  });
  it('never throws, and its offsets lie in the text', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const astray = skillsIn(text).filter(({ start, end }) => start < 0 || start >= end || end > text.length);
        expect(astray).toEqual([]);
      }),
    );
  });
  it('finds no skill inside a longer Latin word', () => {
    const letters = stringMatching(/^[a-z]{1,5}$/);
    assert(
      property(letters, letters, (before, after) => {
        expect(ids(`${before}redis${after}x`)).not.toContain('redis');
      }),
    );
  });
  it.each([
    ['保障资金安全，注意安全生产', []],
    ['熟悉网络安全与Web安全', ['security', 'security']],
    ['四级部门，六级响应', []],
    ['英语四级以上', ['english']],
    ['文件容器组件', []],
    ['熟悉容器技术', ['docker']],
    ['缓存方案设计', []],
    ['Redis缓存', ['redis']],
  ])('aliases are narrow: %s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
  it.skipIf(!existsSync(SHARED))('keeps every id of the shared corpus (skipped where the corpus is absent)', () => {
    const shared = JSON.parse(readFileSync(SHARED, 'utf8')) as { id: string }[];
    const own = new Set(SKILLS.map((skill) => skill.id));
    expect(shared.filter(({ id }) => !own.has(id))).toEqual([]);
  });
});
