import type { ComponentChildren } from 'preact';
import type { Annotated, Insight } from '@/lib/posting/insight';
import type { Salary } from '@/lib/posting/salary';
import { moneyMonth, moneyYear, percentileText, ratioText, yearsText } from './figures';
import { assumptionWord, degreeWord, flagWord, modeWord, noPercentileWord, payText } from './names';
import { ownSamplePeriod, ownSampleText } from './own-sample';
import { PercentileBar } from './percentile-bar';
import { ReferenceLine } from './reference-line';
import { language, word, type MessageName } from './words';

export interface CompareRow {
  label: MessageName;
  /** What is compared, as one text: where it differs, the row is marked. */
  value: (annotated: Annotated) => string;
  show?: (annotated: Annotated) => ComponentChildren;
  /** The number of which the largest is the best; all of them rest on the pay. */
  score?: (annotated: Annotated) => number | null;
}

const CITIES = 5;

/** The rows of a comparison; `skillName` gives a skill's name in the reader's language. */
export function compareRows(skillName: (id: string) => string): CompareRow[] {
  const skills = ({ gaps, met }: Insight, ids: string[]) =>
    gaps.length + met.length === 0 ? word('unknown') : ids.map(skillName).join(word('list_comma')) || word('none');
  return [
    { label: 'field_company', value: ({ posting }) => posting.company.name ?? word('unknown') },
    { label: 'field_city', value: ({ posting }) => posting.location.city ?? posting.location.text ?? word('unknown') },
    { label: 'field_salary', value: ({ posting }) => payText(posting.salary) },
    {
      label: 'field_comparable',
      value: ({ posting }) => comparable(posting.salary),
      show: ({ posting }) => <Comparable salary={posting.salary} />,
      score: ({ posting }) => middle(posting.salary),
    },
    {
      label: 'field_percentile',
      value: ({ insight }) =>
        insight.percentile ? percentileText(insight.percentile) : noPercentileWord(insight.noPercentile),
      show: (annotated) => <Standing {...annotated} />,
      score: standing,
    },
    { label: 'field_benchmark', value: benchmarkText, show: (annotated) => <Benchmark {...annotated} /> },
    {
      label: 'field_gaps',
      value: ({ insight }) =>
        skills(
          insight,
          insight.gaps.map((gap) => gap.skill),
        ),
    },
    { label: 'field_met', value: ({ insight }) => skills(insight, insight.met) },
    { label: 'field_flags', value: flagText },
    { label: 'field_experience', value: ({ posting }) => yearsText(posting.experience, language()) },
    { label: 'field_degree', value: ({ posting }) => degreeWord(posting.degree) },
    { label: 'field_mode', value: ({ posting }) => modeWord(posting.workMode) },
  ];
}

function Comparable({ salary }: { salary: Salary }) {
  if (!salary.year) return <>{word('unknown')}</>;
  return (
    <>
      <div>{word('money_year', moneyYear(salary.year, language()))}</div>
      <div>{word('money_month', moneyMonth(salary.month, language()))}</div>
      {salary.kind === 'estimate' && <p class="note">{word('card_estimate')}</p>}
      {salary.assumptions.map((assumption) => (
        <p class="note" key={assumption.code}>
          {assumptionWord(assumption)}
        </p>
      ))}
    </>
  );
}

function Standing({ insight: { percentile, noPercentile, ownPercentile, ownSample } }: Annotated) {
  if (!percentile && !ownSample) return <>{noPercentileWord(noPercentile)}</>;
  return (
    <>
      <div>
        {percentile
          ? word('percentile_mid', percentileText(percentile), Math.round(percentile.mid))
          : noPercentileWord(noPercentile)}
      </div>
      {percentile && <PercentileBar percentile={percentile} own={ownPercentile} />}
      {percentile && <ReferenceLine reference={percentile.reference} />}
      {ownSample && (
        <p class="note" title={ownSamplePeriod(ownSample)}>
          {ownSampleText(ownSample)}
        </p>
      )}
    </>
  );
}

function Benchmark({ insight }: Annotated) {
  if (insight.benchmark.length === 0) return <>{word('none')}</>;
  return (
    <ul>
      {insight.benchmark.slice(0, CITIES).map(({ city, reference, ratio }) => (
        <li
          key={city}
          title={word('benchmark_title', reference.n, reference.period, reference.source, reference.grade)}
        >
          {cityText(city, reference.quantiles.p50, ratio)} <span class="note">n={reference.n}</span>
        </li>
      ))}
    </ul>
  );
}

const flagText = ({ posting }: Annotated) =>
  posting.flags.map(({ flag, words }) => word('flag_because', flagWord(flag), words)).join(word('list_comma')) ||
  word('none');

const benchmarkText = ({ insight }: Annotated) =>
  insight.benchmark
    .slice(0, CITIES)
    .map(({ city, reference, ratio }) => cityText(city, reference.quantiles.p50, ratio))
    .join();

function cityText(city: string, median: number, ratio: number | null) {
  const pay = moneyMonth({ low: median, high: median, currency: 'CNY' }, language());
  return ratio === null ? `${city} ${pay}` : `${city} ${pay} (${ratioText(ratio)})`;
}

const comparable = ({ year, month }: Salary) => `${moneyYear(year, language())} ${moneyMonth(month, language())}`;

/** The midpoint's percentile; null where an end is open, for then it is not known. */
function standing({ insight: { percentile } }: Annotated) {
  return percentile?.low != null && percentile.high !== null ? percentile.mid : null;
}

/** Middle of the yearly pay in CNY; null where an end is open, for then it is not known. */
function middle({ year }: Salary) {
  return year?.low != null && year.high !== null ? (year.low + year.high) / 2 : null;
}
