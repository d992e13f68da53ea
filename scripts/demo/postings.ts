import { BOSS_ROWS } from './rows-boss';
import { LAGOU_ROWS, LIEPIN_ROWS, LINKEDIN_ROWS, LAGOU_OTHER_ROWS } from './rows-boards';

/** An invented posting as a board would show it. No company or person in it exists. */
export interface DemoPosting {
  site: string;
  key: string;
  title: string;
  /** The text that stands in the page; on BOSS its digits may be glyphs of the site's own font. */
  salary: string;
  /** What a person sees in place of `salary`. */
  salaryShown: string;
  place: string;
  experience: string;
  degree: string;
  company: string;
  industry: string;
  stage: string;
  size: string;
  /** What a careful reader would say of the posting. */
  go: 'core' | 'mentioned' | 'no';
  tags: string[];
  /** A sentence of the description, as "外包岗位，需驻场". */
  note: string;
}

type MakeKey = (index: number) => string;

const FONT = /^(E[0-9A-F]{3}) (.+)$/;

export const BOSS = parseRows('boss', BOSS_ROWS, (index) => `d3m0${1000 + index}c${7919 * (index + 3)}1nN-29m0GFdY~`);
export const LAGOU = parseRows('lagou', LAGOU_ROWS, (index) => String(12_410_031 + 17 * index));
export const LIEPIN = parseRows('liepin', LIEPIN_ROWS, (index) => `19${83_600_417 + 131 * index}`);
export const LAGOU_OTHER = parseRows('lagou', LAGOU_OTHER_ROWS, (index) => String(12_420_037 + 17 * index));
export const LINKEDIN = parseRows('linkedin', LINKEDIN_ROWS, (index) => String(4_400_100_231 + 1009 * index));

export const demoPostings: DemoPosting[] = [...BOSS, ...LAGOU, ...LIEPIN, ...LAGOU_OTHER, ...LINKEDIN];

/** Whether a card that shows the title, and the tags if it has them, tells that Go is asked for. */
export function showsGo(posting: DemoPosting, withTags: boolean): boolean {
  const text = withTags ? [posting.title, ...posting.tags].join(' ') : posting.title;
  return posting.go !== 'no' && /(?<![a-z])go(lang)?(?![a-z])/i.test(text);
}

/** Digits as glyphs of a board's own font: private-use code points from `zero` on. */
export function inFont(text: string, zero: number): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function parseRows(site: string, table: string, makeKey: MakeKey): DemoPosting[] {
  const rows = table.trim().split('\n');
  return rows.map((row, index) =>
    parseRow(
      site,
      makeKey(index),
      row.split('|').map((cell) => cell.trim()),
    ),
  );
}

function parseRow(site: string, key: string, cells: string[]): DemoPosting {
  const [title = '', pay = '', place = '', experience = '', degree = '', company = '', ...rest] = cells;
  const [industry = '', stage = '', size = '', go = 'no', tags = '', note = ''] = rest;
  const [, zero, inside] = FONT.exec(pay) ?? [];
  return {
    site,
    key,
    title,
    salary: zero && inside ? inFont(inside, Number.parseInt(zero, 16)) : pay,
    salaryShown: inside ?? pay,
    place,
    experience,
    degree,
    company,
    industry,
    stage,
    size,
    go: go === 'core' || go === 'mentioned' ? go : 'no',
    tags: tags.split(',').filter(Boolean),
    note,
  };
}
