import type { Cell } from '@/components/compare/cell';
import { wrapped, type Measure } from './wrap';

export const FONTS = { main: 13, note: 11, title: 14, part: 12 } as const;
export type Font = keyof typeof FONTS;

/** What is drawn, in px from the upper left corner; texts stand on `y`. */
export type Mark =
  | {
      kind: 'text';
      text: string;
      x: number;
      y: number;
      font: Font;
      tone: 'ink' | 'soft' | 'accent' | 'warm';
      bold: boolean;
    }
  | { kind: 'line'; x: number; y: number; width: number }
  | { kind: 'wash'; x: number; y: number; width: number; height: number }
  | { kind: 'bar'; x: number; y: number; width: number; bar: Bar };

type Bar = NonNullable<Cell['bar']>['percentile'];

export interface Drawing {
  width: number;
  height: number;
  marks: Mark[];
}

export const MARGIN = 24;
export const BAR_HEIGHT = 36;
const [HEAD, COLUMN, GAP, PAD] = [148, 268, 16, 6];
const LINE = { main: 18, note: 16, title: 20, part: 18 } as const;
/** Lines of one cell, and of one source. */
const MOST = { cell: 8, source: 3 };

/** How wide the picture of so many postings is. */
export const widthOf = (postings: number) => MARGIN * 2 + HEAD + postings * (COLUMN + GAP);

/** A piece of a cell, from top to bottom. */
export type Block =
  | { text: string; font: Font; tone: 'ink' | 'soft' | 'accent' | 'warm'; bold: boolean }
  | { bar: Bar };

export const textBlock = (
  text: string,
  font: Font,
  tone: 'ink' | 'soft' | 'accent' | 'warm' = 'ink',
  bold = false,
): Block => ({
  ...{ text, font, tone, bold },
});

/** Writes rows beneath each other. */
export class Pen {
  readonly #marks: Mark[] = [];
  #y = MARGIN;

  constructor(
    readonly width: number,
    readonly measure: (font: Font) => Measure,
  ) {}

  row(cells: Block[][]) {
    const top = this.#y + PAD;
    const ends = cells.map((blocks, index) => this.#cell(blocks, xOf(index), index === 0 ? HEAD - GAP : COLUMN, top));
    this.#y = Math.max(top, ...ends) + PAD;
    this.#rule();
  }

  part(title: string) {
    const height = LINE.part + PAD;
    this.#marks.push({ kind: 'wash', x: MARGIN, y: this.#y, width: this.#inner, height });
    this.#cell([textBlock(title, 'part', 'ink', true)], MARGIN + PAD, this.#inner, this.#y + PAD / 2);
    this.#y += height;
  }

  foot(texts: string[]) {
    this.#y += PAD;
    for (const text of texts) {
      for (const line of wrapped(text, this.#inner, this.measure('note'), MOST.source)) {
        this.#y += LINE.note;
        this.#text(line, MARGIN, { font: 'note', tone: 'soft', bold: false });
      }
    }
  }

  done = (): Drawing => ({ width: this.width, height: Math.ceil(this.#y + MARGIN), marks: this.#marks });

  get #inner() {
    return this.width - 2 * MARGIN;
  }

  #rule() {
    this.#marks.push({ kind: 'line', x: MARGIN, y: this.#y, width: this.#inner });
  }

  /** Draws a cell's blocks from `top` down; where it ends. */
  #cell(blocks: Block[], x: number, width: number, top: number): number {
    let y = top;
    for (const block of blocks) {
      if ('bar' in block) {
        this.#marks.push({ kind: 'bar', x, y, width: width - GAP, bar: block.bar });
        y += BAR_HEIGHT;
        continue;
      }
      for (const line of wrapped(block.text, width, this.measure(block.font), MOST.cell)) {
        y += LINE[block.font];
        this.#text(line, x, block, y);
      }
    }
    return y;
  }

  #text(text: string, x: number, style: Pick<Mark & { kind: 'text' }, 'font' | 'tone' | 'bold'>, y = this.#y) {
    const { font, tone, bold } = style;
    if (text) this.#marks.push({ kind: 'text', text, x, y: y - 4, font, tone, bold });
  }
}

const xOf = (index: number) => (index === 0 ? MARGIN : MARGIN + HEAD + (index - 1) * (COLUMN + GAP));
