import { useEffect, useState } from 'preact/hooks';
import { Problem } from '@/components/empty';
import { moneyMonth, percentileText, yearsText } from '@/components/figures';
import { assumptionWord, degreeWord, failureWord, noPercentileWord } from '@/components/names';
import { language, word } from '@/components/words';
import type { Annotated } from '@/lib/posting/insight';
import type { NewRow } from './plan-import';
import { understood } from './run-import';

const SHOWN = 5;

/** The first rows as GoLens reads them: where a column is taken for another, it shows here. */
export function ImportPreview({ rows }: { rows: readonly NewRow[] }) {
  const [read, setRead] = useState<Annotated[]>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let current = true;
    understood(rows.slice(0, SHOWN)).then(
      (postings) => current && (setRead(postings), setProblem('')),
      (error: unknown) => current && setProblem(failureWord(error)),
    );
    return () => {
      current = false;
    };
  }, [rows]);
  if (problem) return <Problem>{problem}</Problem>;
  if (read.length === 0) return null;
  const caption = word('import_preview', read.length);
  return (
    <section class="table-frame" tabIndex={0} aria-label={caption}>
      <table class="import-table">
        <caption class="note">{caption}</caption>
        <thead>
          <tr>
            {(['title', 'company', 'salary', 'month', 'city', 'experience', 'degree', 'percentile'] as const).map(
              (head) => (
                <th scope="col" key={head}>
                  {word(`import_head_${head}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {read.map((row, index) => (
            <Row key={index} {...row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ posting, insight }: Annotated) {
  const { title, company, salary, location, experience, degree } = posting;
  const assumed = salary.assumptions.map(assumptionWord).join(' · ');
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{company.name ?? word('unknown')}</td>
      <td>{salary.text || word('unknown')}</td>
      <td>
        {moneyMonth(salary.month, language())}
        {assumed && <div class="note">{assumed}</div>}
      </td>
      <td>{location.city ?? location.text ?? word('unknown')}</td>
      <td>{yearsText(experience, language())}</td>
      <td>{degreeWord(degree)}</td>
      <td>
        {insight.percentile ? percentileText(insight.percentile) : noPercentileWord(insight.noPercentile)}
        {insight.percentile && (
          <div class="note">
            {word('import_reference', insight.percentile.reference.n, insight.percentile.reference.period)}
          </div>
        )}
      </td>
    </tr>
  );
}
