import { word } from '@/components/words';
import { columnWord, withoutWord } from './codes';
import { plain } from './money';
import type { Column } from './cells';
import { YEAR_NUMBERS, type Totals } from './totals';

/** Year by year, to the yuan: the total, and of it cash and stock. */
export function YearsTable({ columns }: { columns: readonly (Column & { totals: Totals })[] }) {
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={word('calculator_years_caption')}>
      <table class="calc-years-table">
        <caption>{word('calculator_years_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{word('calculator_year_heading')}</th>
            {columns.map(({ id, totals }) => (
              <th scope="col" class="number" key={id}>
                {columnWord(id)}
                {totals.without.length > 0 && <div class="warm calc-gap">{withoutWord(totals.without)}</div>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {YEAR_NUMBERS.map((year, index) => (
            <tr key={year}>
              <th scope="row">{word('calculator_year', year)}</th>
              {columns.map(({ id, totals }) => (
                <td class="number" key={id}>
                  {plain(totals.values[`year${year}`])}
                  <div class="note">{partsText(totals, index)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function partsText({ years, without }: Totals, index: number): string {
  const parts = years[index];
  if (!parts) return '';
  const { base, bonus, signOn, stock } = parts;
  const cash = plain(base + bonus + signOn);
  return without.includes('stock')
    ? word('calculator_year_stock_unknown', cash)
    : word('calculator_year_parts', cash, plain(stock));
}
