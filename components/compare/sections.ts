import type { Annotated } from '@/lib/posting/insight';
import { word } from '../words';
import type { Row, Section } from './cell';
import type { Compared } from './compared';
import { company, experience, flags, jobRows, place } from './job-rows';
import { sameStandings, takeHomes } from './elsewhere-rows';
import { comparablePay, otherCities, payAsShown, standings } from './pay-rows';
import { recordRows } from './record-rows';
import { pricesByBoard } from './same-rows';
import { demandSources, missing, skillRows } from './skill-rows';

/** The few rows of the comparison in the popup. */
export const compactRows = (postings: Annotated[], skillName: (id: string) => string): Row[] => [
  company(postings),
  place(postings),
  payAsShown(postings),
  comparablePay(postings),
  standings(postings),
  missing(postings, skillName),
  flags(postings),
  experience(postings),
];

/** Everything that is compared, in its parts. */
export function sectionsOf({ postings, skillName, facts, city, takeHome, skills }: Compared): Section[] {
  const alike = facts?.standings && city !== null ? [sameStandings(postings, facts.standings, city)] : [];
  return [
    {
      id: 'pay',
      title: word('compare_part_pay'),
      rows: [
        payAsShown(postings),
        ...pricesByBoard(postings, facts?.same),
        comparablePay(postings),
        { ...standings(postings), note: word('compare_when_saved') },
        ...alike,
        takeHomes(postings, takeHome),
        otherCities(postings),
      ],
    },
    {
      id: 'skills',
      title: word('compare_part_skills'),
      rows: skillRows(postings, skills, facts?.demand ?? null, skillName),
    },
    { id: 'job', title: word('compare_part_job'), rows: jobRows(postings) },
    { id: 'record', title: word('compare_part_record'), rows: recordRows(postings, facts?.sightings ?? null) },
  ];
}

/** The parts with the rows that differ only, without those that have none. */
export function differing(sections: Section[]): Section[] {
  return sections
    .map((section) => ({ ...section, rows: section.rows.filter(({ differs }) => differs) }))
    .filter(({ rows }) => rows.length > 0);
}

/** What the figures of these rows rest on, each said once. */
export function sourcesOf(sections: Section[], { facts }: Pick<Compared, 'facts'>): string[] {
  const cells = sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  const demand = sections.some(({ id }) => id === 'skills') ? demandSources(facts?.demand ?? {}) : [];
  return [...new Set([...cells.flatMap(({ sources = [] }) => sources), ...demand])];
}
