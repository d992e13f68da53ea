import { describe, expect, it } from 'vitest';
import { parseDate } from '@/lib/parse/date';
import { parsePosting } from '@/lib/parse/posting';
import { postingSchema } from '@/lib/posting/posting';
import type { FieldName, Reading } from '@/lib/posting/reading';

const RATES = { date: '2026-09-01', source: 'test', cny: { USD: 7 } };

function reading(fields: Partial<Record<FieldName, string>>, site = 'boss'): Reading {
  const read = Object.entries(fields).map(([name, text]) => [name, { text, from: 'test' }]);
  return {
    site,
    layout: 'test',
    page: 'list',
    key: 'k1',
    url: 'https://example.com/1',
    fields: Object.fromEntries(read) as Reading['fields'],
  };
}

const FULL = {
  title: 'Golang后端开发工程师',
  salary: '25-45K·16薪',
  city: '北京·朝阳区·望京',
  experience: '3-5年',
  degree: '统招本科',
  company: '星河数据',
  companySize: 'B轮 / 100-499人',
  tags: 'Golang\nMySQL\nKubernetes',
  datePosted: '2026-09-17 10:00:00',
} as const;

const mode = (title: string, city: string) => parsePosting(reading({ title, city }, 'linkedin'), null).workMode;

describe('parsePosting', () => {
  it('joins all readings', () => {
    const posting = parsePosting(reading(FULL), RATES);
    expect(posting).toMatchObject({
      title: FULL.title,
      company: { name: '星河数据', size: '100-499人', stage: 'B轮' },
      location: { city: '北京', district: '朝阳区', remote: false },
      salary: { low: 25_000, high: 45_000, months: 16, year: { low: 400_000, high: 720_000 } },
      experience: { min: 3, max: 5 },
      degree: 'bachelor',
      go: { verdict: 'core' },
      flags: [{ flag: 'education-gate', words: '统招' }],
      datePosted: '2026-09-17',
    });
    expect(posting.skills.required).toContain('go');
  });

  it('leaves unknown what the page does not say', () => {
    const posting = parsePosting(reading({ title: '服务端工程师' }), null);
    expect(posting).toMatchObject({
      degree: null,
      workMode: null,
      datePosted: null,
      experience: { min: null, max: null },
    });
    expect([posting.salary.kind, posting.location.city, posting.company.name]).toEqual(['none', null, null]);
  });

  it('lets the page’s own fields win over the description', () => {
    const description = '任职要求：\n1. 本科及以上学历，5年以上Go开发经验。';
    expect(parsePosting(reading({ title: 'Go开发', description }), null).experience.min).toBe(5);
    const said = parsePosting(reading({ title: 'Go开发', description, experience: '1-3年', degree: '大专' }), null);
    expect([said.experience, said.degree]).toEqual([{ min: 1, max: 3 }, 'associate']);
    expect(
      parsePosting(reading({ title: 'Go开发', description, experience: '经验不限' }), null).experience.min,
    ).toBeNull();
  });

  it('reads the work mode from title and place', () => {
    expect(mode('Go Engineer', 'New York, NY (Hybrid)')).toBe('hybrid');
    expect(mode('Go Engineer (Remote)', '')).toBe('remote');
    expect(mode('Go Engineer', 'Kenya (On-site)')).toBe('onsite');
  });

  it('keeps no contact data', () => {
    const posting = parsePosting(reading({ title: 'Go开发 13800138000 hr@example.com' }), null);
    expect(JSON.stringify(posting)).not.toMatch(/13800138000|hr@example/);
  });

  it('is valid for long and hostile texts', () => {
    const junk = '\ue100<script>-9'.repeat(4000);
    const fields = Object.fromEntries(
      Object.keys(FULL)
        .concat('description', 'stage')
        .map((name) => [name, junk]),
    );
    expect(postingSchema.safeParse(parsePosting(reading(fields), RATES)).success).toBe(true);
  });
});

it.each([
  ['2026-09-17', '2026-09-17'],
  ['2026-04-30 16:53:19', '2026-04-30'],
  ['20260710171849', '2026-07-10'],
  ['2026年9月7日', '2026-09-07'],
  ['Posted on March 9, 2026, 11:34 AM', '2026-03-09'],
  ['Wed Aug 05 02:00:00 UTC 2026', '2026-08-05'],
  ['9 March 2026', '2026-03-09'],
  ['2026-02-31', null],
  ['3天前', null],
  ['2 weeks ago', null],
])('date %s', (text, day) => {
  expect(parseDate(text)).toBe(day);
});
