import type { Cell, Row } from '@/components/compare/cell';
import type { Sheet } from '@/components/compare/sheet';
import { word } from '@/components/words';
import { Pen, textBlock, widthOf, type Block, type Drawing, type Font } from './pen';
import type { Measure } from './wrap';

const SIGNS = { have: '✓ ', lack: '− ' } as const;

/** Where everything of a comparison stands on its picture. The reader's own words and pay are left out. */
export function layout(sheet: Sheet, measure: (font: Font) => Measure): Drawing {
  const pen = new Pen(widthOf(sheet.postings.length), measure);
  pen.row([{ lines: [] }, ...sheet.postings.map(({ posting }) => titled(posting.title))].map(blocksOf));
  for (const { title, rows } of sheet.sections) {
    const shown = rows.filter(({ own }) => !own);
    if (shown.length === 0) continue;
    pen.part(title);
    for (const row of shown)
      pen.row([labelBlocks(row), ...row.cells.map((cell, index) => cellBlocks(row, cell, index))]);
  }
  pen.foot([sheet.made, ...sheet.sources]);
  return pen.done();
}

const titled = (title: string): Cell => ({ lines: [{ text: title }] });
const blocksOf = ({ lines }: Cell): Block[] => lines.map(({ text }) => textBlock(text, 'title', 'ink', true));

function labelBlocks({ label, note, differs }: Row): Block[] {
  return [
    textBlock(differs ? `${label} ≠` : label, 'part', differs ? 'accent' : 'soft', true),
    ...(note ? [textBlock(note, 'note', 'soft')] : []),
  ];
}

function cellBlocks({ best, bestOf }: Row, { lines, bar, sign }: Cell, index: number): Block[] {
  const isBest = best.has(index);
  const tone = isBest ? 'accent' : sign === 'lack' ? 'warm' : 'ink';
  const main = lines.filter(({ note }) => !note);
  return [
    ...(isBest
      ? [textBlock(word(bestOf === 'all' ? 'compare_best' : 'compare_best_known'), 'note', 'accent', true)]
      : []),
    ...main.map(({ text }) => textBlock((sign ? SIGNS[sign] : '') + text, 'main', tone, isBest)),
    ...(bar ? [{ bar: bar.percentile }] : []),
    ...lines.filter(({ note }) => note).map(({ text }) => textBlock(text, 'note', 'soft')),
  ];
}
