import type { ColumnName, Heads, Cell } from '@/lib/export/columns';
import { startWorkbook, type Workbook } from '@/lib/export/xlsx';

/** What the page asks of the worker: to begin, to take rows, and to make the file, which is the one thing it answers. */
export type WorkbookMessage =
  | { step: 'start'; columns: readonly ColumnName[]; heads: Heads }
  | { step: 'add'; rows: readonly Cell[][] }
  | { step: 'finish' };

let book: Workbook | null = null;

addEventListener('message', ({ data }: MessageEvent<WorkbookMessage>) => {
  if (data.step === 'start') book = startWorkbook(data.columns, data.heads);
  else if (data.step === 'add') book?.add(data.rows);
  else void answer();
});

/** A workbook that cannot be made fails in the page, as an error of this worker. */
async function answer() {
  const file = await book?.finish();
  postMessage(file);
}
