import { shareText } from '@/components/figures';
import { language, word, type MessageName } from '@/components/words';
import type { Market } from '@/lib/market/dataset';
import type { Note, Quantity } from '@/lib/market/models/rule-of-thumb';

const NOTE_WORDS: Partial<Record<Note, MessageName>> = {
  'at-the-floor': 'market_note_at_the_floor',
  'steps-taken-as-independent': 'market_note_steps_independent',
  'normal-distribution-assumed': 'market_note_normal',
  'not-a-random-sample': 'market_note_not_random',
  'stated-for-several-cities': 'market_note_several_cities',
  'axes-taken-as-independent': 'market_note_axes_independent',
  'level-share-of-guangzhou': 'market_note_guangzhou',
  'weights-do-not-add-up': 'market_note_weights',
};

/** Codes of the published figures; a name that is none stays as it is published. */
const CODE_WORDS: Record<string, MessageName> = {
  junior: 'market_level_junior',
  mid: 'market_level_mid',
  senior: 'market_level_senior',
  architect: 'market_level_architect',
  tech_lead: 'market_level_tech_lead',
  engineer: 'market_level_engineer',
  go_wasm: 'market_search_go_wasm',
  java: 'market_search_java',
  python: 'market_search_python',
  go: 'market_search_go',
};

export const noteWords = (note: Note): string => {
  const name = NOTE_WORDS[note];
  return name ? word(name) : note;
};

export function codeWord(code: string): string {
  const name = Object.hasOwn(CODE_WORDS, code) ? CODE_WORDS[code] : undefined;
  return name ? word(name) : code;
}

/** 0.2436 as "24.4%"; what rounds to nothing and is something as "<1%". */
export function percentWord(share: number): string {
  const percent = Math.round(share * 1000) / 10;
  return percent === 0 ? shareText(share) : `${number(percent)}%`;
}

export const number = (value: number, digits = 2) =>
  value.toLocaleString(language() === 'zh' ? 'zh-CN' : 'en-US', { maximumFractionDigits: digits }).replace('-', '−');

/** Pay a year that is published in 万, to the digit: "112.5万", "¥1,125k". */
export const wanWord = (wan: number) => (language() === 'zh' ? `${number(wan)}万` : `¥${number(wan * 10)}k`);

/** A value of a model with its unit. */
export function quantityWord({ value, unit }: Quantity): string {
  if (value === null) return word('market_not_published');
  switch (unit) {
    case 'share':
      return percentWord(value);
    case 'percent':
      return `${number(value, 1)}%`;
    case 'percent a year':
      return word('market_a_year', `${number(value, 1)}%`);
    case 'months':
      return word('market_months', number(value, 1));
    case 'days':
      return word('market_days', number(value, 1));
    case 'wan CNY a year':
      return word('market_wan_year', language() === 'zh' ? number(value, 1) : number(value * 10, 0));
    case 'ratio':
      return `× ${number(value)}`;
    default:
      return number(value);
  }
}

/** What published figures rest on: their articles and periods, and how many where an entry says it. */
export function publishedAbout({ published, sources }: Market, entries: readonly string[]) {
  const used = published.filter(({ id }) => entries.includes(id));
  return {
    n: each(used.flatMap(({ figures }) => countIn(figures['n']))).replace('–', word('market_n_unpublished')),
    period: each(used.flatMap(({ period, source }) => period ?? sources[source]?.period ?? [])),
    source: word('market_published_source', each(used.map(({ source }) => sources[source]?.title ?? source))),
  };
}

const each = (texts: readonly string[]) => [...new Set(texts)].join(' · ') || '–';

const countIn = (n: unknown) => (typeof n === 'number' ? number(n) : []);
