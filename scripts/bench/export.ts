import { build } from 'vite';
import type { SavedPosting } from '@/lib/posting/saved';
import type { Launched } from '../launch';
import { longestTask, watchTasks } from './tasks';
import type { timeExport } from './time-export';

const ROWS = 100_000;

export interface ExportCost {
  rows: number;
  milliseconds: number;
  megabytes: number;
  /** Of the page that exports; 0 where none was longer than 50 ms. */
  longestTask: number;
}

/** The code of the export, run in a page of the extension over copies of these postings. */
export async function measureExport({ context, id }: Launched, rows: SavedPosting[]): Promise<ExportCost> {
  const code = await bundled();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.evaluate(code);
  await watchTasks(page);
  const { milliseconds, size } = await page.evaluate(
    async ({ rows, count }) => {
      const all = Array.from({ length: count }, (_, index) => ({
        ...(rows[index % rows.length] as SavedPosting),
        notes: String(index),
      }));
      await new Promise((resolve) => setTimeout(resolve, 500));
      Object.assign(window, { tasks: [] });
      return (window as unknown as { exporting: Exporting }).exporting.timeExport(all);
    },
    { rows, count: ROWS },
  );
  const longest = await longestTask(page);
  await page.close();
  return { rows: ROWS, milliseconds, megabytes: size / 2 ** 20, longestTask: longest };
}

interface Exporting {
  timeExport: typeof timeExport;
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
    build: { write: false, lib: { entry: 'scripts/bench/time-export.ts', formats: ['iife'], name: 'exporting' } },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk) throw new Error('The export could not be bundled.');
  return `${chunk.code}\nwindow.exporting = exporting;`;
}
