import { parseDescription } from '@/lib/parse/description';
import { readGo } from '@/lib/parse/go';
import { parseSalary } from '@/lib/parse/salary';
import { skillsIn } from '@/lib/parse/skills';
import type { GoldSet } from './gold';

const LENGTH = 4096;
const ROUNDS = 15;

/** Texts that repeat what the rules look for, to 10 KB. */
const HOSTILE = [
  ...[
    'go ',
    '熟悉Go、',
    'go,java,',
    '优先,',
    '3-5年',
    '3 to 5 years ',
    '本科',
    'degree ',
    'visa ',
    'remote ',
    'office three days ',
  ],
  ...['\n', '- a\n', 'x:', '(', '。', '如果', '由团队负责', '1,', '$', 'K ', '25-45K ', '一', ' '],
];
const HOSTILE_LENGTH = 10_240;

export interface Speed {
  salaries: number;
  descriptions: number;
  /** Time of a whole description over that of a bare scan of its text for the skills' names. */
  overScan: number;
  /** The longest time over a hostile text of 10 KB, in ms, and what it repeats. */
  worst: { text: string; ms: number };
}

/** Items a second on one core, the best of fifteen rounds, over labelled lines; descriptions are cut and joined to 4 KB. */
export function measureSpeed({ salaries, descriptions }: GoldSet): Speed {
  const texts = repeated(
    salaries.map(({ text }) => text),
    5000,
  );
  const pages = repeated(pagesOf(descriptions.map(({ text }) => text)), 60);
  const read = perSecond(pages, (text) => void parseDescription({ title: '', text }));
  return {
    salaries: perSecond(texts, (text) => void parseSalary(text, { site: 'boss', rates: null })),
    descriptions: read,
    overScan: perSecond(pages, (text) => void skillsIn(text)) / read,
    worst: worstTime(),
  };
}

function repeated(texts: string[], least: number) {
  const all: string[] = [];
  while (texts.length > 0 && all.length < least) all.push(...texts);
  return all;
}

function pagesOf(texts: string[]): string[] {
  const whole = texts.join('\n\n').repeat(2);
  const length = Math.floor((LENGTH * whole.length) / Buffer.byteLength(whole));
  return Array.from({ length: Math.floor(whole.length / length) }, (_, page) =>
    whole.slice(page * length, (page + 1) * length),
  );
}

function perSecond(texts: string[], work: (text: string) => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    for (const text of texts) work(text);
    return performance.now() - began;
  });
  return (1000 * texts.length) / Math.min(...times);
}

function worstTime(): Speed['worst'] {
  const times = HOSTILE.map((text) => {
    const long = text.repeat(Math.ceil(HOSTILE_LENGTH / Buffer.byteLength(text)));
    const works = [() => parseDescription({ title: '', text: long }), () => readGo({ title: '', description: long })];
    const salary = () => parseSalary(long, { site: 'boss', rates: null });
    return { text, ms: Math.max(...[...works, salary].map((work) => 1000 / perSecond([long], () => void work()))) };
  });
  return times.reduce((worst, each) => (each.ms > worst.ms ? each : worst));
}
