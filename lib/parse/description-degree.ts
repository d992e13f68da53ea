import type { Sentence } from '@/lib/parse/sections';
import { DEGREES, type Degree } from '@/lib/posting/posting';

const NOT_NEEDED =
  /学历(?:不限|无要求|不做要求|不要求)|(?:不限|不看|不问|不卡)学历|学历、?专业不限|不看重学历|no degree (?:is )?(?:required|needed|necessary)|degree or no degree|(?:not|don['’]t) (?:care|mind)[^.]{0,30}degree|degree (?:is )?not (?:required|needed)|without a degree/;
/** What a posting merely likes, or would let pass: "博士优先", "可放宽至本科". */
const LIKED =
  /(?:博士|硕士|研究生|本科|大专|学历)[^,。;]{0,8}(?:优先|加分|更佳|尤佳)|(?:放宽|降低)(?:至|到|为)[^,。;]{0,4}|(?:advanced|master['’]?s?|phd|doctora\w+)[^.;,]{0,40}(?:preferred|a plus|desirable|an advantage)/g;
const WORDS: readonly [Degree, RegExp][] = [
  ['associate', /大专|专科|associate(?:['’]s)? degree/],
  [
    'bachelor',
    /本科|学士|bachelor|(?:^|[^a-z])(?:b\.e\.?|b\.?\s?tech|b\.?sc|bs degree|b\.s\.|ba\/bs|mca|undergraduate degree)(?![a-z])|(?:completed |university |college |relevant |computer science |engineering |technical )degree|degree in/,
  ],
  ['master', /硕士|研究生|master['’]?s|(?:^|[^a-z])(?:m\.?sc|m\.s\.|ms degree|m\.?tech)(?![a-z])/],
  ['doctor', /博士|ph\.?\s?d|doctorate|doctoral/],
];

/** The lowest degree that a description accepts; "none" where it says that none is needed. */
export function degreeIn(sentences: Sentence[]): Degree | null {
  if (sentences.some(({ text }) => NOT_NEEDED.test(text.toLowerCase()))) return 'none';
  const asked = sentences.filter(({ kind }) => kind !== 'benefits' && kind !== 'blurb' && kind !== 'bonus');
  for (const { text } of asked.length > 0
    ? [...asked, ...sentences.filter(({ kind }) => kind === 'benefits')]
    : sentences) {
    const degree = lowestDegree(text.toLowerCase());
    if (degree) return degree;
  }
  return null;
}

function lowestDegree(sentence: string): Degree | null {
  const required = sentence.replace(LIKED, ' ');
  const named = WORDS.filter(([, pattern]) => pattern.test(required)).map(([degree]) => degree);
  const isHigher = /专升本|本科(?:及|或)?以上/.test(required) && !/大专/.test(required);
  if (isHigher) return 'bachelor';
  return DEGREES.find((degree) => named.includes(degree)) ?? null;
}
