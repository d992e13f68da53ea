import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf, type Sentence } from '@/lib/parse/sections';
import { skillsIn } from '@/lib/parse/skills';
import { yearsBySkill, yearsIn, yearSpans } from '@/lib/parse/years';

type Row = [text: string, min: number | null, max: number | null];

/** What a description without headings says. */
const ZH: Row[] = [
  ['3-5年后端经验', 3, 5],
  ['1.五年以上开发经验', 5, null],
  ['1.3年以上开发经验', 3, null],
  ['3年及以上Go开发经验', 3, null],
  ['3年(含)以上工作经验', 3, null],
  ['三年或三年以上Go开发经验', 3, null],
  ['工作满3年', 3, null],
  ['三到五年工作经验', 3, 5],
  ['两三年工作经验', 2, 3],
  ['3至6年Java开发经验', 3, 6],
  ['工作年限3~7年', 3, 7],
  ['5年+ SRE经验', 5, null],
  ['十年以上研发经验,其中架构岗不少于3年', 10, null],
  ['十二年以上研发经验', 12, null],
  ['不少于5年的系统编程经验', 5, null],
  ['至少一年Go开发经验', 1, null],
  ['2年左右经验', 2, null],
  ['工作经验5年以内', null, 5],
  ['不超过5年工作经验', null, 5],
  ['三年经验起步,最多不超过八年', 3, 8],
  ['一年半以上开发经验', 1.5, null],
  ['2.5年以上开发经验', 2.5, null],
  ['48个月以上工作经验', 4, null],
  ['PHP经验三年起', 3, null],
  ['10年以上工作经验,3年以上团队管理经验', 10, null],
  ['8年以上开发经验、10年以上管理经验', 8, null],
  ['3年以上团队管理经验', 3, null],
  ['10年以上软件开发及管理经验', 10, null],
  ['硕士3年或本科5年以上经验', 5, null],
  ['3年后端开发经验', 3, null],
  ['3年前端开发经验', 3, null],
  ['5年企业级应用开发经验', 5, null],
  ['3年会员系统开发经验', 3, null],
  ['4年制造业软件开发经验', 4, null],
  ['北京 | 3-5年 | 本科 | 全职', 3, 5],
  ['3年以上工作经验,有电商经验者优先', 3, null],
  ['3年以上后端经验、有大厂背景者优先', 3, null],
  ['3年以上经验(有大厂经验优先)', 3, null],
  ['1-3年经验,优秀应届生亦可', 1, 3],
  ['5年以上互联网公司工作经验', 5, null],
  ['3年以下工作经验', null, 3],
  ['最多3年经验', null, 3],
  ['2年以内工作经验', null, 2],
  ['≥5年经验', 5, null],
  ['三年(含三年)以上工作经验', 3, null],
  ['从事服务端开发3年以上', 3, null],
  ['3年至5年工作经验', 3, 5],
  ['后端开发5年以上经验,带过5人以上团队', 5, null],
  ['具备两年或以上软件开发经验', 2, null],
  ['3年以上实习或工作经验', 3, null],
];
const ZH_NONE: Row[] = [
  ['有3年以上经验者优先', null, null],
  ['3年以上工作经验优先', null, null],
  ['最好有3年以上工作经验', null, null],
  ['5年以上经验,优先考虑', null, null],
  ['不要求3年以上经验', null, null],
  ['合同期一年', null, null],
  ['签订三年劳动合同', null, null],
  ['2027届本科', null, null],
  ['25年毕业,专业不限', null, null],
  ['公司成立10年,有20年以上的行业积累', null, null],
  ['团队成员平均10年以上经验', null, null],
  ['创始人有20年行业经验', null, null],
  ['与10年以上经验的大牛共事', null, null],
  ['未来3-5年的技术规划', null, null],
  ['期权分四年归属', null, null],
  ['近3年无犯罪记录', null, null],
  ['每段工作经历2年以上', null, null],
  ['入职满1年可调薪', null, null],
  ['每年两次调薪', null, null],
  ['年龄25-35周岁', null, null],
  ['实习4个月以上', null, null],
  ['应届或1年以上工作经验', null, null],
  ['现金够三年,老板开过六年面馆', null, null],
  ['12个月内转正', null, null],
  ['成立于2015年,服务客户超过10年', null, null],
  ['数据保存10年以上', null, null],
  ['我们深耕物联网领域十年', null, null],
  ['每满3年奖励一次', null, null],
  ['工作满一年享受带薪年假', null, null],
  ['毕业3年内', null, null],
  ['半年以上实习经验', null, null],
  ['2年以上海外工作经验加分', null, null],
];
const EN: Row[] = [
  ['5+ years of back-end work, two of them with Go', 5, null],
  ['Experience: 4 to 7 years', 4, 7],
  ['Exp: 3-6 Yrs', 3, 6],
  ['at least five years of experience', 5, null],
  ['Minimum of seven (7) years in software development', 7, null],
  ['3 (three) or more years of experience', 3, null],
  ['between 3 and 5 years of data engineering experience', 3, 5],
  ['at least 4 and at most 8 years of relevant experience', 4, 8],
  ['0 to 2 years of work experience', 0, 2],
  ['2.5 to 5 years of backend development', 2.5, 5],
  ['min. 3 yrs experience', 3, null],
  ['5 yrs+ in backend', 5, null],
  ['5 years+ of Go', 5, null],
  ['Six or more years building server software', 6, null],
  ['Two years or more of Solidity in production', 2, null],
  ['Five years or so in network programming', 5, null],
  ['Three years plus as a software engineer', 3, null],
  ['YoE: 5', 5, null],
  ['Years of experience: 3-5', 3, 5],
  ['Up to 3 years of experience', null, 3],
  ['Not less than 5 years of experience', 5, null],
  ['a decade of experience in backend', 10, null],
  ['A couple of years of experience with Go', 2, null],
  ['at least 48 months of experience', 4, null],
  ['a background of eight or more years, 3+ years of leading engineers', 8, null],
  ['We have an opening for Golang developers with 3-5 years of experience', 3, 5],
  ['We expect at least four years of professional Java', 4, null],
  ['You have been writing Go for more than 5 years', 5, null],
  ['Contract developer with 5+ years of experience', 5, null],
  ["Bachelor's with 5+ years or Master's with 3+ years of experience", 5, null],
  ['3 years of experience with Go, Kafka preferred', 3, null],
  ['3+ years of experience (5+ years preferred)', 3, null],
  ['At least 2-3 years experience in Golang', 2, 3],
  ['Extensive experience (7+ years) in software engineering', 7, null],
  ['five-plus years of experience', 5, null],
  ['Minimum Experience - 3 years', 3, null],
  ["2+ years' professional experience", 2, null],
  ['3+ years experience, ideally in fintech', 3, null],
  ['5+ years of experience with Go (or Rust) in production', 5, null],
  ['4+yrs Golang', 4, null],
];
const EN_NONE: Row[] = [
  ["Master's degree, or a Bachelor's degree with 4+ years of relevant experience", null, null],
  ["Bachelor's degree or 5 years of experience", null, null],
  ['We have been around for 22 years', null, null],
  ['Our founders have 30 years of experience', null, null],
  ['A company with 20 years of experience in retail', null, null],
  ['The programme has been running for more than 15 years', null, null],
  ['Founded 12 years ago', null, null],
  ['A fixed-term contract of two years', null, null],
  ['Type of post: contract agent, three years, renewable once', null, null],
  ['options that vest over four years', null, null],
  ['a 4-year vesting schedule', null, null],
  ['Maximum 32 years old', null, null],
  ['Age not more than 38 years', null, null],
  ['18 years or older', null, null],
  ['a university education of at least three years', null, null],
  ['4 years of college', null, null],
  ['a three year degree', null, null],
  ['after 2 years you may move abroad', null, null],
  ['Have you finished within the last two years?', null, null],
  ['Over the past 18 years we have grown', null, null],
  ['Five years of experience would be great', null, null],
  ['Ideally 5+ years of experience', null, null],
  ['5+ years of experience preferred', null, null],
  ['We do not care whether you have 2 or 10 years of experience', null, null],
  ['Engagement: 6 months', null, null],
  ['Fresh graduates or 1 year of experience', null, null],
  ['You will be mentored by engineers with 10+ years of experience', null, null],
  ['5+ years of experience (preferred)', null, null],
  ['2 years bond', null, null],
  ['12 month fixed-term contract', null, null],
  ['Must have lived in the UK for 5 years', null, null],
  ['right to work for at least 2 years', null, null],
  ['Trusted by customers for 20 years', null, null],
  ['Share options after one year', null, null],
];
/** Behind a heading of requirements a bare count is enough. */
const REQUIRED: Row[] = [
  ['Modern C++, 3–7 years', 3, 7],
  ['PHP, 4+ years, with Laravel', 4, null],
  ['Terraform on Azure, at least 3 years', 3, null],
  ['Java五年以上', 5, null],
  ['Golang: 3 years', 3, null],
  ['Written SQL that you were proud of a year later', null, null],
  ['Experience with Go within the last 5 years', null, null],
  ['at least 2 years in a similar role (4 preferred)', 2, null],
  ['one or two years of professional programming', 1, 2],
  ['Age between 22 and 35 years', null, null],
  ['Willing to sign a 2 year bond', null, null],
  ['Not more than 6 months of career gap', null, null],
  ['No more than 2 job changes in the last 5 years', null, null],
  ['Able to commit for at least 2 years', null, null],
  ['A codebase of 15 years', null, null],
  ['2 years of college', null, null],
  ['最近一份工作满2年', null, null],
  ['平均每份工作2年以上', null, null],
  ['无犯罪记录满5年', null, null],
  ['保证实习半年以上', null, null],
  ['5年内不得同业竞业', null, null],
  ['熟练使用Go语言(3年以上)', 3, null],
  ['本科3年,大专5年', 5, null],
];

const read = (text: string) => {
  const years = yearsIn(yearSpans(sentencesOf(text)));
  return [years?.min ?? null, years?.max ?? null];
};

it.each([...ZH, ...ZH_NONE, ...EN, ...EN_NONE])('%s', (text, min, max) => {
  expect(read(text)).toEqual([min, max]);
});

it.each(REQUIRED)('a requirement: %s', (text, min, max) => {
  const sentence: Sentence = { kind: 'requirements', text, lower: text.toLowerCase(), start: 0 };
  const years = yearsIn(yearSpans([sentence]));
  expect([years?.min ?? null, years?.max ?? null]).toEqual([min, max]);
});

const spans = (kind: Sentence['kind'], lower: string) => yearSpans([{ kind, text: lower, lower, start: 0 }]);

describe('sections', () => {
  it.each(['bonus', 'benefits', 'blurb'] as const)('"%s" asks for no years, unless a label does', (kind) => {
    expect(spans(kind, '5 years of experience with go')).toEqual([]);
    expect(spans(kind, 'experience: 5 years')).toHaveLength(1);
  });
});

it('prefers the range where two ask for the same minimum', () => {
  expect(read('3年以上Go经验\n工作经验3-5年')).toEqual([3, 5]);
});

it('gives each skill the years of its clause', () => {
  const text = 'at least 5 years of experience with Go, 2 years with Kafka';
  const years = yearsBySkill(yearSpans(sentencesOf(text)), skillsIn(text));
  expect(years).toEqual({ go: { min: 5, max: null }, kafka: { min: 2, max: null } });
});

it('keeps the offsets of the text', () => {
  const text = '要求:\n熟悉Go，5年以上经验';
  expect(yearSpans(sentencesOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(['5年']);
});

it('never throws', () => {
  const piece = fc.constantFrom(
    '3',
    '年',
    '-',
    ' years',
    ' months',
    '十',
    '半',
    '以上',
    '经验',
    ',',
    '(',
    'between ',
    ' and ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 }))), (pieces) => {
      expect(yearSpans(sentencesOf(pieces.join(''))).every(({ start, end }) => start < end)).toBe(true);
    }),
  );
});
