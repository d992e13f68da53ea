import { word } from '@/components/words';
import { columnWord, withoutWord } from './codes';
import { plain } from './money';
import type { Cell, Column } from './cells';
import type { Row } from './rows';
import { YEAR_NUMBERS } from './totals';

/** The results as a Markdown table with the years, and beneath it how each figure was come to. */
export function markdownOf(columns: readonly Column[], rows: readonly Row[]): string {
  const heads = columns.map(({ id, name }) => columnWord(id) + (name ? ` ${name}` : ''));
  const years = YEAR_NUMBERS.map((year) => [
    word('calculator_year', year),
    ...columns.map(({ totals }) =>
      totals ? withGap(plain(totals.values[`year${year}`]), withoutWord(totals.without)) : '–',
    ),
  ]);
  const table = [
    [word('calculator_result'), ...heads],
    [word('calculator_result'), ...heads].map(() => '---'),
    ...rows.map(({ label, isRule, cells }) => [isRule ? ruled(label) : label, ...cells.map(cellText)]),
    ...years,
  ];
  const why = rows.flatMap(({ label, cells }) =>
    cells.flatMap(({ why }, index) =>
      why.length ? [`- ${escaped(label)} · ${escaped(heads[index] ?? '')}`, ...why.map(item)] : [],
    ),
  );
  return `${table.map(line).join('\n')}\n\n${why.join('\n')}\n`;
}

const ruled = (label: string) => `${label} (${word('calculator_rule')})`;
const withGap = (text: string, gap: string) => (gap ? `${text} (${gap})` : text);
const cellText = ({ text, gap }: Cell) => withGap(text, gap);
const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
const item = (text: string) => `  - ${escaped(text)}`;

/** A title of a page is text here, too: no link, no markup, no second column. */
const escaped = (text: string) =>
  /^-+$/.test(text) ? text : text.replaceAll(/[\\`*_[\]<>|~#]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ');
