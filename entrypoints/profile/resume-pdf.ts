import {
  getDocument,
  GlobalWorkerOptions,
  PasswordException,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
// The bundler makes the default export: the address of the file.
// oxlint-disable-next-line import/default
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { BundledTables } from './resume-cmaps';
import { ResumeError } from './resume-file';

// The build for older engines: the other one wants a newer browser than the manifest does.

/** Text only: no fonts are asked for, no WebAssembly is run, and nothing is fetched. */
const QUIET = {
  useSystemFonts: true,
  disableFontFace: true,
  useWorkerFetch: false,
  useWasm: false,
  verbosity: 0,
  BinaryDataFactory: BundledTables,
  cMapUrl: 'bundled/',
  cMapPacked: true,
};
const MOST_PAGES = 30;
/** Of the height of a letter: what is further apart begins a new line. */
const NEW_LINE = 0.6;
const GAP = 0.25;

interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  endsLine: boolean;
}

GlobalWorkerOptions.workerSrc = workerAddress;

/** The text of a PDF's first pages, in the order in which it was written. Rejects with a ResumeError. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({ ...QUIET, data: bytes });
  try {
    const file = await loading.promise;
    return await textOf(file);
  } catch (error) {
    if (error instanceof ResumeError) throw error;
    throw new ResumeError(error instanceof PasswordException ? 'encrypted' : 'broken', { cause: error });
  } finally {
    await loading.destroy();
  }
}

async function textOf(file: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(file.numPages, MOST_PAGES); number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(joined(items.flatMap((item) => ('str' in item ? [runOf(item)] : []))));
  }
  return pages.join('\n');
}

interface Item {
  str: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

function runOf({ str, transform, width, height, hasEOL }: Item): Run {
  return { text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, height, endsLine: hasEOL };
}

/** Runs on one height are one line, with a blank where there is a gap between them. */
function joined(runs: Run[]): string {
  let text = '';
  let last: Run | null = null;
  for (const run of runs) {
    if (last && !last.endsLine && run.text !== '') text += between(last, run);
    text += run.text;
    if (run.endsLine) text += '\n';
    if (run.text !== '' || run.endsLine) last = run;
  }
  return text;
}

function between(last: Run, run: Run): string {
  const height = Math.max(last.height, run.height, 1);
  if (Math.abs(last.y - run.y) > NEW_LINE * height) return '\n';
  const isApart = run.x - (last.x + last.width) > GAP * height;
  return isApart && !/\s$/.test(last.text) && !/^\s/.test(run.text) ? ' ' : '';
}
