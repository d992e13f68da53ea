import { readFileSync } from 'node:fs';
import { insightFor } from '@/lib/insights/insight';
import { parseMarket } from '@/lib/market/dataset';
import { parsePosting } from '@/lib/parse/posting';
import type { Reading } from '@/lib/posting/reading';
import { UNREAD } from '@/lib/sites/read-card';
import { demoPostings, type DemoPosting } from '../demo/postings';
import { DEMO_PROFILE } from '../demo/profile';

const ROUNDS = 40;
const DESCRIPTIONS = 'tests/gold/descriptions.jsonl';

/** Postings a second: of the clock, and of the processor's time, which other programs do not use up. */
interface Rate {
  byClock: number;
  byProcessor: number;
}

export interface ParseCost {
  /** Parsed and rated as a list shows them, and with a description: the best of the rounds. */
  cards: Rate;
  full: Rate;
  postings: number;
  /** Mean length of the descriptions. */
  descriptionCharacters: number;
}

/** Parsing and insight together, in Node, in one thread. */
export function measureParse(): ParseCost {
  const lines = readFileSync(DESCRIPTIONS, 'utf8').trim().split('\n');
  const descriptions = lines.map((line) => (JSON.parse(line) as { text: string }).text);
  const readings = descriptions.map((description, index) => ({ description, posting: at(demoPostings, index) }));
  return {
    cards: rate(readings.map(({ posting }) => readingOf(posting, null))),
    full: rate(readings.map(({ posting, description }) => readingOf(posting, description))),
    postings: readings.length,
    descriptionCharacters: Math.round(descriptions.join('').length / descriptions.length),
  };
}

function rate(readings: Reading[]): Rate {
  const market = parseMarket(JSON.parse(readFileSync('public/market.json', 'utf8')));
  const rounds = Array.from({ length: ROUNDS }, () => {
    const [clock, processor] = [performance.now(), process.cpuUsage()];
    for (const reading of readings) insightFor(parsePosting(reading, market.exchangeRates), market, DEMO_PROFILE, null);
    const { user, system } = process.cpuUsage(processor);
    return { clock: performance.now() - clock, processor: (user + system) / 1000 };
  });
  const best = (by: 'clock' | 'processor') =>
    Math.round((1000 * readings.length) / Math.min(...rounds.map((round) => round[by])));
  return { byClock: best('clock'), byProcessor: best('processor') };
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('There is nothing to measure with.');
  return item;
}

export function readingOf(posting: DemoPosting, description: string | null): Reading {
  const { site, key, title, salary, place, experience, degree, company, tags } = posting;
  return {
    ...{ site, key, layout: 'bench', page: description === null ? 'list' : 'detail', url: 'https://www.zhipin.com/' },
    fields: {
      ...UNREAD,
      title: said(title),
      salary: said(salary),
      city: said(place),
      experience: said(experience),
      degree: said(degree),
      company: said(company),
      tags: said(tags.join('\n')),
      description: said(description),
    },
  };
}

const said = (text: string | null) => (text ? { text, from: 'bench' } : null);
