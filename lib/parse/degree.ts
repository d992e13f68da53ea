import type { Degree } from '@/lib/posting/posting';

const LONGEST = 200;

/** Lowest degree first: where a text names several, the lowest is what it asks for at least. */
const LEVELS: [Degree, RegExp][] = [
  ['none', /学历不限|不限学历|^不限$|初中|中专|中技|高中|职高|high school|no degree|any degree/i],
  ['associate', /大专|专科|高职|associate|college diploma|post[- ]?secondary/i],
  [
    'bachelor',
    /本科|学士|bachelor|(?<![a-z])b\.?sc?\.?(?![a-z])|(?<![a-z])b\.?(?:eng|tech)(?![a-z])|undergraduate|university degree|bac ?\+ ?[345]|licence/i,
  ],
  ['master', /硕士|研究生|master|(?<![a-z])m\.?sc?\.?(?![a-z])|(?<![a-z])mba(?![a-z])|postgraduate|diplom-/i],
  ['doctor', /博士|ph\.?\s?d|doctora/i],
];

/** What a posting's degree field asks for at least; null where it says none. "学历不限" and school leaving are "none". */
export function parseDegree(source: string): Degree | null {
  const text = source.slice(0, LONGEST).normalize('NFKC').trim();
  return LEVELS.find(([, words]) => words.test(text))?.[0] ?? null;
}
