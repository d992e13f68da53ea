import type { Period } from '@/lib/posting/salary';

/** Ways to write a period behind an amount, in the languages of the boards. */
const AFTER: [Period, RegExp][] = [
  [
    'hour',
    /\/\s?(?:h|hr|hrs|hour|std|小?时)(?![a-z])|每小?时|一小时|(?<![a-z])(?:hour|hourly|hr|ph|p\.h|stunde)(?![a-z])/i,
  ],
  ['day', /\/\s?(?:d|day|tag|天|日)(?![a-z])|每[天日]|一天|(?<![a-z])(?:day|daily|pday|pd|diem|p\.d|giorno)(?![a-z])/i],
  ['week', /\/\s?(?:w|wk|week|周)(?![a-z])|每周|(?<![a-z])(?:week|weekly|wk|woche)(?![a-z])/i],
  [
    'month',
    /\/\s?(?:m|mo|mon|mth|month|monat|mois|mes|mês|mån|月)(?![a-z])|每月|一个?月(?!年)|(?<![a-z])(?:month|monthly|mo|monat|monatlich|mois|mensuel|maand|mês|mes|mese|miesięcznie|miesiąc)(?![a-z])/i,
  ],
  [
    'year',
    /\/\s?(?:y|yr|year|jahr|an|år|rok|年)(?![a-z])|每年|一年|年薪|(?<![a-z])(?:year|yearly|yr|annum|annually|annual|pa|p\.a|jahr|jährlich|annuel|par an|anno|año|anual|ano|jaar|rocznie|lpa)(?![a-z])/i,
  ],
];

/** Labels in front of an amount. */
const BEFORE: [Period, RegExp][] = [
  ['hour', /时薪|時給|hourly/i],
  ['day', /日薪|日給|daily/i],
  ['week', /周薪|weekly/i],
  ['month', /月薪|月給|月收入|底薪|monthly/i],
  ['year', /年薪|年収|年收入|年包|总包|annual|yearly|per annum/i],
];

/** The period that the words around an amount name: the nearest one behind it, else a label in front, else null. */
export function findPeriod(before: string, after: string): Period | null {
  const behind = AFTER.map(([period, words]) => ({ period, at: after.search(words) })).filter(({ at }) => at >= 0);
  const nearest = behind.sort((a, b) => a.at - b.at)[0];
  return nearest?.period ?? BEFORE.find(([, words]) => words.test(before))?.[0] ?? null;
}
