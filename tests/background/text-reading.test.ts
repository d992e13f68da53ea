import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { readingOfText } from '@/entrypoints/background/text-reading';
import { readingSchema } from '@/lib/posting/reading';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser')).fakeBrowser() }));

const NONE = { title: null, salary: null, city: null, company: null };
const read = (text: string, fields: Partial<typeof NONE> | Record<string, string> = {}) =>
  readingOfText({ text, url: '', fields: { ...NONE, ...fields } });
const said = (text: string, name: 'title' | 'salary' | 'city' | 'company') => {
  const field = read(text).fields[name];
  return field && [field.text, field.from];
};

const key = (text: string, fields = {}) => read(text, fields).key;

describe('what a text says', () => {
  it.each([
    ['title', 'Go 后端工程师\n25-45K', ['Go 后端工程师', 'head']],
    ['title', '招聘啦\n岗位名称：Go 开发', ['Go 开发', 'label']],
    ['title', '', null],
    ['salary', 'Go 后端\n25-45K·14薪\n上海', ['25-45K·14薪', 'head']],
    ['salary', 'Go\n岗位职责\na\nb\nc\nd\ne\nf\ng\n薪资范围：25k-45k', ['25k-45k', 'label']],
    ['salary', 'Go\n年薪 40-60 万', ['年薪 40-60 万', 'label']],
    ['salary', 'Go\nSalary: $150,000 - $200,000 a year', ['$150,000 - $200,000 a year', 'label']],
    ['salary', 'Go\n薪资面议', ['面议', 'label']],
    ['salary', 'Go\n3-5年经验，年假15-20天，我们有100-499人', null],
    ['salary', 'Go\na\nb\nc\nd\ne\nf\ng\nh\n日活 500万-1000万', null],
    ['city', 'Go\n工作地点：上海·浦东', ['上海·浦东', 'label']],
    ['city', 'Go\n北京 3-5年 本科', ['北京 3-5年 本科', 'head']],
    ['city', 'Go\n职责\na\nb\nc\nd\ne\nf\n负责上海研发中心', null],
    ['company', 'Go\n公司：云杉科技', ['云杉科技', 'label']],
    ['company', 'Go\n云杉科技', null],
  ] as const)('of the %s in %j is %j', (name, text, expected) => {
    expect(said(text, name)).toEqual(expected);
  });

  it('gives way to what the reader says', () => {
    const { fields } = read('Go\n25-45K', { salary: ' 30-50K ', company: '云杉' });
    expect(fields.salary).toEqual({ text: '30-50K', from: 'reader' });
    expect(fields.company).toEqual({ text: '云杉', from: 'reader' });
  });
});

it('is the same posting for the same text, whatever the reader adds, and another for another', () => {
  expect(key('Go\n25K')).toBe(key('Go\n25K', { city: '上海' }));
  expect(key('Go\n25K')).not.toBe(key('Go\n26K'));
});

it.each(['', '\n\n', 'x'.repeat(30_000), '=1+1\n<img src=x>', '\u202Ego'])('makes a reading of %.20j', (text) => {
  expect(z.safeParse(readingSchema, read(text)).success).toBe(true);
});
