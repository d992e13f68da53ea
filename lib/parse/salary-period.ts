import type { Period } from '@/lib/posting/salary';

/** The periods as the boards' languages write them; each word stands by itself, a Chinese one anywhere. */
const WORDS: Record<Period, { signs: string; words: string }> = {
  hour: {
    signs: '小时|时',
    words: 'h|hr|hrs|hour|hours|hourly|ph|p\\.h|std|stunde|stunden|heure|hora|uur|ora|godz|час',
  },
  day: {
    signs: '人天|人日|天|日',
    words: 'd|day|days|daily|pd|p\\.d|pday|diem|tag|jour|día|dia|dag|giorno|dzień|день|mandays?',
  },
  week: { signs: '周|星期|礼拜', words: 'w|wk|week|weekly|pw|woche|semaine|semana|settimana|неделю' },
  month: {
    signs: '人月|个月|月',
    words:
      'm|mo|mon|mth|month|months|monthly|pm|pcm|p\\.m|monat|monatlich|mois|mensuel|mensuels|mensual|mensuales|mês|mes|mese|mensal|mensile|maand|mån|månad|md|mnd|miesiąc|miesięcznie|mies|měsíc|měsíčně|hó|hónap|bulan|bln|tháng|мес|месяц|kk|luna|lună',
  },
  year: {
    signs: '年',
    words:
      'y|yr|yrs|year|years|yearly|annum|annually|annual|annuel|annuels|pa|p\\.a|lpa|jahr|jährlich|an|anno|annuo|annui|lordi|año|años|anual|anuales|ano|jaar|år|rok|rocznie|ročně|év|tahun|năm|год',
  },
};
/** Words too short or too common to count anywhere but behind a slash or a "per". */
const ONLY_AFTER_SLASH = new Set([
  'h',
  'd',
  'w',
  'm',
  'y',
  'an',
  'mon',
  'md',
  'kk',
  'tag',
  'std',
  'dag',
  'ora',
  'dia',
  'lordi',
]);
const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
const PER = '(?:\\/|per|a|an|each|every|pro|par|por|al|je|im|в|za|na|za)';

/** Ways to write a period behind an amount. */
const AFTER: [Period, RegExp][] = PERIODS.map((period) => {
  const { signs, words } = WORDS[period];
  const free = words.split('|').filter((word) => !ONLY_AFTER_SLASH.has(word));
  const sign = period === 'month' ? `一个?月(?!年)|每个?月` : `[每一](?:${signs})`;
  return [
    period,
    new RegExp(
      `\\/\\s?(?:${signs}|(?:${words})(?![\\p{Script=Latin}\\p{Script=Cyrillic}]))|${sign}|(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])${PER}\\s(?:${words})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])|(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${free.join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
      'iu',
    ),
  ];
});

/** What every way to write a period holds. */
const MAY_NAME = /[/\p{L}]/u;

/** Labels in front of an amount. */
const BEFORE: [Period, RegExp][] = [
  ['hour', /时薪|時給|时给|每小?时|시급|hourly|hour rate|stundenlohn|stundensatz|por hora/i],
  ['day', /日薪|日給|每[天日]|일급|daily|day rate|tagessatz|(?<![a-z])tjm(?![a-z])/i],
  ['week', /周薪|每周|weekly/i],
  ['month', /月薪|月給|月收入|底薪|每个?月|월급|monthly|monatsgehalt|mensuel/i],
  [
    'year',
    /年薪|年収|年收入|年包|总包|每年|연봉|annual|yearly|per annum|(?<![a-z])ral(?![a-z])|jahresgehalt|(?<![a-z])ctc(?![a-z])/i,
  ],
];

/** A period, and where its words stand in the text before or behind the amount. */
export interface PeriodFound {
  period: Period;
  at: 'before' | 'after';
  index: number;
  words: string;
}

/** The period that the words around an amount name: the nearest one behind it, else a label in front, else null. */
export function findPeriod(before: string, after: string): PeriodFound | null {
  let nearest: PeriodFound | null = null;
  for (const [period, words] of MAY_NAME.test(after) ? AFTER : []) {
    const found = words.exec(after);
    if (found && (!nearest || found.index < nearest.index))
      nearest = { period, at: 'after', index: found.index, words: found[0] };
  }
  return nearest ?? labelIn(before);
}

function labelIn(before: string): PeriodFound | null {
  for (const [period, label] of BEFORE) {
    const found = label.exec(before);
    if (found) return { period, at: 'before', index: found.index, words: found[0] };
  }
  return null;
}
