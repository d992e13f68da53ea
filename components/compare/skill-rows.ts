import type { ComparedFacts } from '@/lib/posting/compared';
import type { Annotated } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';
import { shareText } from '../figures';
import { word } from '../words';
import { line, plain, rowOf, type Cell, type Row } from './cell';

type Asked = 'required' | 'preferred' | null;

const HELD = {
  required: { have: 'compare_required_have', lack: 'compare_required_lack', unsaid: 'compare_required' },
  preferred: { have: 'compare_preferred_have', lack: 'compare_preferred_lack', unsaid: 'compare_preferred' },
} as const;

/** In the compact comparison: the required skills that the reader lacks. */
export const missing = (postings: Annotated[], skillName: (id: string) => string): Row =>
  rowOf({
    id: 'gaps',
    label: word('field_gaps'),
    cells: postings.map(({ insight: { gaps, met } }) => {
      if (gaps.length + met.length === 0) return plain(word('unknown'));
      return plain(gaps.map(({ skill }) => skillName(skill)).join(word('list_comma')) || word('none'));
    }),
  });

/**
 * Every skill that one of the postings names, those that most of them require first, of equal ones the one that the
 * market asks for most. `own` are the reader's skills; empty where none is named: then nothing is said of them.
 * Nothing is said of the demand until it is known (null).
 */
export function skillRows(
  postings: Annotated[],
  own: readonly string[],
  demand: ComparedFacts['demand'] | null,
  skillName: (id: string) => string,
): Row[] {
  const has = own.length > 0 ? new Set(own) : null;
  const each = postings.map(({ posting }) => posting);
  return [
    rowOf({ id: 'skills', label: word('compare_skills_asked'), cells: each.map((posting) => summary(posting, has)) }),
    ...ranked(each, demand ?? {}).map((skill) => ({
      ...rowOf({
        id: `skill-${skill}`,
        label: skillName(skill),
        cells: each.map((posting) => cellOf(posting, skill, has)),
      }),
      ...(demand && { note: demandNote(demandFor(demand, skill)) }),
    })),
  ];
}

/** Where the shares of demand are from: once for the whole matrix. */
export function demandSources(demand: ComparedFacts['demand']): string[] {
  const known = Object.values(demand).filter((each) => each !== null);
  return known.map(({ place, n, period, source }) =>
    word('compare_demand_source', place ?? word('unknown'), n, period, source),
  );
}

/** A skill's name comes from a file too, as "constructor" may. */
const demandFor = (demand: ComparedFacts['demand'], skill: string) =>
  Object.hasOwn(demand, skill) ? (demand[skill] ?? null) : null;

function ranked(postings: Posting[], demand: ComparedFacts['demand']): string[] {
  const skills = [...new Set(postings.flatMap(({ skills: { required, preferred } }) => [...required, ...preferred]))];
  const count = (skill: string, asked: Asked) => postings.filter((posting) => askedIn(posting, skill) === asked).length;
  const rank = (skill: string) => [
    count(skill, 'required'),
    count(skill, 'preferred'),
    demandFor(demand, skill)?.share ?? -1,
  ];
  const ranks = new Map(skills.map((skill) => [skill, rank(skill)]));
  return skills.sort((a, b) => {
    const [first = [], second = []] = [ranks.get(a), ranks.get(b)];
    const at = first.findIndex((value, index) => value !== second[index]);
    return at < 0 ? 0 : (second[at] ?? 0) - (first[at] ?? 0);
  });
}

function askedIn({ skills }: Posting, skill: string): Asked {
  if (skills.required.includes(skill)) return 'required';
  return skills.preferred.includes(skill) ? 'preferred' : null;
}

const namesNone = ({ skills }: Posting) => skills.required.length + skills.preferred.length === 0;

function cellOf(posting: Posting, skill: string, has: ReadonlySet<string> | null): Cell {
  const asked = askedIn(posting, skill);
  if (asked === null) return plain(namesNone(posting) ? word('unknown') : word('compare_not_named'));
  const held = has === null ? 'unsaid' : has.has(skill) ? 'have' : 'lack';
  const cell: Cell = { lines: [line(word(HELD[asked][held]))], value: asked };
  return held === 'unsaid' ? cell : { ...cell, sign: held };
}

function summary(posting: Posting, has: ReadonlySet<string> | null): Cell {
  if (namesNone(posting)) return plain(word('compare_skills_unsaid'));
  const { required, preferred } = posting.skills;
  const counts = line(word('compare_skills_count', required.length, preferred.length));
  if (has === null) return { lines: [counts] };
  const lacking = required.filter((skill) => !has.has(skill)).length;
  return { lines: [counts, line(word('compare_skills_held', required.length - lacking, lacking))] };
}

function demandNote(demand: ComparedFacts['demand'][string]): string {
  if (!demand) return word('compare_demand_unknown');
  return word('compare_demand', shareText(demand.share), demand.n);
}
