import { existsSync, readFileSync } from 'node:fs';
import { insightFor } from '@/lib/insights/insight';
import { parseMarket, type Market } from '@/lib/market/dataset';
import { fingerprint } from '@/lib/page/fingerprint';
import { explainDescription } from '@/lib/parse/description';
import { readGo } from '@/lib/parse/go';
import { parsePosting } from '@/lib/parse/posting';
import { readSalary } from '@/lib/parse/salary';
import { salaryEvidence } from '@/lib/parse/salary-evidence';
import type { Insight } from '@/lib/posting/insight';
import { profileSchema, type Profile } from '@/lib/posting/profile';
import { FIELDS, type Reading } from '@/lib/posting/reading';

type Line = Record<string, unknown>;

interface Context {
  market: Market | null;
  profile: Profile | null;
  /** Whether the spans and rules that led to each answer are printed with it. */
  explain: boolean;
}

/** What cannot be read: one clear line on stderr, exit 2. */
class UnreadableInput extends Error {}

const MARKET = new URL('../public/market.json', import.meta.url);

const KINDS: Record<string, (line: Line, context: Context) => unknown> = {
  salary: (line, { market, explain }) => {
    const reading = readSalary(needed(line, 'text'), {
      site: optional(line, 'site'),
      rates: market?.exchangeRates ?? null,
    });
    const { kind, low, high, currency, period, months, year, month, assumptions } = reading.salary;
    const said = { kind, low, high, currency, period, months, year, month, assumptions };
    return explain ? { ...said, explain: { text: reading.text, evidence: salaryEvidence(reading) } } : said;
  },
  title: (line, { explain }) => {
    const site = optional(line, 'site');
    const tags = texts(line, 'tags');
    const { rule, place, ...said } = readGo({
      title: needed(line, 'title'),
      ...(site ? { site } : {}),
      tags,
      description: optional(line, 'description') ?? '',
    });
    return explain ? { ...said, explain: { rule: rule ?? 'nothing that looks like Go', place } } : said;
  },
  description: (line, { explain }) => {
    const { flags, evidence, ...said } = explainDescription({
      title: optional(line, 'title') ?? '',
      text: needed(line, 'text'),
    });
    const plain = { ...said, flags: flags.map(({ flag }) => flag) };
    return explain ? { ...plain, explain: evidence } : plain;
  },
  posting: (line, { market, profile }) => {
    const posting = parsePosting(toReading(line), market?.exchangeRates ?? null);
    return { ...posting, insight: flat(insightFor(posting, market, profile)) };
  },
};

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UnreadableInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main([kind = '', ...options]: string[]) {
  const parse = KINDS[kind];
  if (!parse)
    throw new UnreadableInput(
      `Usage: npm run -s parse -- ${Object.keys(KINDS).join('|')} [--profile FILE.json] [--explain]`,
    );
  const explain = options.includes('--explain');
  const context = { market: readMarket(), profile: readProfile(options), explain };
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString('utf8').split('\n');
  const answers = lines.flatMap((text, index) =>
    text.trim() ? [JSON.stringify(parse(readLine(text, index + 1), context))] : [],
  );
  if (answers.length) process.stdout.write(`${answers.join('\n')}\n`);
}

function readMarket(): Market | null {
  return existsSync(MARKET) ? parseMarket(JSON.parse(readFileSync(MARKET, 'utf8'))) : null;
}

function readProfile(options: string[]): Profile | null {
  const at = options.indexOf('--profile');
  const file = at >= 0 ? options[at + 1] : undefined;
  if (at < 0) return null;
  try {
    return profileSchema.parse(JSON.parse(readFileSync(file ?? '', 'utf8')));
  } catch (error) {
    throw new UnreadableInput(`The profile ${file ?? '(no file named)'} cannot be read: ${firstLine(error)}`);
  }
}

function firstLine(error: unknown) {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200);
}

function readLine(text: string, number: number): Line {
  try {
    const line: unknown = JSON.parse(text);
    if (typeof line === 'object' && line !== null && !Array.isArray(line)) return { ...line, number };
  } catch (error) {
    throw new UnreadableInput(`Line ${number} is not JSON: ${firstLine(error)}`);
  }
  throw new UnreadableInput(`Line ${number} is not a JSON object.`);
}

function optional(line: Line, name: string): string | undefined {
  const value = line[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw new UnreadableInput(`Line ${String(line['number'])}: "${name}" must be a string.`);
}

function needed(line: Line, name: string): string {
  const value = optional(line, name);
  if (value === undefined) throw new UnreadableInput(`Line ${String(line['number'])}: "${name}" is missing.`);
  return value;
}

function texts(line: Line, name: string): string[] {
  const value = line[name];
  if (Array.isArray(value)) return value.map(String);
  return (optional(line, name) ?? '').split(/[\n,，、|]/).flatMap((text) => text.trim() || []);
}

function toReading(line: Line): Reading {
  const read = (name: string) => (name === 'tags' ? texts(line, name).join('\n') : (optional(line, name) ?? ''));
  const fields = FIELDS.flatMap((name) => {
    const text = read(name);
    return text ? [[name, { text, from: 'input' }] as const] : [];
  });
  const key = `~${fingerprint(needed(line, 'title'), read('company'), read('city'))}`;
  const base = { site: optional(line, 'site') ?? 'other', layout: 'input', page: 'detail', key, url: '' } as const;
  return { ...base, fields: Object.fromEntries(fields) as Reading['fields'] };
}

function flat({ percentile, benchmark, gaps, ...rest }: Insight) {
  const { reference, low, mid, high, skipped } = percentile ?? {};
  const { cell, n, period, source, grade } = reference ?? {};
  const numbers = percentile && { low, mid, high, cell, n, period, source, grade, reference, skipped };
  return { percentile: numbers, benchmark, gaps, ...rest };
}
