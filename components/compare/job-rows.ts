import type { Annotated } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';
import { yearsText } from '../figures';
import { degreeWord, flagWord, modeWord } from '../names';
import { language, word } from '../words';
import { line, note, plain, rowOf, type Cell, type Row } from './cell';

type Pick = (posting: Posting) => Cell;

const GO = { core: 'compare_go_core', mentioned: 'compare_go_mentioned', no: 'compare_go_no' } as const;
const COMPANY = { size: 'compare_size', industry: 'compare_industry', stage: 'compare_stage' } as const;

export const company = (postings: Annotated[]) =>
  row('company', word('field_company'), postings, ({ company }) => said(company.name));

export const place = (postings: Annotated[]) => row('city', word('field_city'), postings, placeOf);

export const experience = (postings: Annotated[]) =>
  row('experience', word('field_experience'), postings, (posting) => plain(yearsText(posting.experience, language())));

export const flags = (postings: Annotated[]) => row('flags', word('field_flags'), postings, flagsOf);

/** What the page says of the job and of who offers it, besides pay and skills. */
export const jobRows = (postings: Annotated[]): Row[] => [
  company(postings),
  ...(['size', 'industry', 'stage'] as const).map((part) =>
    row(part, word(COMPANY[part]), postings, (posting) => said(posting.company[part])),
  ),
  place(postings),
  experience(postings),
  row('degree', word('field_degree'), postings, ({ degree }) => plain(degreeWord(degree))),
  row('mode', word('field_mode'), postings, ({ workMode }) => plain(modeWord(workMode))),
  row('go', 'Go', postings, ({ go }) => ({
    lines: [line(word(GO[go.verdict])), ...((go.words ?? go.evidence) ? [note(`“${go.words ?? go.evidence}”`)] : [])],
  })),
  flags(postings),
];

function row(id: string, label: string, postings: Annotated[], cell: Pick): Row {
  return rowOf({ id, label, cells: postings.map(({ posting }) => cell(posting)) });
}

const said = (text: string | null) => plain(text ?? word('unknown'));

function placeOf({ location: { city, district, area, others, text, remote } }: Posting): Cell {
  const named = [city, district, area].filter((part) => part !== null).join(' · ');
  return {
    lines: [
      line(named || text || word('unknown')),
      ...(others.length > 0 ? [note(word('compare_other_places', others.join(word('list_comma'))))] : []),
      ...(remote ? [note(word('mode_remote'))] : []),
    ],
  };
}

function flagsOf({ flags }: Posting): Cell {
  if (flags.length === 0) return plain(word('none'));
  return {
    lines: flags.map(({ flag, words }) => line(word('flag_because', flagWord(flag), words))),
    value: flags.map(({ flag }) => flag).join(),
  };
}
