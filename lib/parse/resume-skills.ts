import { allMatches, cut } from '@/lib/parse/pieces';
import { headingOf, type ResumeLine, type ResumeSection } from '@/lib/parse/resume-sections';
import { skillsIn } from '@/lib/parse/skills';
import type { TermMatch } from '@/lib/parse/terms';
import { yearsBySkill, type YearSpan } from '@/lib/parse/years';
import { countsIn } from '@/lib/parse/year-words';

/** A skill that a résumé names. */
export interface ResumeSkill {
  id: string;
  /** The sentence that says most of it, as the résumé writes it. */
  sentence: string;
  /** Years with it, where the résumé says them. */
  years: number | null;
  /** It is only known of, wished for, or named beside the work: not to be taken for a skill without a question. */
  isWeak: boolean;
}

type Level = 'strong' | 'weak' | 'plain';
type Mention = Omit<ResumeSkill, 'isWeak'> & { level: Level };

const LEVELS: readonly (readonly [Exclude<Level, 'plain'>, RegExp])[] = [
  [
    'weak',
    /不(?:太|够)?(?:熟悉|了解|会|懂|擅长)|(?<!深入|深度|全面|充分)了解|接触过?|入门|初学|学习中|正在学|自学过?|学过|学习过|想学|希望学|打算学|计划学|准备学|感兴趣|未(?:使用|接触)过?|没有?(?:使用|用)过|familiar(?:ity)?(?: with)?|basics?(?= (?:of|knowledge|understanding|with|in)|[:) ]|$)|beginner|novice|exposure to|currently learning|learning(?! (?:platform|rate|model|system))|(?:want|wish|hope|like|keen|eager)(?:ing)? to learn|interest(?:ed)? in|no experience (?:with|in)|aware(?:ness)? of|some (?:experience|knowledge)(?: with| of| in)?/g,
  ],
  [
    'strong',
    /精通|深入(?:了解|理解)|深度了解|全面了解|熟练|熟悉|熟知|掌握|擅长|使用|基于|采用|负责|主导|设计|开发|expert(?:ise)?|proficien(?:t|cy)|advanced|strong|fluent|skilled|solid|hands-on|experienced?(?: with| in)?|built|designed|developed|led|wrote|using/g,
  ],
];
/** Behind a skill, in brackets: "Kafka（了解）", "Rust (learning)". */
const NOTE = /^ ?\(([^()]{1,24})\)/;
/** Behind a skill, in its clause: "对 Rust 感兴趣", or one or two stars of five. */
const WEAK_BEHIND = /^[^,;。\n]{0,16}感兴趣|^\s?(?:★{1,2}|●{1,2})[☆○]{2,}/;
const SENTENCE_END = /[。;!?！？；]+|\.(?=\s|$)/g;
const CLAUSE_END = /[,，、]/g;
const BULLET = /^[\s\-*•·●◆■▪◦○>\d.、)）(（]+/;
const LONGEST_SENTENCE = 160;
const MOST_YEARS = 30;
/** Sections in which a skill is no claim of one's own. */
const BESIDE: ReadonlySet<ResumeSection> = new Set(['education', 'other']);
const RANK: Record<Level, number> = { weak: 0, plain: 1, strong: 2 };

/** Every skill of the dictionary that a résumé names, once, in the order of the text. */
export function resumeSkills(lines: ResumeLine[]): ResumeSkill[] {
  const best = new Map<string, Mention>();
  let carried: Level = 'plain';
  for (const line of lines) {
    const bare = line.lower.replace(BULLET, '');
    if (bare.trim() === '' || headingOf(line.text)) carried = 'plain';
    const label = labelOf(bare);
    if (label) carried = label;
    for (const mention of mentionsIn(line, carried)) {
      const known = best.get(mention.id);
      const years = known?.years ?? mention.years;
      const better = !known || RANK[mention.level] > RANK[known.level] ? mention : known;
      best.set(mention.id, { ...better, years });
    }
  }
  return [...best.values()].map(({ level, ...skill }) => ({ ...skill, isWeak: level === 'weak' }));
}

/** A line that is a level and nothing else, as "了解:": it holds for the lines beneath. */
function labelOf(bare: string): Level | null {
  if (!/[:：]\s*$/.test(bare) || bare.length > 20) return null;
  return LEVELS.find(([, words]) => allMatches(bare, words).length > 0)?.[0] ?? null;
}

function mentionsIn(line: ResumeLine, carried: Level): Mention[] {
  return cut({ text: line.lower, start: 0 }, SENTENCE_END).flatMap(({ text, start }) => {
    const written = line.written.slice(start, start + text.length);
    const skills = skillsIn(written);
    if (skills.length === 0) return [];
    const cues = cuesIn(text);
    const years = yearsBySkill(spansIn(text), skills);
    return skills.map((skill) => ({
      id: skill.id,
      sentence: sentenceAround(written, skill),
      years: years[skill.id]?.min ?? null,
      level: BESIDE.has(line.section) ? 'weak' : levelAt(text, skill, cues, carried),
    }));
  });
}

function levelAt(text: string, { start, end }: TermMatch, cues: ReturnType<typeof cuesIn>, carried: Level): Level {
  if (WEAK_BEHIND.test(text.slice(end))) return 'weak';
  const note = NOTE.exec(text.slice(end))?.[1];
  const noted = note === undefined ? null : cuesIn(note).at(-1)?.level;
  return noted ?? cues.findLast((cue) => cue.start <= start)?.level ?? carried;
}

/** What the words say of the skills behind them, in the order of the text; words in brackets say it of one only. */
function cuesIn(text: string): { start: number; level: Level }[] {
  const outside = text.replace(/\([^()]{1,24}\)/g, (inner) => ' '.repeat(inner.length));
  const cues = LEVELS.flatMap(([level, words]) =>
    allMatches(outside, words).map(({ index, 0: found }) => ({ start: index, end: index + found.length, level })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  return cues.filter(({ start }, index) => cues.slice(0, index).every(({ end }) => end <= start));
}

function spansIn(text: string): YearSpan[] {
  return cut({ text, start: 0 }, CLAUSE_END).flatMap(({ text: clause, start }) =>
    countsIn(clause)
      .filter(({ low, end }) => low <= MOST_YEARS && !clause.slice(end).startsWith(' old'))
      .map(({ low, high, start: from, end: to }) => ({
        min: low,
        max: high,
        start: start + from,
        end: start + to,
        clause: { start, end: start + clause.length },
        isPart: false,
      })),
  );
}

/** The sentence without its bullet; of a long one the part around the skill. */
function sentenceAround(sentence: string, { start, end }: TermMatch): string {
  if (sentence.length <= LONGEST_SENTENCE) return sentence.replace(BULLET, '').trim() || sentence.trim();
  const from = Math.max(0, Math.min(start - 60, sentence.length - LONGEST_SENTENCE));
  const to = Math.max(end, from + LONGEST_SENTENCE);
  return `${from > 0 ? '…' : ''}${sentence.slice(from, to).trim()}${to < sentence.length ? '…' : ''}`;
}
