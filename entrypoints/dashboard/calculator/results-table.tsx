import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { word } from '@/components/words';
import { columnWord } from './codes';
import type { Cell, Column } from './cells';
import { bestOf, type Row } from './rows';

/** Every result beside each other; each opens to how it was come to. Differences and the best are marked. */
export function ResultsTable({ columns, rows }: { columns: readonly Column[]; rows: readonly Row[] }) {
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={word('calculator_caption')}>
      <table class="calc-results-table">
        <caption class="out-of-sight">{word('calculator_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{word('calculator_result')}</th>
            {columns.map(({ id, name }) => (
              <th scope="col" key={id}>
                {columnWord(id)}
                {name && <div class="note calc-name">{name}</div>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Result key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Result({ row, columns }: { row: Row; columns: readonly Column[] }) {
  const [open, setOpen] = useState(false);
  const best = bestOf(row);
  const whole = row.cells.filter(({ score }) => score !== null);
  const differs = new Set(whole.map(({ text }) => text)).size > 1;
  const canOpen = row.cells.some(({ why }) => why.length);
  return (
    <Fragment>
      <tr>
        <th scope="row">
          {canOpen ? (
            <button
              type="button"
              class="plain"
              aria-expanded={open}
              aria-controls={`why-${row.id}`}
              onClick={() => setOpen(!open)}
            >
              {row.label}
            </button>
          ) : (
            row.label
          )}
          {row.isRule && <span class="chip">{word('calculator_rule')}</span>}
          {differs && <Differs />}
        </th>
        {row.cells.map((cell, index) => (
          <td key={columns[index]?.id} class={best !== null && cell.score === best ? 'best' : ''}>
            <Value cell={cell} isBest={best !== null && cell.score === best} />
          </td>
        ))}
      </tr>
      <tr id={`why-${row.id}`} class="calc-why" hidden={!open}>
        <td colSpan={columns.length + 1}>
          <Why row={row} columns={columns} />
        </td>
      </tr>
    </Fragment>
  );
}

const Differs = () => (
  <span class="calc-differs">
    <span aria-hidden="true"> ≠</span>
    <span class="out-of-sight"> {word('compare_differs')}</span>
  </span>
);

function Value({ cell, isBest }: { cell: Cell; isBest: boolean }) {
  return (
    <>
      <span class="calc-value">{cell.text}</span>
      {isBest && <span class="calc-best"> {word('compare_best')}</span>}
      {cell.gap && <div class={cell.score === null ? 'note' : 'warm calc-gap'}>{cell.gap}</div>}
    </>
  );
}

/** How each column's figure was come to. */
function Why({ row, columns }: { row: Row; columns: readonly Column[] }) {
  return (
    <div class="calc-why-columns">
      {row.cells.map(({ why }, index) => {
        const id = columns[index]?.id;
        if (!id || why.length === 0) return null;
        return (
          <section key={id} aria-label={`${row.label} – ${columnWord(id)}`}>
            {columns.length > 1 && <h4>{columnWord(id)}</h4>}
            <ul class="note">
              {why.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
