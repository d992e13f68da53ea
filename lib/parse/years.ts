import type { Sentence } from '@/lib/parse/sections';

type Years = { min: number | null; max: number | null };

const ZH_DIGITS: Record<string, number> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const EN_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const NUMBER_ZH = '(\\d{1,2}(?:\\.\\d)?|[一二两三四五六七八九十])';
const NUMBER_EN = `(\\d{1,2}(?:\\.\\d)?|${EN_WORDS.slice(1).join('|')})`;
const ZH = new RegExp(
  `(?:^|[^\\d.]|\\.(?=[一二两三四五六七八九十]))${NUMBER_ZH}\\s?(?:年)?\\s?(?:[-~–—至到]\\s?${NUMBER_ZH})?\\s?\\+?\\s?年(?!级|届|薪|假|终|会|度|内)`,
  'g',
);
const EN = new RegExp(
  `(?:^|[^a-z\\d.])${NUMBER_EN}\\s?(?:\\+|plus)?\\s?(?:(?:-|–|—|to)\\s?${NUMBER_EN})?\\s?(?:\\+|or more)?\\s?(?:years?|yrs?|yoe)(?![a-z])`,
  'g',
);

const ABOUT_WORK =
  /经验|经历|以上|工作|开发|从业|背景|左右|experience|years['’]? (?:of|as|in|with|working|building|writing)|yrs|minimum|at least|or more|\+|roles?/;
const NOT_THE_MINIMUM =
  /优先|加分|更佳|合同期|合同|成立|历史|每年|周年|试用|融资|a plus|preferred|desirable|founded|years ago|after (?:one|\d)|in the last|over the (?:past|last)|track record of the company|for (?:over|more than) \d+ years/;
/** A year count for a part of the experience: management, or one language beside the whole. */
const PART = /管理|带队|带团队|management|leading|managing people|lead(?:ing)? (?:a )?teams?/;
const ALTERNATIVE = /or an? (?:bachelor|master|phd|ba|bs)[^.;]{0,60}$/;

/** The years of experience that the role as a whole asks for: the largest minimum stated, without bonuses and parts. */
export function yearsIn(sentences: Sentence[]): Years {
  const found = sentences
    .filter(({ kind }) => kind !== 'benefits' && kind !== 'blurb' && kind !== 'bonus')
    .flatMap(({ text }) => yearsInSentence(text.toLowerCase()));
  const largest = found.reduce<Years | null>(
    (best, each) => (best === null || (each.min ?? 0) > (best.min ?? 0) ? each : best),
    null,
  );
  return largest ?? { min: null, max: null };
}

function yearsInSentence(sentence: string): Years[] {
  const clauses = sentence.split(/[,，](?!\d{3})/);
  return clauses.flatMap((clause, index) => {
    if (
      NOT_THE_MINIMUM.test(clause) ||
      PART.test(clause) ||
      !(ABOUT_WORK.test(clause) || ABOUT_WORK.test(clauses[index + 1] ?? ''))
    )
      return [];
    return [...clause.matchAll(ZH), ...clause.matchAll(EN)]
      .filter((match) => !ALTERNATIVE.test(clause.slice(0, match.index)))
      .map((match) => rangeOf(match[1], match[2], clause.slice(match.index + match[0].length)))
      .filter((years) => (years.min ?? years.max ?? 0) <= 25);
  });
}

function rangeOf(low: string | undefined, high: string | undefined, after: string): Years {
  const min = numberOf(low);
  const max = numberOf(high);
  if (max === null && /^\s?(?:及)?(?:以下|以内)|^ or less/.test(after)) return { min: null, max: min };
  return { min, max: max !== null && min !== null && max < min ? null : max };
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const word = EN_WORDS.indexOf(text);
  if (word >= 0) return word;
  return ZH_DIGITS[text] ?? Number(text);
}
