/** Bytes: a résumé with pictures in it stays below. */
const LARGEST_FILE = 15_000_000;
const PDF = [0x25, 0x50, 0x44, 0x46];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Word before 2007. */
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0];
/** The mark of a PDF may stand behind a few bytes of a mail or a byte order mark. */
const PDF_WITHIN = 1024;

export type ResumeProblem =
  | 'too-large'
  | 'old-word'
  | 'not-docx'
  | 'bomb'
  | 'encrypted'
  | 'broken'
  | 'no-text'
  | 'not-text';

/** Why a file was not read. */
export class ResumeError extends Error {
  readonly problem: ResumeProblem;

  constructor(problem: ResumeProblem, options?: ErrorOptions) {
    super(problem, options);
    this.name = 'ResumeError';
    this.problem = problem;
  }
}

/**
 * The text of a résumé: text and Markdown as they are, PDF and DOCX by readers that are loaded now. Told apart by what
 * is in the file, not by its name. Everything stays in this page. Rejects with a ResumeError.
 */
export async function resumeText(file: Blob): Promise<string> {
  if (file.size > LARGEST_FILE) throw new ResumeError('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = await textOf(bytes);
  if (text.trim() === '') throw new ResumeError('no-text');
  return text;
}

async function textOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (begins(bytes, ZIP)) return (await import('./resume-docx')).docxText(bytes);
  if (begins(bytes, OLD_WORD)) throw new ResumeError('old-word');
  if (isPdf(bytes)) return (await import('./resume-pdf')).pdfText(bytes);
  return plainText(bytes);
}

const begins = (bytes: Uint8Array, mark: number[]) => mark.every((byte, index) => bytes[index] === byte);

function isPdf(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, PDF_WITHIN);
  return head.some((byte, index) => byte === PDF[0] && begins(head.subarray(index), PDF));
}

/** UTF-8, UTF-16 with a mark, else what Chinese Windows writes. */
function plainText(bytes: Uint8Array<ArrayBuffer>): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new ResumeError('not-text');
  return decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030') ?? refused();
}

function decoded(bytes: Uint8Array<ArrayBuffer>, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function refused(): never {
  throw new ResumeError('not-text');
}
