import { unzipSync } from 'fflate';
import { ResumeError } from './resume-file';

/** Bytes of one part, unpacked. */
const LARGEST_PART = 20_000_000;
/** No XML shrinks so far: it is a bomb. */
const LARGEST_RATIO = 200;
const PARTS = /^word\/(?:header\d{0,2}|document)\.xml$/;
const MAIN = 'word/document.xml';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** ISO 29500 strict. */
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** The text of a Word document: its headers, paragraphs and tables, a line each. Rejects by a ResumeError. */
export function docxText(bytes: Uint8Array): string {
  const parts = unpacked(bytes);
  if (!parts.has(MAIN)) throw new ResumeError('not-docx');
  const names = [...parts.keys()].sort((a, b) => Number(a === MAIN) - Number(b === MAIN) || a.localeCompare(b));
  return names.map((name) => textOfXml(parts.get(name) ?? new Uint8Array())).join('\n');
}

/** Only the parts that hold text; the sizes are checked before a byte is unpacked, and no more is unpacked than they say. */
function unpacked(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!PARTS.test(name)) return false;
        if (originalSize > LARGEST_PART || originalSize > LARGEST_RATIO * Math.max(size, 1000))
          throw new ResumeError('bomb');
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    throw error instanceof ResumeError ? error : new ResumeError('not-docx', { cause: error });
  }
}

function textOfXml(bytes: Uint8Array): string {
  const xml = new TextDecoder().decode(bytes);
  // No Word document declares entities, and a declaration could make them grow.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new ResumeError('bomb');
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (root.localName === 'parsererror' || root.getElementsByTagName('parsererror').length > 0)
    throw new ResumeError('broken');
  const written: string[] = [];
  write(root, written);
  return written
    .join('')
    .replaceAll(/(?<![ \t])[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n');
}

/** Text in the document's order; what was deleted, and the second copy for older programs, are left out. */
function write(element: Element, written: string[]) {
  const { localName, namespaceURI } = element;
  if (namespaceURI === COMPATIBILITY && localName === 'Fallback') return;
  const name = namespaceURI === WORD || namespaceURI === STRICT ? localName : '';
  if (name === 't') written.push(element.textContent ?? '');
  else if (name === 'tab') written.push('\t');
  else if (name === 'br' || name === 'cr') written.push('\n');
  else for (const child of element.children) write(child, written);
  if (name === 'p') written.push(isInCell(element) ? ' ' : '\n');
  if (name === 'tc') written.push('\t');
  if (name === 'tr') written.push('\n');
}

/** The paragraphs of a table's cell stay in its row, unless they are a list of their own. */
const isInCell = (paragraph: Element) =>
  paragraph.parentElement?.localName === 'tc' && paragraph.parentElement.children.length <= 2;
