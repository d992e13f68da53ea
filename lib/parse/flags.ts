import { isDenied } from '@/lib/parse/flag-denial';
import { asksForEnglish } from '@/lib/parse/flag-english';
import { WORK_RULES, type FlagRule, type Found } from '@/lib/parse/flag-rules';
import { TERMS_RULES } from '@/lib/parse/flag-rules-terms';
import { allMatches, blank, matches } from '@/lib/parse/pieces';
import { prefilter } from '@/lib/parse/prefilter';
import type { Sentence } from '@/lib/parse/sections';
import { fold } from '@/lib/parse/terms';
import type { Place } from '@/lib/posting/evidence';
import type { Flag, FlagName } from '@/lib/posting/posting';

const RULES: readonly FlagRule[] = [...WORK_RULES, ...TERMS_RULES];
const TITLE_RULES: readonly FlagRule[] = [
  {
    flag: 'internship',
    words: [/实习|\bintern(?:ship)?s?\b|\bwerkstudent\b|\bworking student\b/g],
    other: /实习(?:经[历验]|生?(?:导师|管理|运营|平台|招聘))/g,
  },
  {
    flag: 'contract',
    words: [/兼职|\bcontract(?:or)?\b|\bfreelancer?\b|按项目结算|\bfixed[- ]term\b|\bc2c\b|\b(?:in|out)side ir35\b/g],
    other:
      /\b(?:smart|data|api|event|permanent|government)[- ]contracts?\b|\bcontract (?:manage|test|law|lifecycle|analy|review|automation)\w*|兼职(?:平台|招聘|系统|业务)/g,
  },
  {
    flag: 'outsourcing',
    words: [/外包|驻场|外派|派驻/g],
    other: /外包(?:管理|平台|系统|业务|商|供应)|外派(?:海外|国外)/g,
  },
];

/** A flag, the words that caused it, and the sentence that they stand in. */
interface Cause {
  words: string;
  sentence: string;
  place: Place;
}
/** A sentence that answers the question before it. */
const ANSWERED_NO =
  /^(?:no|none|nope|never|not (?:here|at all|with us)|sorry, no|没有|不需要|不用|无|不存在)(?:,.{0,30})?$/;
const LONGEST_SENTENCE = 160;
const LONGEST_ITEM = 40;

/** Every expression of every rule, in the order in which they are tried. */
const mayBeFlagged = prefilter(RULES.flatMap(({ words }) => words));
const RULE_OF = RULES.flatMap((rule) => rule.words.map(() => rule));

/** The flags of a posting, each once, with the words that caused it and their place. */
export function flagsIn(title: string, sentences: Sentence[]): Flag[] {
  const flags = new Map<FlagName, Cause>();
  const foldedTitle = fold(title);
  for (const rule of TITLE_RULES) {
    const found = rule.words.flatMap((words) => wordsOf(rule, words, foldedTitle) ?? [])[0];
    if (found) flags.set(rule.flag, causeOf(title, found, { field: 'title', start: 0 }));
  }
  for (const [index, sentence] of sentences.entries()) {
    const active = mayBeFlagged(sentence.lower);
    if (active.length === 0 && flags.has('english-required')) continue;
    const isExcluded =
      active.length > 0 &&
      (isUnderExclusion(sentence, sentences[index - 1]) || ANSWERED_NO.test(sentences[index + 1]?.lower ?? ''));
    const place = { field: 'description', start: sentence.start } as const;
    for (const { index: of, words } of active) {
      const rule = RULE_OF[of];
      if (!rule || flags.has(rule.flag) || (isExcluded && !rule.evenDenied)) continue;
      const found = wordsOf(rule, words, sentence.lower);
      if (found) flags.set(rule.flag, causeOf(sentence.text, found, place));
    }
    const english = flags.has('english-required') ? null : asksForEnglish(sentence, sentences[index + 1]);
    if (english) flags.set('english-required', causeOf(sentence.text, english, place));
  }
  return [...flags].map(([flag, cause]) => ({ flag, ...cause }));
}

/** Whether a sentence is an item of what is expressly not so; a full sentence further down has left the list. */
function isUnderExclusion({ kind, text }: Sentence, before: Sentence | undefined) {
  return kind === 'excluded' && (before?.kind !== 'excluded' || text.length <= LONGEST_ITEM);
}

/** The first words of an expression that are meant so, and that the sentence does not deny. */
function wordsOf({ other, evenDenied }: FlagRule, words: RegExp, sentence: string): Found | null {
  if (!matches(sentence, words)) return null;
  const meant = other ? blank(sentence, other) : sentence;
  for (const { index, 0: found } of allMatches(meant, words)) {
    if (evenDenied || !isDenied(sentence, index, index + found.length)) return { words: found, at: index };
  }
  return null;
}

function causeOf(
  text: string,
  { words, at }: Found,
  { field, start }: { field: Place['field']; start: number },
): Cause {
  const end = at + words.trimEnd().length;
  const from = Math.max(0, at - LONGEST_SENTENCE / 2);
  return {
    words: text.slice(at, end),
    sentence: text.length <= LONGEST_SENTENCE ? text.trim() : text.slice(from, from + LONGEST_SENTENCE).trim(),
    place: { field, start: start + at, end: start + end },
  };
}
