import { existsSync, readFileSync } from 'node:fs';
import type { Salary } from '@/lib/posting/salary';

export type SalaryLabel = Pick<Salary, 'kind' | 'low' | 'high' | 'currency' | 'period' | 'months'>;
export interface SalaryRow {
  text: string;
  site: string;
  expect: SalaryLabel;
}
export interface TitleRow {
  title: string;
  site: string;
  tags: string[];
  description: string;
  expect: 'core' | 'mentioned' | 'no';
}
export interface DescriptionRow {
  title: string;
  text: string;
  expect: {
    required: string[];
    preferred: string[];
    minYears: number | null;
    maxYears: number | null;
    degree: string | null;
    workMode: string | null;
    flags: string[];
  };
}
/** Labelled lines of one kind each; `name` says whose they are. */
export interface GoldSet {
  name: string;
  salaries: SalaryRow[];
  titles: TitleRow[];
  descriptions: DescriptionRow[];
}

const OWN = new URL('../../tests/gold/', import.meta.url);
const SHARED = new URL('../../../shared/corpus/', import.meta.url);

/** Whether the shared corpus lies beside the project; without it only the project's own lines are measured. */
export const hasSharedCorpus = existsSync(SHARED);

/** The project's own labelled lines, with invented companies. */
export const ownGold = (): GoldSet => ({
  name: 'own',
  salaries: jsonLines(new URL('salaries.jsonl', OWN)),
  titles: jsonLines(new URL('titles.jsonl', OWN)),
  descriptions: jsonLines(new URL('descriptions.jsonl', OWN)),
});

/** The labelled lines of the shared corpus. */
export const sharedGold = (): GoldSet => ({
  name: 'shared',
  salaries: jsonLines(new URL('gold/salary.jsonl', SHARED)),
  titles: jsonLines(new URL('gold/titles.jsonl', SHARED)),
  descriptions: jsonLines(new URL('gold/jds.jsonl', SHARED)),
});

/** A table of the shared corpus, one record a line. */
export function sharedTable(name: string): Record<string, string>[] {
  const [head = '', ...lines] = sharedText(name).trim().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

export const sharedText = (name: string) => readFileSync(new URL(name, SHARED), 'utf8');

function jsonLines<Row>(url: URL): Row[] {
  const lines = readFileSync(url, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as Row);
}
