import { fold, halfWidth } from '@/lib/parse/terms';
import { toSimplified } from '@/lib/parse/traditional';

/** What a part of a résumé is about; "top" is what stands before the first heading: the name, the address. */
export type ResumeSection = 'top' | 'about' | 'work' | 'internship' | 'project' | 'education' | 'skills' | 'other';

/** A line of a résumé; the forms that are read keep the places of the letters. */
export interface ResumeLine {
  /** As it is written. */
  written: string;
  /** In half width and simplified characters. */
  text: string;
  lower: string;
  section: ResumeSection;
}

/** First match wins: 项目实习 is an internship, 实习经历 no work. */
const HEADINGS: readonly (readonly [ResumeSection, RegExp])[] = [
  ['internship', /^(?:个人)?(?:项目)?实习(?:经[历验])?$|^internships?(?: experience)?$/],
  [
    'work',
    /^(?:主要|个人|过往|全职)?(?:工作|职业|任职|从业|就业)(?:经[历验]|履历|背景|历程)(?:简述)?$|^(?:工作|职业)$|^(?:(?:work|professional|employment|career|relevant|industry) )?(?:experience|history)$|^employment$|^work$/,
  ],
  [
    'project',
    /^(?:主要|个人|开源|重点|代表)?(?:项目|作品|开源)(?:经[历验]|介绍|展示|贡献)?$|^(?:(?:personal|side|selected|key|open[- ]source|notable) )?(?:projects?|contributions)(?: experience)?$|^open source$/,
  ],
  [
    'education',
    /^(?:教育|学习|学历)(?:经[历验]|背景|情况|信息)?$|^(?:education|academic)(?: background| history| experience)?$/,
  ],
  [
    'skills',
    /^(?:个人|专业|职业|核心|掌握|主要|技术|it)?(?:技能|技术栈|技术能力|专长|特长|技术|能力)(?:清单|列表|特长|概述|专长|标签|一览)?$|^(?:(?:technical|core|key|professional|other) )?(?:skills?|competenc(?:y|ies)|technologies|tech(?:nology)? stack|expertise)(?: (?:summary|set))?$/,
  ],
  [
    'about',
    /^(?:个人|基本|联系|求职)(?:信息|资料|简介|概况|总结|优势|评价|方式|意向)$|^自我(?:评价|介绍|描述)$|^(?:关于我|期望工作|求职期望)$|^(?:(?:professional|career|personal) )?(?:summary|profile|objective|about(?: me)?|information|details|contact)$/,
  ],
  [
    'other',
    /^(?:证书|荣誉|奖项|获奖|兴趣|爱好|语言|论文|专利|校园|社团|培训)[\u4e00-\u9fff]{0,6}$|^(?:certifications?|certificates?|awards?|honou?rs|languages?|interests|hobbies|publications|patents|volunteering|references|training)(?: .{0,20})?$/,
  ],
];
const AROUND =
  /^[\s#*=\-_>|•·■◆●▍【[(<《「一二三四五六七八九十\d.、)）]+|(?<![\s#*=\-_|:：】\])>》」])[\s#*=\-_|:：】\])>》」]+$/g;
const LONGEST_HEADING = 32;
const LINE_END = /\r\n?|[\u2028\u2029\v\f]/g;

/** The lines of a résumé with their sections. */
export function resumeLines(source: string): ResumeLine[] {
  let section: ResumeSection = 'top';
  return source
    .replace(LINE_END, '\n')
    .split('\n')
    .map((written) => {
      const text = toSimplified(halfWidth(written));
      section = headingOf(text) ?? section;
      return { written, text, lower: fold(text), section };
    });
}

/** The section that a line opens; null where it is no heading. Blanks within ("教 育 经 历") do not count. */
export function headingOf(line: string): ResumeSection | null {
  const bare = line.replace(AROUND, '').toLowerCase();
  if (bare === '' || bare.length > LONGEST_HEADING) return null;
  const name = bare.replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '').replace(/\s+/g, ' ');
  const chinese = /[\u4e00-\u9fff]/.test(name) ? name.replace(/(?<![ /|a-z])[ /|a-z]+$/, '') : name;
  return HEADINGS.find(([, words]) => words.test(chinese))?.[0] ?? null;
}
