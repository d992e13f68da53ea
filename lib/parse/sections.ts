import { headingOf, isItem, isUnnamedHeading, openKind } from '@/lib/parse/heading-lines';
import { cut, linesIn, trimmed, type Piece } from '@/lib/parse/pieces';
import { fold, halfWidth } from '@/lib/parse/terms';
import { toSimplified } from '@/lib/parse/traditional';

/** "plain" is text under no heading at all, "intro" the text before the first heading or behind a list, "excluded" what is expressly not needed. */
export type SectionKind = 'duties' | 'requirements' | 'bonus' | 'excluded' | 'benefits' | 'blurb' | 'intro' | 'plain';
/** A sentence or bullet in half width, the same in lower case, and the section that it stands in. */
export interface Sentence extends Piece {
  kind: SectionKind;
  lower: string;
}
const KNOWN_LABEL =
  /^(?:(?:(?:岗位|工作|职位|主要)?(?:职责|内容|描述)|(?:任职|岗位|职位|招聘|应聘|技能|能力)(?:要求|资格|条件)|加分项?|优先(?:条件|考虑|项)?|者优先|最好有|福利待遇|薪资福利|我们提供|公司福利|公司介绍|关于我们)\s*[:：])$/;
/** What may be a heading within a line, right before a colon: a few Chinese characters, or a few English words with a capital. */
const INLINE_LABEL =
  /(?:(?:岗位|工作|职位|主要)?(?:职责|内容|描述)|(?:任职|岗位|职位|招聘|应聘|技能|能力)(?:要求|资格|条件)|加分项?|优先(?:条件|考虑|项)?|者优先|最好有|福利待遇|薪资福利|我们提供|公司福利|公司介绍|关于我们|(?<=[。;!？?]\s?)[\u4e00-\u9fff]{2,8}|(?<=[.!?;] )[A-Z][A-Za-z'’ -]{2,30})\s?$/;
const LONGEST_INLINE = 36;
/** Sentence ends; a full stop ends one only before a space, so that "Node.js" and "2.5" stay whole. */
const SENTENCE_END = /[。；;！!？?]+|\.(?=\s|$)/g;

/** Splits a description into sentences, each with its section's kind, by headings in Chinese and English. */
export function sentencesOf(text: string): Sentence[] {
  const narrow = toSimplified(halfWidth(text));
  const lower = fold(narrow);
  const lines = linesOf(narrow);
  const followers = textBehind(lines);
  const kinds = withUnnamed(
    lines.map((line, index) => headingOf(line.text, followers[index])),
    lines,
    followers,
  );
  const opening: SectionKind = kinds.some((kind) => kind !== null) ? 'intro' : 'plain';
  let section: { kind: SectionKind; isList: boolean } = { kind: opening, isList: false };
  return lines.flatMap((line, index) => {
    if (line.text.trim() === '') return [];
    const heading = kinds[index] ?? null;
    if (heading !== null) {
      section = { kind: heading.kind, isList: false };
      return split(endOf(line, heading.rest), heading.kind, lower);
    }
    const isOfList = isItem(line.text);
    if (isOfList) section.isList = true;
    else if ((section.isList || section.kind === 'excluded') && isParagraphBehind(lines, index))
      section = { kind: 'intro', isList: false };
    return split(line, isOfList && section.kind === 'intro' ? 'plain' : section.kind, lower);
  });
}

/** A short line in words of its own before a list, behind the requirements: what would be liked besides them. */
function withUnnamed(
  headings: ReturnType<typeof headingOf>[],
  lines: Piece[],
  followers: (string | undefined)[],
): ReturnType<typeof headingOf>[] {
  let last: SectionKind | null = null;
  return headings.map((heading, index) => {
    const isUnnamed = last === 'requirements' && isUnnamedHeading(lines[index]?.text ?? '', followers[index]);
    const found = heading ?? (isUnnamed ? { kind: 'bonus' as const, rest: '' } : null);
    last = found?.kind ?? last;
    return found;
  });
}

/** A list ends where a paragraph follows a blank line: what stands there belongs to no section. */
const isParagraphBehind = (lines: Piece[], index: number) =>
  (lines[index]?.text.trim().length ?? 0) > 0 && lines[index - 1]?.text.trim() === '';

/** For each line the next one that is not blank. */
function textBehind(lines: Piece[]): (string | undefined)[] {
  const followers: (string | undefined)[] = [];
  let next: string | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    followers[index] = next;
    if (lines[index]?.text.trim()) next = lines[index]?.text;
  }
  return followers;
}

/** Lines, with a line of its own for every heading that stands within one. */
function linesOf(text: string): Piece[] {
  const lines: Piece[] = [];
  let from = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const label = INLINE_LABEL.exec(text.slice(Math.max(from, colon - LONGEST_INLINE), colon))?.[0];
    const at = colon - (label?.length ?? 0);
    if (label === undefined || !isInlineHeading(text, at, `${label}:`)) continue;
    lines.push({ text: text.slice(from, at), start: from }, { text: `${label}:`, start: at });
    from = colon + 1;
  }
  lines.push({ text: text.slice(from), start: from });
  return lines.flatMap(linesIn);
}

/** A known heading wherever a sentence may begin, or a label in the employer's own words right behind a sentence. */
function isInlineHeading(whole: string, at: number, heading: string) {
  if (KNOWN_LABEL.test(heading)) return startsHeading(whole, at);
  const label = heading.replace(/\s?[:：]$/, '').toLowerCase();
  return /[。;；.!?]\s*$/.test(whole.slice(Math.max(0, at - 3), at)) && openKind(label) !== null;
}

function startsHeading(whole: string, at: number) {
  return (
    at === 0 ||
    /[\s。;.!?】)、:\]]/.test(whole.charAt(at - 1)) ||
    whole.charCodeAt(at - 1) < 128 ||
    /者优先|以下/.test(whole.slice(at - 2, at + 5))
  );
}

/** The last part of a line. */
function endOf({ text, start }: Piece, rest: string): Piece {
  return { text: rest, start: start + text.trimEnd().length - rest.length };
}

function split(line: Piece, kind: SectionKind, lower: string): Sentence[] {
  return cut(line, SENTENCE_END)
    .map(trimmed)
    .filter(({ text }) => text !== '')
    .map(({ text, start }) => ({ kind, text, start, lower: lower.slice(start, start + text.length) }));
}
