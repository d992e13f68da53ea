import { useState } from 'preact/hooks';
import { Problem } from '@/components/empty';
import { word } from '@/components/words';
import type { OfferBasis } from '@/lib/posting/dataset';
import type { PersonFields } from './fields';
import { markdownOf } from './markdown';
import type { ReadPerson } from './read-offer';
import { ResultsTable } from './results-table';
import type { Column } from './cells';
import { rowsOf } from './rows';
import { RulesPanel } from './rules-panel';
import { YearsChart } from './years-chart';
import { YearsTable } from './years-table';

interface Props {
  columns: readonly Column[];
  basis: OfferBasis | null;
  fields: PersonFields;
  person: ReadPerson;
}

/** Everything that follows from what is typed; a hint where that is nothing yet. */
export function Results({ columns, basis, fields, person }: Props) {
  const rows = rowsOf(columns, basis);
  const drawn = columns.flatMap((column) => (column.totals ? { ...column, totals: column.totals } : []));
  return (
    <section class="calc-results" aria-labelledby="calc-results">
      <h3 id="calc-results">{word('calculator_results')}</h3>
      {drawn.length === 0 ? (
        <p class="empty">{word('calculator_empty')}</p>
      ) : (
        <>
          <p class="note">{word('calculator_before_tax')}</p>
          <ResultsTable columns={columns} rows={rows} />
          <Take text={() => markdownOf(columns, rows)} />
          <YearsChart columns={drawn} />
          <YearsTable columns={drawn} />
        </>
      )}
      {basis && <RulesPanel columns={columns} fields={fields} person={person} basis={basis} />}
    </section>
  );
}

/** The ways to take the results along. */
function Take({ text }: { text: () => string }) {
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const copy = async () => {
    const [done] = await Promise.allSettled([navigator.clipboard.writeText(text())]);
    setSaid(done.status === 'fulfilled' ? word('calculator_copied') : '');
    setProblem(done.status === 'fulfilled' ? '' : word('calculator_copy_failed'));
  };
  return (
    <div class="row calc-take">
      <button type="button" onClick={() => void copy()}>
        {word('calculator_copy')}
      </button>
      <button type="button" onClick={() => print()}>
        {word('calculator_print')}
      </button>
      <output class="note">{said}</output>
      {problem && <Problem>{problem}</Problem>}
    </div>
  );
}
