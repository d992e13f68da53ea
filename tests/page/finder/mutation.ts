import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { findPostings, type FoundPosting } from '@/lib/page/finder/find-postings';
import type { Reading } from '@/lib/posting/reading';
import { SITES } from '@/lib/sites';
import { readPage } from '@/lib/sites/read-page';
import { mutate } from './mutate';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

export interface Score {
  variants: number;
  cards: number;
  read: number;
  /** Fields that say something else than the adapter reads. */
  wrong: string[];
  /** For each field, how often the adapter reads it on a card that was found, and how often the finder does not. */
  fields: Record<string, { said: number; unread: number }>;
}

/** The fixtures that an adapter reads as a list, as "boss/list-2025". */
export function listFixtures(): string[] {
  const files = SITES.flatMap(({ id }) => readdirSync(new URL(id, FIXTURES)).map((name) => `${id}/${name}`));
  return files
    .filter((name) => name.endsWith('.html') && truthOf(name).length > 0)
    .map((name) => name.replace('.html', ''));
}

/** What the finder reads of so many redesigns of a fixture, against what the adapter reads of the fixture itself. */
export function scoreOf(fixture: string, variants: number): Score {
  const truth = truthOf(`${fixture}.html`);
  const score: Score = { variants, cards: 0, read: 0, wrong: [], fields: {} };
  for (let seed = 1; seed <= variants; seed++) {
    const { doc, url } = open(`${fixture}.html`);
    mutate(doc, seed);
    const { postings } = findPostings(doc, url);
    score.cards += truth.length;
    compare(truth, postings, score, seed);
  }
  return score;
}

function compare(truth: Reading[], postings: FoundPosting[], score: Score, seed: number): void {
  for (const found of postings) {
    const { title, company } = found.fields;
    const same = (reading: Reading) =>
      reading.fields.title?.text === title?.text &&
      (!company || company.text === reading.fields.company?.text || found.key === reading.key);
    const reading =
      truth.find((one) => one.key === found.key && same(one)) ??
      truth.find(same) ??
      truth.find(({ key }) => key === found.key);
    if (!reading) {
      score.wrong.push(`${seed}: no such posting ${title?.text}, ${company?.text}`);
      continue;
    }
    score.read++;
    for (const [name, value] of Object.entries(reading.fields)) {
      const mine = found.fields[name as keyof typeof found.fields];
      const count = (score.fields[name] ??= { said: 0, unread: 0 });
      if (value) count.said++;
      if (value && !mine) count.unread++;
      if (mine && mine.text !== value?.text)
        score.wrong.push(`${seed}: ${name} ${mine.text} for ${value?.text} (${mine.from})`);
    }
  }
}

function truthOf(file: string): Reading[] {
  const { doc, url } = open(file);
  const { page, postings } = readPage(doc, url, SITES);
  return page === 'list' ? postings.map(({ reading }) => reading) : [];
}

function open(file: string): { doc: Document; url: string } {
  const source = readFileSync(new URL(file, FIXTURES), 'utf8');
  const { url } = JSON.parse(/^<!-- (.*) -->/.exec(source)?.[1] ?? '') as { url: string };
  return { doc: new JSDOM(source, { url }).window.document, url };
}
