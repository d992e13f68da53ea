import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degreeIn } from '@/lib/parse/description-degree';
import { sentencesOf, type Sentence, type SectionKind } from '@/lib/parse/sections';
import { DEGREES, type Degree } from '@/lib/posting/posting';

type Row = [text: string, degree: Degree | null];

const LEVELS: Row[] = [
  ['大专及以上,3年以上Java开发经验', 'associate'],
  ['专科毕业即可,自考、成教均可', 'associate'],
  ['高职及以上学历', 'associate'],
  ['统招本科,计算机相关专业', 'bachelor'],
  ['本科及以上学历,专业不限', 'bachelor'],
  ['本科学历、专业不限', 'bachelor'],
  ['本科学历不限专业', 'bachelor'],
  ['学历要求:不限专业,本科以上', 'bachelor'],
  ['学士学位,工作年限3~7年', 'bachelor'],
  ['全日制大学毕业', 'bachelor'],
  ['计算机相关专业本科以上学历', 'bachelor'],
  ['2026年9月至2027年8月毕业的本科、硕士、博士', 'bachelor'],
  ['本科或硕士', 'bachelor'],
  ['硕士及以上学历', 'master'],
  ['硕士研究生,双一流高校', 'master'],
  ['硕士研究生及以上学历,本科为211院校', 'master'],
  ['硕士及以上,本科阶段为985', 'master'],
  ['计算机系统方向博士', 'doctor'],
  ['博士研究生', 'doctor'],
  ['高中及以上学历', 'none'],
  ["Bachelor's degree in Computer Science or equivalent practical experience", 'bachelor'],
  ["Bachelor's, Master's or PhD in Computer Science", 'bachelor'],
  ['BE / B.Tech / MCA from a recognised university', 'bachelor'],
  ['Qualification: BE', 'bachelor'],
  ['B.Tech or M.Tech in CS', 'bachelor'],
  ['BS/MS in Computer Science', 'bachelor'],
  ['BS in CS, Mathematics or similar', 'bachelor'],
  ['A B.Sc. is expected', 'bachelor'],
  ['University degree in a technical field', 'bachelor'],
  ['You have a degree in physics', 'bachelor'],
  ['honours degree, or equivalent experience', 'bachelor'],
  ["a 2:1 or better, bachelor's level", 'bachelor'],
  ['Education: Graduation in any discipline', 'bachelor'],
  ['Graduates of any stream welcome', 'bachelor'],
  ['Any graduate with Go skills', 'bachelor'],
  ['Academics: 60% throughout in X, XII and graduation', 'bachelor'],
  ['a completed higher technical education', 'bachelor'],
  ["a completed bachelor's programme (HBO or WO)", 'bachelor'],
  ['HBO/WO working and thinking level', 'bachelor'],
  ['Bac+3 in IT', 'bachelor'],
  ['Bac+5 in IT', 'master'],
  ['Diplom in Informatik', 'master'],
  ["Master's degree or PhD in computer science", 'master'],
  ['MSc in a quantitative field', 'master'],
  ["A university degree at master's level", 'master'],
  ['Advanced degree in computer science required', 'master'],
  ['A PhD in distributed computing', 'doctor'],
  ['Diploma or Degree in IT', 'associate'],
  ['Diploma (D3) in Informatics', 'associate'],
  ['National Diploma in IT', 'associate'],
  ['hold a diploma (two-year associate level) or higher', 'associate'],
  ["Associate's degree in IT", 'associate'],
  ['university education attested by a diploma (bachelor level)', 'bachelor'],
  ['High school diploma or equivalent', 'none'],
  ['Abgeschlossenes Studium oder Ausbildung', 'none'],
  ["Master's degree, or a Bachelor's degree with 4+ years", 'bachelor'],
  ['统招一本及以上', 'bachelor'],
  ['重点大学本科毕业', 'bachelor'],
  ['硕士/本科及以上学历', 'bachelor'],
  ['博士或硕士学历', 'master'],
  ['Any Graduate / Post Graduate', 'bachelor'],
  ['Educated to degree level', 'bachelor'],
  ['Graduated from a technical university', 'bachelor'],
  ['Successfully completed studies in computer science', 'bachelor'],
  ['Tertiary qualifications in IT', 'bachelor'],
  ['Masters in CS required', 'master'],
  ['M.S. in Computer Science', 'master'],
  ['HND in Computing or higher', 'associate'],
];
const NOT_NEEDED: Row[] = [
  ['学历不限,能力优先', 'none'],
  ['学历、经验不限', 'none'],
  ['学历不设门槛', 'none'],
  ['学历没要求', 'none'],
  ['学历不做硬性要求', 'none'],
  ['对学历没有要求', 'none'],
  ['不看学历,只看能力', 'none'],
  ['无学历要求', 'none'],
  ['No degree required', 'none'],
  ['No formal degree needed', 'none'],
  ['A degree is not required', 'none'],
  ["A degree isn't required", 'none'],
  ["We don't ask for a degree", 'none'],
  ['Degree or no degree: we do not mind', 'none'],
  ['We do not care whether you have a degree', 'none'],
  ['A degree? We honestly do not mind', 'none'],
  ['Degrees: irrelevant', 'none'],
  ["What we don't ask: years, diplomas, React", 'none'],
  ["A bachelor's degree is not required", 'none'],
  ['With or without a degree', 'none'],
  ['学历不是问题', 'none'],
  ['学历专业不限', 'none'],
  ['No CS degree? No problem', 'none'],
  ['We care about skills, not degrees', 'none'],
  ['formal education is not required', 'none'],
  ['Degree not essential', 'none'],
];
const LIKED: Row[] = [
  ['硕士优先', null],
  ['计算机专业硕士优先', null],
  ['硕士/博士优先', null],
  ['本科及以上,硕士更佳', 'bachelor'],
  ['本科及以上学历 计算机相关专业优先', 'bachelor'],
  ['本科及以上(985/211优先)', 'bachelor'],
  ['硕士学历,特别优秀者可放宽至本科', 'master'],
  ['硕士及以上,优秀的本科生亦可', 'master'],
  ['硕士,博士优先', 'master'],
  ["Master's degree preferred", null],
  ["Master's or PhD preferred", null],
  ["Bachelor's or Master's degree preferred", null],
  ["Bachelor's required, Master's preferred", 'bachelor'],
  ["Bachelor's degree in CS (Master's preferred)", 'bachelor'],
  ["A diploma in ICT as a minimum; a bachelor's degree will be an added advantage", 'associate'],
  ["A master's degree is required. A doctorate is welcome", 'master'],
  ["Not required: a PhD. A bachelor's degree is enough", 'bachelor'],
  ["Bachelor's degree; no PhD needed", 'bachelor'],
  ['A PhD is not required', null],
  ['CS degree preferred', null],
  ["We do not mind which subject your degree is in; a bachelor's is required", 'bachelor'],
  ["Associate degree required; bachelor's preferred", 'associate'],
  ["Master's or PhD is a strong plus", null],
  ['5年后端经验,本科优先', null],
];
const OTHERS: Row[] = [
  ['团队成员多为博士、硕士', null],
  ['由博士团队领衔', null],
  ['产品面向本科生和研究生', null],
  ['考研学习平台,学历提升业务', null],
  ['为高职院校提供软件', null],
  ['博士后工作站', null],
  ['Our team has several PhDs', null],
  ['Founded by two PhDs', null],
  ["A learning platform for master's students", null],
  ["We pay for your master's degree", null],
  ['You master this already: Go', null],
  ['Mastery of design patterns, mastering Go', null],
  ['Certified Scrum Master', null],
  ['Push to the master branch', null],
  ['A high degree of autonomy', null],
  ['360-degree feedback', null],
  ['Graduate Software Engineer', null],
  ['Happy to support graduate-route visa holders', null],
  ['expected graduation date 2027', null],
  ['work with associated teams', null],
  ['MS SQL Server and MS Office', null],
  ['You will be in charge', null],
  ['团队80%为硕士及以上学历', null],
  ['核心成员毕业于清华北大,硕士以上占70%', null],
  ['为高校本科生提供实习平台', null],
  ['公司与多所本科院校合作', null],
  ['需提供学历证书', null],
  ['our MBA alumni network', null],
  ['Fresh graduates are encouraged to apply', null],
  ['rotate the log 90 degrees', null],
  ['BA team and QA team', null],
];

it.each([...LEVELS, ...NOT_NEEDED, ...LIKED, ...OTHERS])('%s', (text, degree) => {
  expect(degreeIn(sentencesOf(text))?.degree ?? null).toBe(degree);
});

const degreeOf = (...parts: [kind: SectionKind, text: string][]) =>
  degreeIn(parts.map(([kind, text]): Sentence => ({ kind, text, lower: text.toLowerCase(), start: 0 })))?.degree ??
  null;

describe('sections', () => {
  it('a bonus asks for no degree, unless it says so', () => {
    expect(degreeOf(['bonus', '硕士及以上学历'])).toBeNull();
    expect(degreeOf(['bonus', "Master's degree"])).toBeNull();
    expect(degreeOf(['bonus', 'Qualification: B.Tech'])).toBe('bachelor');
    expect(degreeOf(['bonus', "A bachelor's degree is enough"])).toBe('bachelor');
  });
  it('a label may stand apart from its answer', () => {
    expect(degreeOf(['requirements', '学历:不限'])).toBe('none');
    expect(degreeOf(['requirements', '学历:'], ['requirements', '不限'])).toBe('none');
    expect(degreeOf(['requirements', '学历:'], ['requirements', '不限专业,本科'])).toBe('bachelor');
  });
  it('a blurb asks for none', () => {
    expect(degreeOf(['blurb', '硕士占比60%'])).toBeNull();
    expect(degreeOf(['blurb', 'half of us hold a PhD'])).toBeNull();
  });
  it('requirements come before other text', () => {
    expect(degreeOf(['intro', "a master's degree"], ['requirements', '本科及以上'])).toBe('bachelor');
  });
  it('a degree without a level counts as a first one among requirements', () => {
    expect(degreeOf(['requirements', 'Degree or equivalent'])).toBe('bachelor');
  });
  it('what goes on with "or" is read as one', () => {
    expect(degreeOf(['requirements', "Master's degree"], ['requirements', "or Bachelor's degree"])).toBe('bachelor');
  });
  it('under "not needed" a first degree is not asked for, and a doctorate says nothing', () => {
    expect(degreeOf(['excluded', 'a university degree'])).toBe('none');
    expect(degreeOf(['excluded', 'a PhD'])).toBeNull();
  });
});

it('keeps the offsets of the text', () => {
  const text = '要求:\n- 熟悉Go\n- 统招本科';
  const found = degreeIn(sentencesOf(text));
  expect(text.slice(found?.start, found?.end)).toBe('本科');
});

it('never throws', () => {
  const piece = fc.constantFrom('本科', '硕士', ' master', "'s", ' or ', '优先', '学历', '不限', ' no ', 'degree', ',');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 }))), (pieces) => {
      expect([null, ...DEGREES]).toContain(degreeIn(sentencesOf(pieces.join('')))?.degree ?? null);
    }),
  );
});
