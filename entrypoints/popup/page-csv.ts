import { csvLine } from '@/lib/export/csv';
import { missingOf, type Shown } from './best';

type Cell = string | number | null;

/** Every column with what stands in it; named as in the file of saved postings. */
const COLUMNS: Record<string, (shown: Shown) => Cell> = {
  site: ({ annotated }) => annotated.posting.site,
  title: ({ annotated }) => annotated.posting.title,
  company: ({ annotated }) => annotated.posting.company.name,
  city: ({ annotated: { posting } }) => posting.location.city ?? posting.location.text,
  salary: ({ annotated }) => annotated.posting.salary.text,
  salaryKind: ({ annotated }) => annotated.posting.salary.kind,
  low: ({ annotated }) => annotated.posting.salary.low,
  high: ({ annotated }) => annotated.posting.salary.high,
  currency: ({ annotated }) => annotated.posting.salary.currency,
  period: ({ annotated }) => annotated.posting.salary.period,
  months: ({ annotated }) => annotated.posting.salary.months,
  yearLowCny: ({ annotated }) => annotated.posting.salary.year?.low ?? null,
  yearHighCny: ({ annotated }) => annotated.posting.salary.year?.high ?? null,
  percentileLow: ({ annotated }) => annotated.insight.percentile?.low ?? null,
  percentileMid: ({ annotated }) => annotated.insight.percentile?.mid ?? null,
  percentileHigh: ({ annotated }) => annotated.insight.percentile?.high ?? null,
  referenceN: ({ annotated }) => annotated.insight.percentile?.reference.n ?? null,
  referencePeriod: ({ annotated }) => annotated.insight.percentile?.reference.period ?? null,
  referenceSource: ({ annotated }) => annotated.insight.percentile?.reference.source ?? null,
  go: ({ annotated }) => annotated.posting.go.verdict,
  experienceMin: ({ annotated }) => annotated.posting.experience.min,
  experienceMax: ({ annotated }) => annotated.posting.experience.max,
  degree: ({ annotated }) => annotated.posting.degree,
  required: ({ annotated }) => annotated.posting.skills.required.join(', '),
  preferred: ({ annotated }) => annotated.posting.skills.preferred.join(', '),
  missing: ({ annotated: { insight } }) =>
    missingOf(insight) ? insight.gaps.map(({ skill }) => skill).join(', ') : null,
  url: ({ annotated }) => annotated.posting.url,
};

const BYTE_ORDER_MARK = '\u{FEFF}';

/** A page's postings as CSV, in the order given, with the same guards as that of the saved ones. */
export function pageToCsv(postings: readonly Shown[]): string {
  const lines = postings.map((shown) => Object.values(COLUMNS).map((cell) => cell(shown)));
  return BYTE_ORDER_MARK + [Object.keys(COLUMNS), ...lines].map(csvLine).join('');
}
