import { HEADINGS, OPEN_HEADINGS } from '@/lib/parse/description-headings';
import { halfWidth } from '@/lib/parse/terms';

/** "plain" is text under no heading at all, "intro" the text before the first heading. */
export type SectionKind = 'duties' | 'requirements' | 'bonus' | 'benefits' | 'blurb' | 'intro' | 'plain';
/** A sentence or bullet, with the section that it stands in. */
export type Sentence = { kind: SectionKind; text: string };

const MARK = /^[\uFE0F\s\d一二三四五六七八九十、.)(）（:：•·●■◆★▪▶◦*\-–—#>✓✔☑【[\]]+/u;
const NUMBERED = /^\s*(?:[•·●▪◦*\-–—]|[（(]?\d{1,2}[、.)）])/;
const END_OF_HEADING = /^[】\]）):：\s*#-]*/;
const INLINE_HEADING =
  /((?:岗位|工作|职位|主要)?(?:职责|内容|描述)|(?:任职|岗位|职位|招聘|应聘|技能|能力)(?:要求|资格|条件)|加分项?|优先(?:条件|考虑|项)?|者优先|最好有|福利待遇|薪资福利|我们提供|公司福利|公司介绍|关于我们)\s*[:：]/g;
/** Sentence ends; a full stop ends one only before a space, so that "Node.js" and "2.5" stay whole. */
const SENTENCE_END = /[。；;！!？?]+|\.(?=\s|$)/;

/** Splits a description into sentences, each with its section's kind, by headings in Chinese and English. */
export function sentencesOf(text: string): Sentence[] {
  const lines = halfWidth(text)
    .replace(INLINE_HEADING, (heading, _words, at: number, whole: string) =>
      startsHeading(whole, at) ? `\n${heading}\n` : heading,
    )
    .split('\n');
  const kinds = lines.map((line, index) => headingKind(line, lines[index + 1]));
  const isHeaded = kinds.some((kind) => kind !== null);
  let current: SectionKind = isHeaded ? 'intro' : 'plain';
  return lines.flatMap((line, index) => {
    const heading = kinds[index] ?? null;
    if (heading === null) return split(line, current);
    current = heading.kind;
    return heading.rest === '' ? [] : split(heading.rest, current);
  });
}

function startsHeading(whole: string, at: number) {
  return (
    at === 0 ||
    /[\s。;.!?】)、:\]]/.test(whole.charAt(at - 1)) ||
    whole.charCodeAt(at - 1) < 128 ||
    /者优先|以下/.test(whole.slice(at - 2, at + 5))
  );
}

function split(line: string, kind: SectionKind): Sentence[] {
  return line
    .split(SENTENCE_END)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind, text }));
}

function headingKind(line: string, next: string | undefined): { kind: SectionKind; rest: string } | null {
  const bare = line.replace(MARK, '').trim();
  if (bare === '') return null;
  const lower = bare.toLowerCase();
  for (const [kind, pattern] of HEADINGS) {
    const found = pattern.exec(lower);
    if (!found) continue;
    const after = bare.slice(found[0].length);
    const rest = after.replace(END_OF_HEADING, '').trim();
    const isMarked = /^\s*[】\]:：)]/.test(after);
    if (isMarked || rest === '' || (rest.length < 24 && !NUMBERED.test(line) && isFollowedByList(next)))
      return { kind, rest: isMarked && rest !== '' ? bare : '' };
  }
  return openHeading(line, bare, lower, next);
}

/** A heading in the employer's own words: a short line that is no bullet and ends without a stop, before a list or a paragraph. */
function openHeading(
  line: string,
  bare: string,
  lower: string,
  next: string | undefined,
): { kind: SectionKind; rest: string } | null {
  const isOpen =
    bare.length <= 70 && !NUMBERED.test(line) && !/[.。;!,，]$/.test(bare) && next !== undefined && next.trim() !== '';
  if (!isOpen || (bare.length > 30 && !isFollowedByList(next))) return null;
  const isEnded = /[:：]$/.test(bare) || isFollowedByList(next) || bare.length <= 30;
  const found = isEnded ? OPEN_HEADINGS.find(([, pattern]) => pattern.test(lower)) : undefined;
  return found ? { kind: found[0], rest: '' } : null;
}

function isFollowedByList(next: string | undefined) {
  return next !== undefined && NUMBERED.test(next);
}
