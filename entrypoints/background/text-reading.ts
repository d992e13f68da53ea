import type { Replies, Request } from '@/lib/messages/kinds';
import { fingerprint } from '@/lib/page/fingerprint';
import { parseLocation } from '@/lib/parse/location';
import { parseSalary } from '@/lib/parse/salary';
import { TEXT_SITE } from '@/lib/posting/web-address';
import { FIELDS, type FieldReading, type Reading } from '@/lib/posting/reading';
import { explain } from './annotate';

type Asked = Request<'text.read'>;
type Given = keyof Asked['fields'];

/** What a line says that begins with one of these words; the words themselves are no part of it. */
const LABELS: Record<Given, RegExp> = {
  title: /^(?:职位(?:名称)?|岗位(?:名称)?|招聘(?:职位|岗位)|(?:job )?title|position|role)\s*[:：]\s*(?=\S)/i,
  salary:
    /^(?:薪资(?:范围|待遇)?|薪酬(?:范围)?|薪水|工资|月薪|年薪|待遇|salary(?: range)?|compensation|pay(?: range)?)\s*(?:[:：]\s*)?(?=\S)/i,
  city: /^(?:工作地[点址]|工作城市|城市|地点|办公地点|(?:job )?location|based in|city)\s*[:：]\s*(?=\S)/i,
  company: /^(?:公司(?:名称)?|企业(?:名称)?|company|employer)\s*[:：]\s*(?=\S)/i,
};
const KEEPS_LABEL = /^[月年]薪/;
const YEARS = /^(?:\d{1,2}[-–~～至到]\d{1,2}年|\d{1,2}年及?以上)(?:(?:工作|开发|相关|后端)?经验)?$|^经验不限$/;
/** A posting's head: title, pay, place and company stand in its first lines. */
const HEAD_LINES = 8;
const SHORT = 80;
const LONGEST = 300;

/** What GoLens says of a text, and the reading that was made of it. Nothing is stored. */
export async function readText(asked: Asked): Promise<Replies['text.read']> {
  const reading = readingOfText(asked);
  const [annotated] = await explain([reading]);
  if (!annotated) throw new Error('no reading');
  return { reading, annotated };
}

/**
 * A text as a reading: what the reader gave stands, the rest is looked for in labelled lines and in the head of the
 * text, and `from` says which ("reader", "label", "head"). The key is made of the text, so that the same text is the
 * same posting; the address is empty where the text comes from no page.
 */
export function readingOfText({ text, url, fields }: Asked): Reading {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const read: Partial<Reading['fields']> = { description: text.trim() ? { text, from: 'text' } : null };
  for (const name of Object.keys(LABELS) as Given[]) {
    const given = fields[name]?.trim();
    read[name] = given ? { text: given, from: 'reader' } : found(name, lines);
  }
  read.experience = inHead(lines, saysYears);
  const all = Object.fromEntries(FIELDS.map((name) => [name, read[name] ?? null])) as Reading['fields'];
  return { site: TEXT_SITE, layout: 'text', page: 'detail', key: `~${fingerprint(text)}`, url, fields: all };
}

function found(name: Given, lines: string[]): FieldReading | null {
  const labelled = lines.filter((line) => line.length <= SHORT && LABELS[name].test(line));
  for (const line of labelled) {
    const said = KEEPS_LABEL.test(line) ? line : line.replace(LABELS[name], '');
    if (says(name, said)) return { text: said, from: 'label' };
  }
  const [first] = lines;
  if (name === 'title') return first ? { text: first.slice(0, LONGEST), from: 'head' } : null;
  return inHead(lines, (line) => standsInHead(name, line));
}

function inHead(lines: string[], says: (line: string) => boolean): FieldReading | null {
  const line = lines.slice(0, HEAD_LINES).find((line) => line.length <= SHORT && says(line));
  return line ? { text: line, from: 'head' } : null;
}

/** Years as a board writes them among other facts, "北京 | 3-5年 | 本科": "成立 10 年" and the like are none. */
const saysYears = (line: string) => line.split(/[|｜·/,，、；;\s]/).some((part) => YEARS.test(part));

/** A company cannot be told from other words; a pay and a place can. */
const standsInHead = (name: Given, line: string) => name !== 'company' && says(name, line);

function says(name: Given, text: string): boolean {
  if (name === 'salary')
    return ['stated', 'negotiable'].includes(parseSalary(text, { site: TEXT_SITE, rates: null }).kind);
  if (name !== 'city') return true;
  const { city, remote } = parseLocation(text);
  return city !== null || remote;
}
