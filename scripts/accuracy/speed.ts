import { parseDescription } from '@/lib/parse/description';
import { parseSalary } from '@/lib/parse/salary';
import { skillsIn } from '@/lib/parse/skills';
import type { GoldSet } from './gold';

const LENGTH = 4096;
const ROUNDS = 5;

export interface Speed {
  salaries: number;
  descriptions: number;
  /** Time of a whole description over that of a bare scan of its text for the skills' names. */
  overScan: number;
}

/** Items a second on one core, the best of five rounds, over labelled lines; descriptions are cut and joined to 4 KB. */
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
