import { isWebAddress } from '@/lib/posting/web-address';
import { cellOf, headsOf, type ColumnName, type Heads } from './columns';
import type { ExportRow } from './row';

/** What Markdown or HTML may take for markup within a line, and what it may at its beginning. */
const MARKUP = /[\\`*_[\]<>#|~&$]/g;
const AT_START = /^(?=[-+=])|(?<=^\d{1,9})(?=[.)])/;
/** In a list these stand as a heading and a quotation of their own. */
const APART = new Set<ColumnName>(['title', 'url', 'notes']);

/** What a Markdown table begins with: its heads and the line beneath them. */
export function markdownHead(columns: readonly ColumnName[], heads: Heads): string {
  return line(headsOf(columns, heads).map(plain)) + line(columns.map(() => '---'));
}

export const markdownRows = (rows: readonly ExportRow[], columns: readonly ColumnName[]): string =>
  rows.map((row) => line(columns.map((name) => written(row, name)))).join('');

/** One section a posting: its title as a link, what is known as a list, notes and description as text. */
export function markdownList(rows: readonly ExportRow[], columns: readonly ColumnName[], heads: Heads): string {
  return rows.map((row) => section(row, columns, heads)).join('');
}

/** Text on one line that no Markdown reader takes for anything but text. */
export function plain(text: string): string {
  return text
    .replace(MARKUP, (sign) => (sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `\\${sign}`))
    .split(/[\r\n\u{2028}\u{2029}]+/u)
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

function section(row: ExportRow, columns: readonly ColumnName[], heads: Heads): string {
  const facts = columns
    .filter((name) => !APART.has(name))
    .map((name) => ({ head: heads[name] ?? name, text: written(row, name) }))
    .filter(({ text }) => text)
    .map(({ head, text }) => `- ${plain(head)}: ${text}\n`)
    .join('');
  const notes = columns.includes('notes') ? quoted(row.notes ?? '') : '';
  return `## ${titleOf(row, columns)}\n\n${facts}${notes}${quoted(row.description ?? '')}\n`;
}

function titleOf({ posting }: ExportRow, columns: readonly ColumnName[]): string {
  const title = plain(posting.title) || '—';
  const linked = columns.includes('url') && isWebAddress(posting.url);
  return linked ? `[${title}](<${address(posting.url)}>)` : title;
}

/** Text of several lines as a quotation, which ends where the text does. */
function quoted(text: string): string {
  const lines = text
    .split(/\r\n|[\r\n\u{2028}\u{2029}]/u)
    .map((part) => `> ${plain(part).replace(AT_START, '\\')}`.trimEnd());
  return text.trim() ? `\n${lines.join('\n')}\n` : '';
}

function written(row: ExportRow, name: ColumnName): string {
  const text = String(cellOf(row, name) ?? '');
  return name === 'url' && isWebAddress(text) ? `<${address(text)}>` : plain(text);
}

/** A web address without what would end it. */
const address = (text: string) => new URL(text).href.replace(/[<>|\\\s]/g, encodeURIComponent);
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
