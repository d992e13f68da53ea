import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDescription } from '@/lib/parse/description';

const ZH =
  '岗位职责：\n1、开发订单服务。\n任职要求：\n1、本科及以上，3-5年后端经验；\n2、熟练掌握Go，熟悉Redis，有Kafka经验优先。\n加分项：\n1、了解Docker。\n福利：英语课程、期权';
const EN =
  "About us\nOur web team builds in React.\n\nRequirements\n- 5+ years of back-end work\n- Strong Go and PostgreSQL\n- Bachelor's or Master's degree\n\nNice to have\n- Terraform\n\nBenefits\n- Hybrid week";

describe('parseDescription', () => {
  it('reads a Chinese description', () => {
    const read = parseDescription({ title: '后端开发', text: ZH });
    expect(read).toMatchObject({
      required: ['go', 'redis'],
      preferred: ['kafka', 'docker'],
      minYears: 3,
      maxYears: 5,
      degree: 'bachelor',
    });
    expect(read.flags).toMatchObject([{ flag: 'equity', words: '期权' }]);
  });
  it('reads an English description', () => {
    expect(parseDescription({ title: 'Engineer', text: EN })).toMatchObject({
      required: ['go', 'postgresql'],
      preferred: ['terraform'],
      minYears: 5,
      maxYears: null,
      degree: 'bachelor',
      workMode: 'hybrid',
    });
  });
  it('says nothing of an empty text', () => {
    expect(parseDescription({ title: '', text: '' })).toEqual({
      required: [],
      preferred: [],
      minYears: null,
      maxYears: null,
      degree: null,
      workMode: null,
      flags: [],
      skillYears: {},
    });
  });
  it('never throws, and no skill is both required and preferred', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const { required, preferred } = parseDescription({ title: text, text });
        expect(preferred.filter((id) => required.includes(id))).toEqual([]);
      }),
    );
  });

  it.each([
    ['本科及以上学历', 'bachelor'],
    ['大专以上，本科优先', 'associate'],
    ['硕士优先，本科及以上', 'bachelor'],
    ['学历不限', 'none'],
    ["Bachelor's or Master's in CS", 'bachelor'],
    ['A degree in computer science', 'bachelor'],
    ['M.Sc. or PhD', 'master'],
    ['No degree required', 'none'],
    ['Mastery of Go, scrum master a help', null],
    ['Associated teams work with you', null],
    ['A high degree of automation', null],
    ['高中数学教研平台', null],
  ])('degree: %s', (text, degree) => {
    expect(parseDescription({ title: 'Engineer', text }).degree).toBe(degree);
  });

  it.each([
    ['Requirements\n- Clients use Redis, you do not touch it', []],
    ['Requirements\n- You ingest events with Kafka', ['kafka']],
    ['We are looking for Kafka people\n\nRequirements\n- Redis', ['kafka', 'redis']],
    ['We are a Kafka company\n\nRequirements\n- Redis', ['redis']],
  ])('skills: %s', (text, required) => {
    expect(parseDescription({ title: 'Engineer', text }).required).toEqual(required);
  });
});
