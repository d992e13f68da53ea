import { readGo } from '@/lib/parse/go';
import { readSalary, type SalaryReading } from '@/lib/parse/salary';
import { sharedTable, sharedText } from './gold';
import { noCounts, type Counts } from './sets';

export interface RealSalaries {
  n: number;
  threw: string[];
  /** Strings that hold an amount of pay, and those of them that were read. */
  withAmount: number;
  read: number;
  /** Amounts that were refused, with the rule that refused them. */
  refused: { site: string; text: string; rule: string }[];
}
export interface Disagreement {
  site: string;
  text: string;
  reference: string;
  got: string;
  right: string;
}

/** Every real salary string of the corpus: none may throw, and nearly all that hold an amount must be read. */
export function realSalaries(): RealSalaries {
  const score: RealSalaries = { n: 0, threw: [], withAmount: 0, read: 0, refused: [] };
  for (const { site, text } of realStrings()) {
    score.n += 1;
    try {
      count(score, site, text, readSalary(text, { site, rates: null }));
    } catch {
      score.threw.push(text);
    }
  }
  return score;
}

function count(
  score: RealSalaries,
  site: string | undefined,
  text: string,
  { salary, candidates, rule }: SalaryReading,
) {
  const isRead = (salary.low ?? salary.high) !== null;
  const isRefused = salary.kind === 'unreadable' && (candidates.some(({ refused }) => !refused) || /\d/.test(text));
  if (!isRead && !isRefused) return;
  score.withAmount += 1;
  if (isRead) score.read += 1;
  else score.refused.push({ site: site ?? '', text, rule });
}

function realStrings(): { site: string | undefined; text: string }[] {
  const rows = ['salary-real-cn.tsv', 'salary-real-intl.tsv'].flatMap((name) =>
    sharedTable(name).map((row) => ({ site: row['site'], text: row['salary_raw'] ?? '' })),
  );
  const phrases = sharedTable('salary-real-freetext.tsv').map((row) => ({
    site: row['site'],
    text: row['salary_text'] ?? '',
  }));
  const lines = sharedText('salary-strings-intl.txt').split('\n');
  return [...rows, ...phrases, ...shapeExamples(), ...lines.map((text) => ({ site: undefined, text }))];
}

type Shapes = Record<string, { shapes?: Record<string, { examples?: string[] }> }>;

function shapeExamples() {
  const sites = JSON.parse(sharedText('salary-strings-cn.json')) as Shapes;
  return Object.entries(sites).flatMap(([site, { shapes = {} }]) =>
    Object.values(shapes).flatMap(({ examples = [] }) => examples.map((text) => ({ site, text }))),
  );
}

/** The Chinese strings against the corpus's reference reading (thousands a month), and who is right where they differ. */
export function againstReference(): { n: number; disagreements: Disagreement[] } {
  const rows = sharedTable('salary-real-cn.tsv');
  const disagreements = rows.flatMap((row) => {
    const text = row['salary_raw'] ?? '';
    const reading = readSalary(text, { site: row['site'], rates: null });
    if (agrees(row, reading)) return [];
    const { low, high, period, kind } = reading.salary;
    const reference = `${row['ref_lo_k_month'] ?? ''}-${row['ref_hi_k_month'] ?? ''} K/month`;
    const got = period ? `${low ?? ''}-${high ?? ''} a ${period}` : kind;
    return [{ site: row['site'] ?? '', text, reference, got, right: whoIsRight(reading) }];
  });
  return { n: rows.length, disagreements };
}

function agrees(row: Record<string, string>, { salary }: SalaryReading) {
  if (row['ref_kind'] === 'negotiable') return salary.kind === 'negotiable';
  const unit = salary.period === 'year' ? 12_000 : 1000;
  const isSame = (got: number | null, want: string | undefined) =>
    got === null ? !want || want === 'None' : Math.abs(got / unit - Number(want)) < 0.02 * Number(want) + 0.01;
  const months = Number(row['ref_months'] || 12);
  return (
    isSame(salary.low, row['ref_lo_k_month']) &&
    isSame(salary.high, row['ref_hi_k_month']) &&
    (salary.months ?? 12) === months
  );
}

const RIGHT: Record<string, string> = {
  'piece rate': 'GoLens: pay for a piece of work is no monthly pay',
  figure: "GoLens: a bare 万 above 30万 a month is a year's pay (labelling rule 1)",
  'several ranges': 'nobody: the text names two ranges',
};

const whoIsRight = ({ rule }: SalaryReading) => RIGHT[rule] ?? `the page has slipped, refused: ${rule}`;

/** Real titles, Go at all (core or mentioned) against not Go; unclear labels are left out. */
export function realTitles(): Counts & { wrong: string[] } {
  const score = { ...noCounts(), wrong: [] as string[] };
  for (const row of sharedTable('titles-real.tsv')) {
    if (row['label'] === 'unclear') continue;
    const title = row['title'] ?? '';
    const isGo = readGo({ title }).verdict !== 'no';
    const outcome = isGo ? (row['label'] === 'go' ? 'tp' : 'fp') : row['label'] === 'go' ? 'fn' : null;
    if (outcome) score[outcome] += 1;
    if (outcome === 'fp' || outcome === 'fn') score.wrong.push(title);
  }
  return score;
}
