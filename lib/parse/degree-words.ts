import { allMatches, blank } from '@/lib/parse/pieces';
import type { Degree } from '@/lib/posting/posting';

/** A degree that a text names; `isNamed` is false for a degree of no stated level ("a degree in physics"). */
export interface Mention {
  level: Degree;
  isNamed: boolean;
  start: number;
  end: number;
}

/** Words that look like degrees and are none: mastering Go, a degree of freedom, a school that is a customer. */
const NOT_A_DEGREE =
  /\d[- ]?degrees?|degrees? (?:of (?!bachelor|master|doctor|science)|celsius|c(?![a-z]))|(?:high|some|large|certain|greater|varying|any reasonable) degree(?= of|,|$)|(?<=(?:high|secondary)[- ]school )diploma|diploma(?= ?mat)|(?:post|equivalent|comparable|by an?|university|bachelor['’]?s?|master['’]?s?)[- ]?(?:graduate )?diplomas?|graduate(?= (?:program|scheme|school|level|trainee|software|engineer|developer|role|visa|route|talent|data|job|position)|-route)|(?:after|upon|before|until|since|expected|prior to|your|their) graduation|graduation (?:date|year|ceremony|rate|cap)|(?<!completed )(?:experience|career|working|customers?|clients?|sector) in higher education|博士(?:后|点|生?导师|站|团队)|(?:硕士|研究生)(?:院|点|导师|招生|生导师|考试|入学)|考研究?生?|(?:高职|大专|专科|本科|中专|高中)(?:、(?:高职|大专|专科|本科|中专))*(?:院校|高校|学校|教育|教学|医院|医生|门诊|招生|课程)(?!毕业|学历|及以上)|学历(?:提升|教育|认证|证书|查询)|(?:高中|初中)(?:生|教|数学|课)|本科(?:阶段|期间|(?:应|须|需|必须)?(?:为|毕业于|就读|是)|(?:均|也)(?:为|是)?(?:全日制|统招|985|211|双一流|一本))|第一学历[为是]?(?:统招|全日制)?本科(?=[^,;]{0,6}硕士)|本硕(?=[^,;]{0,4}(?:均|都))/g;

const COMPUTING =
  '(?:an? )?(?:computer|computing|software|engineering|information|math|relat|relev|electr|scien|data|informatics|physics|it(?![a-z])|cs(?![a-z])|ai(?![a-z])|statist|any |stem|a (?:tech|relat|relev|quant|numer))';
const word = (words: string) => new RegExp(`(?<![a-z])(?:${words})`, 'g');

/** In lower case and half width. */
const NAMED: readonly (readonly [Degree, RegExp])[] = [
  ['none', /初中|中专|中技|职高|技校|高中(?=及|以|毕业|学历|或|、|\/|起)/g],
  [
    'none',
    word(
      'high[- ]school|secondary (?:school|education)|ged(?![a-z])|abitur|mbo(?![a-z])|(?<!(?:vergleichbare|ähnliche|gleichwertige) )ausbildung',
    ),
  ],
  ['associate', /大专|专科|高职|高专/g],
  [
    'associate',
    word(
      "associate(?:['’]s|s)?[ -](?:degree|level)|associate['’]s|associate of|diplomas?(?![a-z])|hn[dc](?![a-z])|bac ?\\+ ?2|foundation degree|junior college|bts(?![a-z])|dut(?![a-z])",
    ),
  ],
  ['bachelor', /本科|学士|专升本|本硕|大学(?:及以上|毕业|学历|文凭|以上学历)|[一二]本(?=及以上|以上)/g],
  [
    'bachelor',
    word(
      `bachelor|baccalaureate|b\\.? ?sc(?![a-z])|b\\.?[ -]?(?:eng|tech)(?![a-z])|b\\.[aes]\\.?(?![a-z])|b[ase](?= ?[/|] ?(?:b|m))|b[as](?= ?(?:in ${COMPUTING}|degree|or (?:ms|master|higher|equiv|abov)|\\())|(?<=(?:qualifications?|education|degree) ?[:-] ?|^[^a-z]{0,6})b[es](?= ?(?:$|[,/]))|bca(?![a-z])|undergrad(?:uate)?(?![a-z])|any graduates?(?![a-z])|bac ?\\+ ?[34]|hbo(?![a-z])|(?:honours|first|4-year|four-year) degree|2[:.][12](?= or | degree|,| in | hon| \\(|$)|(?:upper|lower) second|studium|hochschulabschluss|licenciatura`,
    ),
  ],
  ['master', /硕士|硕博|(?<!博士)研究生/g],
  [
    'master',
    word(
      `masters?['’]s?(?= |$|[,/).])|masters?(?= (?:degree|level|programme|of (?:science|eng|tech|comp|arts)|in ${COMPUTING}|or (?:ph|doct|higher|above)|/ ?ph)| ?/ ?(?:ph|doct))|(?<=bachelor(?:['’]?s)? ?(?:degree )?(?:or|/|,|and) ?(?:an? )?)masters?(?![a-z])|m\\.? ?sc(?![a-z])|m\\.? ?(?:eng|tech)(?![a-z])|m\\.s\\.?(?![a-z])|ms(?= (?:in ${COMPUTING}|degree|or ph))|(?<=bs ?[/|] ?)ms(?![a-z])|mca(?![a-z])|mba(?![a-z])|post[- ]?gradua(?:te|tion)|(?:advanced|graduate) degree|bac ?\\+ ?5|diplom(?![a-z])|dipl\\.|magister`,
    ),
  ],
  ['doctor', /博士/g],
  ['doctor', word('ph\\.? ?d|doctora(?:te|l)|bac ?\\+ ?8')],
];
const UNNAMED = word(
  `degrees?(?![a-z])|(?<=(?:attended|completed|finished|hold an?|have an?) )(?:university|college)(?= education|,|$)|(?:university|college|higher|tertiary|formal) (?:technical )?(?:education|studies)|tertiary qualifications?|(?<=completed )studies|graduation(?= in|:|$|\\)|,| from| or| with)|graduates? (?:of|in) (?:any|${COMPUTING})|graduated? from an? (?:\\w+ )?(?:university|college)|(?:engineering|science|cs|technical|stem|university|college) graduates?`,
);

/** "Bachelor's" and "degree" are one. */
const SAME = /^(?:['’]?s)?[ -](?:level )?$/;

/** Every degree that a sentence names, in its order; where two overlap, the longer one. */
export function mentionsIn(lower: string): Mention[] {
  const text = blank(lower, NOT_A_DEGREE);
  const named = NAMED.flatMap(([level, words]) => placed(text, words, level, true));
  const all = [...named, ...placed(text, UNNAMED, 'bachelor', false)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const mentions: Mention[] = [];
  for (const each of all) {
    const last = mentions.at(-1);
    const gap = last && text.slice(last.end, each.start);
    if (last && each.start < last.end) continue;
    if (gap !== undefined && last?.isNamed && !each.isNamed && SAME.test(gap)) last.end = each.end;
    else mentions.push({ ...each });
  }
  return mentions;
}

function placed(text: string, words: RegExp, level: Degree, isNamed: boolean): Mention[] {
  return allMatches(text, words).map(({ index, 0: found }) => ({
    level,
    isNamed,
    start: index,
    end: index + found.length,
  }));
}
