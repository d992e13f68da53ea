import { degreeIn } from '@/lib/parse/description-degree';
import { flagsIn } from '@/lib/parse/flags';
import { sentencesOf, type Sentence } from '@/lib/parse/sections';
import { skillUses, type SkillUse, titleSkills, withoutOthersWork } from '@/lib/parse/skill-uses';
import { halfWidth } from '@/lib/parse/terms';
import { workModeIn } from '@/lib/parse/work-mode';
import { yearsBySkill, yearsIn, yearSpans, type Years } from '@/lib/parse/years';
import type { Evidence, Place } from '@/lib/posting/evidence';
import type { Degree, Flag, WorkMode } from '@/lib/posting/posting';

export interface Description {
  /** Skill ids, those asked for first first; no id stands in both lists. */
  required: string[];
  preferred: string[];
  minYears: number | null;
  maxYears: number | null;
  /** Years asked for with single skills, by skill id. */
  skillYears: Record<string, Years>;
  degree: Degree | null;
  workMode: WorkMode | null;
  flags: Flag[];
}

/** A description with the words behind all of it, flags included, for showing how it was read. */
export interface ExplainedDescription extends Description {
  evidence: Evidence[];
}

interface Input {
  title: string;
  text: string;
  /** The sentences of the text, where they are known. */
  sentences?: Sentence[];
}

/** Reads a whole job description; null and an empty list mean that it does not say. */
export const parseDescription = (input: Input): Description => summaryOf(read(input));

/** The same with the words that led to each value. */
export function explainDescription(input: Input): ExplainedDescription {
  const parts = read(input);
  return { ...summaryOf(parts), evidence: evidenceOf(input, parts) };
}

function read({ title, text, sentences: whole }: Input) {
  const narrow = halfWidth(text);
  const own = withoutOthersWork(narrow);
  const sentences = whole && own === narrow ? whole : sentencesOf(own);
  const spans = yearSpans(sentences);
  return {
    inTitle: titleSkills(title),
    uses: skillUses(own, sentences),
    spans,
    years: yearsIn(spans),
    degree: degreeIn(sentences),
    mode: workModeIn(`${title}\n${narrow}`),
    flags: flagsIn(title, sentences),
  };
}

type Parts = ReturnType<typeof read>;

function summaryOf({ inTitle, uses, spans, years, degree, mode, flags }: Parts): Description {
  const required = new Set(usedAs('required', [...inTitle, ...uses]).map(({ id }) => id));
  const preferred = new Set(usedAs('preferred', [...inTitle, ...uses]).map(({ id }) => id));
  return {
    required: [...required],
    preferred: [...preferred].filter((id) => !required.has(id)),
    minYears: years?.min ?? null,
    maxYears: years?.max ?? null,
    skillYears: yearsBySkill(spans, usedAs('required', uses)),
    degree: degree?.degree ?? null,
    workMode: mode?.mode ?? null,
    flags,
  };
}

const usedAs = (wanted: SkillUse['as'], among: SkillUse[]) => among.filter((use) => use.as === wanted);

function evidenceOf({ title, text }: Input, { inTitle, uses, spans, years, degree, mode, flags }: Parts): Evidence[] {
  const inText = placesIn(title, text);
  return [
    ...inTitle.map((use) => inText(use.as, use.id, use.rule, use, 'title')),
    ...uses.map((use) => inText(use.as, use.id, use.rule, use)),
    ...spans.map((span) => inText('years', yearsText(span), span === years ? 'largest minimum' : 'part', span)),
    ...(degree ? [inText('degree', degree.degree, degree.rule, degree)] : []),
    ...(mode ? [inText('workMode', mode.mode, mode.rule, fromJoined(title, mode), fieldOf(title, mode))] : []),
    ...flags.flatMap(({ flag, words, place }) =>
      place ? [{ of: 'flag', value: flag, rule: flag, words, place }] : [],
    ),
  ];
}

interface Span {
  start: number;
  end: number;
}

function placesIn(title: string, text: string) {
  return (of: string, value: string, rule: string, { start, end }: Span, field: Place['field'] = 'description') => ({
    of,
    value,
    rule,
    words: (field === 'title' ? title : text).slice(start, end),
    place: { field, start, end },
  });
}

const yearsText = ({ min, max }: Years) => `${min ?? ''}-${max ?? ''}`;

/** The work mode is read from title and text as one; its place is in one of them. */
const fieldOf = (title: string, { start }: Span) => (start <= title.length ? 'title' : 'description');

function fromJoined(title: string, span: Span): Span {
  const by = fieldOf(title, span) === 'title' ? 0 : title.length + 1;
  return { start: span.start - by, end: span.end - by };
}
