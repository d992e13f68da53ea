import { parseDegree } from '@/lib/parse/degree';
import type { Sentence } from '@/lib/parse/sections';
import type { Degree } from '@/lib/posting/posting';

const NOT_NEEDED =
  /学历(?:不限|无要求|不做要求|不要求)|(?:不限|不看|不问|不卡)学历|学历、?专业不限|不看重学历|no degree (?:is )?(?:required|needed|necessary)|degree or no degree|(?:not|don['’]t) (?:care|mind)[^.]{0,30}degree|degree (?:is )?not (?:required|needed)|without a degree/;
/** What a posting merely likes, or would let pass: "博士优先", "可放宽至本科". */
const LIKED =
  /(?:博士|硕士|研究生|本科|大专|学历)[^,。;]{0,8}(?:优先|加分|更佳|尤佳)|(?:放宽|降低)(?:至|到|为)[^,。;]{0,4}|(?:advanced|master['’]?s?|phd|doctora\w+)[^.;,]{0,40}(?:preferred|a plus|desirable|an advantage)/g;
/** Words that look like degrees and are none: mastering Go, a scrum master, an associated team. */
const NOT_A_DEGREE =
  /master(?:y|ing|ed)(?![a-z])|(?:scrum|web|post)[- ]?master|master(?= (?:the|go|data|node|branch)(?![a-z]))|associated?(?!['’]s| degree| of| in)|(?:高中|初中)(?:生|教|数学|课)/g;
const ABOUT_DEGREE =
  /学历|大专|专科|本科|学士|硕士|研究生|博士|degree|bachelor|master['’]?s|ph\.?\s?d|doctora|(?<![a-z.])(?:b\.?sc|m\.?sc|b\.?\s?tech|m\.?tech|b\.?eng|b\.e\.|b\.s\.|m\.s\.|ba\/bs|mca|mba)(?![a-z])/;
/** A degree of no stated level is read as a first one: "a degree in computer science". */
const FIRST_DEGREE =
  /(?<![a-z])(?:completed|university|college|relevant|science|engineering|technical|undergraduate|bs|stem) degree|degree in|(?<![a-z.])(?:b\.e\.|b\.? tech|ba\/bs|mca)(?![a-z])/;

/** The lowest degree that a description accepts; "none" where it says that none is needed. */
export function degreeIn(sentences: Sentence[]): Degree | null {
  if (sentences.some(({ text }) => NOT_NEEDED.test(text.toLowerCase()))) return 'none';
  const asked = sentences.filter(({ kind }) => kind !== 'benefits' && kind !== 'blurb' && kind !== 'bonus');
  const benefits = sentences.filter(({ kind }) => kind === 'benefits');
  for (const { text } of asked.length > 0 ? [...asked, ...benefits] : sentences) {
    const degree = degreeOf(text.toLowerCase());
    if (degree) return degree;
  }
  return null;
}

function degreeOf(sentence: string): Degree | null {
  const asked = sentence.replace(LIKED, ' ').replace(NOT_A_DEGREE, ' ');
  const found = ABOUT_DEGREE.exec(asked);
  if (!found) return null;
  if (/专升本|本科(?:及|或)?以上/.test(asked) && !/大专/.test(asked)) return 'bachelor';
  const near = asked.slice(Math.max(0, found.index - 30), found.index + 160);
  return parseDegree(near) ?? (FIRST_DEGREE.test(near) ? 'bachelor' : null);
}
