import { HEADINGS, OPEN_HEADINGS } from '@/lib/parse/description-headings';
import { prefilter } from '@/lib/parse/prefilter';
import type { SectionKind } from '@/lib/parse/sections';

/** A heading's section, and the part of its line that belongs to the section already. */
interface Heading {
  kind: SectionKind;
  rest: string;
}

const mayBeHeading = prefilter(HEADINGS.map(([, words]) => words));
const mayBeOpen = prefilter(OPEN_HEADINGS.map(([, words]) => words));
const LONGEST_HEADING = 70;
const LONGEST_LABEL = 50;
const LONGEST_ITEM = 30;
const LABEL_END = /[】\]:：)]/;
const MARK =
  /^(?:[\s:：*#>【[\]]|[^\p{L}\p{N}]|\d{1,2}(?=[、.)）:：\s])|[一二三四五六七八九十]{1,2}(?=[、.)）:：\s]))+/u;
const NUMBERED =
  /^\s*(?:[^\p{L}\p{N}\s"'“”‘’「『《<(（【[$€£¥#]{1,2}|[（(]?(?:\d{1,2}|[a-zA-Z一二三四五六七八九十])[、.)）])\s*\S/u;
/** "Must-haves: at least four years …": a label and its text in one line. */
const LABEL = /^([^:：.。;；,，!?！？]{2,48})[:：]\s*(\S.*)$/;
const MOST_LABEL_WORDS = 6;
/** Labels without which their text would say nothing: "学历:不限". */
const SPEAKING_LABEL = /^(?:学历|年限|经验|工作年限|年龄|性别|education|qualifications?|experience|degree|years)/i;
const END_OF_HEADING = /^[】\]）):：\s*#-]*/;

/** Whether a line is a bullet or a numbered item. */
export const isItem = (line: string | undefined) => line !== undefined && NUMBERED.test(line);

/** The section that a line opens, and what of the line belongs to it already; null where it is no heading. */
export function headingOf(line: string, next: string | undefined): Heading | null {
  const bare = line.replace(MARK, '').trim();
  const isLong = bare.length > LONGEST_ITEM && (bare.length > LONGEST_HEADING || isItem(line));
  if (bare === '' || (isLong && !LABEL_END.test(bare.slice(0, LONGEST_LABEL)))) return null;
  const lower = bare.toLowerCase();
  for (const { index, words } of mayBeHeading(lower)) {
    const kind = HEADINGS[index]?.[0];
    const found = words.exec(lower);
    if (!found || !kind) continue;
    const after = bare.slice(found[0].length);
    const rest = after.replace(END_OF_HEADING, '').trim();
    const isMarked = /^\s*[】\]:：)]/.test(after);
    if (isMarked || rest === '' || (rest.length < 24 && !isItem(line) && isItem(next)))
      return { kind, rest: isMarked && rest !== '' ? bare : '' };
  }
  return openHeading(line, bare, lower, next);
}

/** A heading in the employer's own words: a short line before a list or a paragraph, or the label of its own line. */
function openHeading(line: string, bare: string, lower: string, next: string | undefined): Heading | null {
  const label = LABEL.exec(bare);
  if (label?.[1] && label[2] && label[1].split(' ').length <= MOST_LABEL_WORDS) {
    const kind = openKind(label[1].toLowerCase());
    return kind && { kind, rest: SPEAKING_LABEL.test(label[1]) ? bare : label[2].trim() };
  }
  const isSentence = bare.includes(',') && /[\u4e00-\u9fff]/.test(bare) && !bare.endsWith(':');
  const isHeading =
    bare.length <= LONGEST_HEADING &&
    !isSentence &&
    !isItemLike(line, next) &&
    (!/[.。;!,，]$/.test(bare) || /(?:\.\.\.|…)$/.test(bare));
  if (!isHeading || next === undefined || (bare.length > 30 && !isItem(next) && !/[:：]$/.test(bare))) return null;
  const kind = openKind(lower);
  return kind && { kind, rest: '' };
}

/** A bullet, unless the sign in front is a rare one that the next line does not repeat: "▶ Extra points". */
const isItemLike = (line: string, next: string | undefined) =>
  isItem(line) &&
  (/^\s*[-–—•·*(（\da-zA-Z一二三四五六七八九十]/.test(line) || line.trim().slice(0, 2) === next?.trim().slice(0, 2));

/** The section that a heading in the employer's own words names; null where it names none. */
export function openKind(lower: string): SectionKind | null {
  const found = mayBeOpen(lower).find(({ words }) => words.test(lower));
  return (found && OPEN_HEADINGS[found.index]?.[0]) ?? null;
}

const LONGEST_UNNAMED = 40;

/** Whether a line looks like a heading though its words say nothing: short, no item, no sentence, a list below it. */
export const isUnnamedHeading = (line: string, next: string | undefined) =>
  line.trim().length <= LONGEST_UNNAMED && isItem(next) && !isItem(line) && /^\s*\p{L}[^.。;,，!?]*$/u.test(line);
