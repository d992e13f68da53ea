import { language } from '../words';

export type TableCell = string | number | null;

/** A chart's figures: the heads, and rows of as many cells. Null is "not known". */
export interface FigureTable {
  heads: readonly string[];
  rows: readonly (readonly TableCell[])[];
}

/** The same figures as the drawing shows, in a frame that scrolls. */
export function FigureTableView({ table: { heads, rows }, label }: { table: FigureTable; label: string }) {
  return (
    <div class="chart-table-frame" tabIndex={0} role="region" aria-label={label}>
      <table class="chart-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${index}`}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={heads[column]} scope="row">
                    {cellText(cell)}
                  </th>
                ) : (
                  <td key={heads[column]} class={typeof cell === 'number' ? 'number' : undefined}>
                    {cellText(cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellText(cell: TableCell): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  return cell.toLocaleString(language() === 'zh' ? 'zh-CN' : 'en-US', { maximumFractionDigits: 4 });
}
