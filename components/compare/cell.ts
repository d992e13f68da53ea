export interface Line {
  text: string;
  /** Smaller, beneath what it explains. */
  note?: boolean;
}

/**
 * A number to compare by, the larger the better; null where nothing is known. "uncertain": something is known that
 * does not settle it (an open end, an estimate), so that nobody else can be said to be the highest.
 */
export type Score = number | 'uncertain' | null;

/** What one posting says in one row. Everything is text: the table, the Markdown and the picture draw the same. */
export interface Cell {
  lines: Line[];
  /** What it rests on, one step away on the screen and listed beneath the copies. */
  sources?: string[];
  /** What is compared, where it is not the lines that are no notes. */
  value?: string;
  score?: Score;
  bar?: { percentile: { low: number | null; mid: number; high: number | null }; own: number | null };
  /** Whether the reader has what is asked for; the words say it too. */
  sign?: 'have' | 'lack';
}

export interface Row {
  id: string;
  label: string;
  note?: string;
  cells: Cell[];
  differs: boolean;
  /** Which cells hold the highest number, by position. */
  best: ReadonlySet<number>;
  /** The highest of all, or of those that say it. */
  bestOf: 'all' | 'known';
  /** The reader's own words: left out of pictures. */
  own: boolean;
}

export interface Section {
  id: string;
  title: string;
  rows: Row[];
}

export const line = (text: string): Line => ({ text });
export const note = (text: string): Line => ({ text, note: true });
export const plain = (text: string): Cell => ({ lines: [line(text)] });

type RowParts = Pick<Row, 'id' | 'label' | 'cells'> & Partial<Pick<Row, 'note' | 'own'>>;

/** A row with what can be told from its cells: whether they differ, and which is the highest. */
export function rowOf({ own = false, ...parts }: RowParts): Row {
  const { cells } = parts;
  const scores = cells.map(({ score = null }) => score);
  const differs = new Set(cells.map(valueOf)).size > 1;
  return { ...parts, own, differs, best: bestOf(scores), bestOf: scores.includes(null) ? 'known' : 'all' };
}

const valueOf = ({ value, lines }: Cell) =>
  value ??
  lines
    .filter(({ note }) => !note)
    .map(({ text }) => text)
    .join('\n');

/** The positions of the largest number; none where fewer than two are known, all are equal, or one is uncertain. */
export function bestOf(scores: readonly Score[]): ReadonlySet<number> {
  const known = scores.filter((score) => typeof score === 'number');
  const best = Math.max(...known);
  if (scores.includes('uncertain') || known.length < 2 || known.every((score) => score === best)) return new Set();
  return new Set(scores.flatMap((score, index) => (score === best ? [index] : [])));
}
