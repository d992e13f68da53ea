import type { Posting } from '@/lib/posting/posting';
import { word } from '../words';
import type { Cell, Row } from './cell';
import type { Sheet } from './sheet';

/** What Markdown would read as more than text: anywhere, and at the beginning. */
const SPECIAL = /[\\`*_[\]|~$]/g;
const BLOCK = /^[#+-]/;
const NUMBERED = /^(\d+)([.)])/;
const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Characters that turn the direction of what follows them. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g;
const SIGNS = { have: '✓ ', lack: '− ' } as const;

/** The comparison as a Markdown table, in the reader's language, with its date and sources beneath. */
export function comparisonMarkdown({ postings, sections, made, sources }: Sheet): string {
  const head = [word('field_title'), ...postings.map(({ posting }) => heading(posting))];
  const rows = sections.flatMap(({ title, rows }) => [
    [`**${escaped(title)}**`, ...postings.map(() => '')],
    ...rows.map((row) => [label(row), ...row.cells.map((cell, index) => cellText(row, cell, index))]),
  ]);
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [table.join('\n'), escaped(made), sources.map((source) => `- ${escaped(source)}`).join('\n')]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** Text as Markdown shows it: no mark-up, no link, on one line. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(DIRECTION, '')
    .trim()
    .replaceAll(SPECIAL, String.raw`\$&`)
    .replaceAll(/[&<>]/g, (sign) => HTML[sign] ?? '')
    .replace(BLOCK, String.raw`\$&`)
    .replace(NUMBERED, String.raw`$1\$2`);
}

function heading({ title, url }: Posting): string {
  const address = webAddress(url);
  return address ? `[${escaped(title)}](<${address}>)` : escaped(title);
}

/** A web address as it can stand between angle brackets in a table cell; null for any other. */
function webAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).href.replaceAll(/[<>|\\\s`]/g, encodeURIComponent);
}

function label({ label, note, differs }: Row): string {
  return `${escaped(label)}${differs ? ' ≠' : ''}${note ? `<br>${escaped(note)}` : ''}`;
}

function cellText({ best, bestOf }: Row, { lines, sign }: Cell, index: number): string {
  const text = lines.map((line) => line.text.split('\n').map(escaped).join('<br>')).join('<br>');
  const mark = best.has(index) ? ` (${word(bestOf === 'all' ? 'compare_best' : 'compare_best_known')})` : '';
  return `${sign ? SIGNS[sign] : ''}${text}${mark}`;
}
