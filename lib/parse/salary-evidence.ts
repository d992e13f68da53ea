import type { Evidence } from '@/lib/posting/evidence';
import type { SalaryReading } from './salary';
import type { Amount } from './salary-amounts';
import { wordsAround } from './salary-choice';
import { findPeriod } from './salary-period';

/** The words of a salary place that led to its reading, with the figures that were passed over and why; places are in `reading.text`. */
export function salaryEvidence(reading: SalaryReading): Evidence[] {
  const { text, salary, chosen, months, candidates, rule } = reading;
  const of = (name: string, value: string, by: string, start: number, end: number): Evidence => ({
    of: name,
    value,
    rule: by,
    words: text.slice(start, end),
    place: { field: 'salary', start, end },
  });
  const amounts: Amount[] = chosen?.amounts ?? [];
  return [
    of('kind', salary.kind, rule, chosen?.start ?? 0, chosen?.end ?? text.length),
    ...amounts.map(({ unit, start, end }, index) => {
      const [name, value] = index === 0 ? ['low', salary.low ?? salary.high] : ['high', salary.high];
      return of(name, String(value ?? 'not settled'), unitRule(unit), start, end);
    }),
    ...periodOf(reading).map(({ value, start, end }) => of('period', value, 'words', start, end)),
    ...(months ? [of('months', String(salary.months ?? 'impossible'), 'words', months.start, months.end)] : []),
    ...candidates.flatMap(({ figure, refused }) =>
      refused ? [of('passed over', refused, refused, figure.start, figure.end)] : [],
    ),
    ...salary.assumptions.map(({ code, value }) => of('assumed', String(value ?? code), code, 0, 0)),
  ];
}

const unitRule = (unit: number | null) => (unit === null ? 'no unit written' : `unit ${unit}`);

function periodOf({ text, chosen }: SalaryReading) {
  if (!chosen) return [];
  const { before, after } = wordsAround(text, chosen);
  const found = findPeriod(before, after);
  if (!found) return [];
  const from = found.at === 'after' ? chosen.end : chosen.start - before.length;
  const start = Math.min(from + found.index, text.length);
  return [{ value: found.period, start, end: Math.min(start + found.words.length, text.length) }];
}
