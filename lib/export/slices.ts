/** How long the page may be kept busy before it gets its turn, in milliseconds. */
const TURN_MS = 16;
const ROWS = 100;

export interface Work {
  signal?: AbortSignal | undefined;
  /** Told the number of rows that are done. */
  onProgress?: ((done: number) => void) | undefined;
}

/**
 * What `make` makes of the rows, some at a time, with a pause for the page whenever it has been kept waiting. Rejects
 * with the signal's reason where the reader cancels.
 */
export async function* slices<Row, Part>(
  rows: readonly Row[],
  make: (rows: readonly Row[], start: number) => Part,
  { signal, onProgress }: Work = {},
): AsyncGenerator<Part> {
  let turn = performance.now();
  for (let start = 0; start < rows.length; start += ROWS) {
    signal?.throwIfAborted();
    yield make(rows.slice(start, start + ROWS), start);
    if (performance.now() - turn < TURN_MS) continue;
    onProgress?.(Math.min(start + ROWS, rows.length));
    await new Promise((resume) => setTimeout(resume, 0));
    turn = performance.now();
  }
  signal?.throwIfAborted();
  onProgress?.(rows.length);
}
