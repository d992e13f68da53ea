import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { cellsOf, type Sample } from '@/lib/market/cells';
import { FORMAT, parseMarket } from '@/lib/market/dataset';
import { foreignOf, foreignPostingsOf, languagesOf, quantileTableSchema, surveySchema } from './market/abroad';
import { readJson, readRows, stableJson } from './market/json';
import { figuresSchema, publishedOf } from './market/published';
import { RATES } from './market/rates';
import { rowSchema, samplesOf, type Row } from './market/samples';
import { skillsOf, skillsSchema } from './market/skills';
import { articleSources, countedSources } from './market/sources';
import { CITY_TIERS, OTHER_TIER, TIER_SOURCE } from './market/tiers';

const USAGE = 'Usage: npm run -s market:build -- --from FOLDER --out FILE.json [--built YYYY-MM-DD]';
const COUNTRY = '中国';

try {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, out: { type: 'string' }, built: { type: 'string' } },
  });
  if (!values.from || !values.out) throw new Error(USAGE);
  const { market, report } = build(values.from, values.built ?? null);
  const json = stableJson(market);
  writeFileSync(values.out, json);
  console.log(JSON.stringify({ ...report, bytes: json.length, gzip: gzipSync(json).length }, null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function build(from: string, builtAs: string | null) {
  const rows = readRows(from, 'go-postings.jsonl', rowSchema);
  const figures = readJson(from, 'figures.json', figuresSchema);
  const terms = readJson(from, 'go-skills.json', skillsSchema);
  const survey = readJson(from, 'so2025-go.json', surveySchema);
  const built = builtAs ?? newestDate(rows);
  const { samples, left } = samplesOf(rows);
  const { cells, thin } = cellsOf(samples, {
    country: COUNTRY,
    tierOf: (city) => CITY_TIERS[city] ?? OTHER_TIER,
    source: 'postings-cn',
    builtYear: Number(built.slice(0, 4)),
  });
  const published = publishedOf(figures);
  const { skills, left: termsLeft } = skillsOf(terms, published);
  const counts = {
    postings: samples.length,
    period: periodOf(samples),
    descriptions: terms.n_desc_docs_go,
    survey: survey.n_go,
  };
  const market = parseMarket({
    format: FORMAT,
    version: `${built}.1`,
    built,
    sources: { ...articleSources(figures.sources), ...countedSources(counts) },
    exchangeRates: RATES,
    country: COUNTRY,
    tiers: CITY_TIERS,
    otherTier: OTHER_TIER,
    tierSource: TIER_SOURCE,
    cells,
    thin,
    skills,
    published,
    foreign: foreignOf(survey),
    foreignPostings: foreignPostingsOf(readJson(from, 'intl-go.json', quantileTableSchema)),
    languages: languagesOf(readJson(from, 'baselines.json', quantileTableSchema)),
  });
  const report = {
    rows: rows.length,
    samples: samples.length,
    left,
    cells: cells.length,
    thin: Object.keys(thin).length,
  };
  return { market, report: { ...report, skills: skills.length, termsLeft, published: published.length } };
}

function periodOf(samples: readonly Sample[]): string {
  const years = samples.map(({ year }) => year);
  return `${Math.min(...years)}–${Math.max(...years)}`;
}

/** The newest full date of the input, so that the same input gives the same file. */
function newestDate(rows: readonly Row[]): string {
  const dates = rows.map(({ date }) => date ?? '').filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date));
  const newest = dates.sort().at(-1);
  if (!newest) throw new Error('No row of the input has a date: give --built YYYY-MM-DD.');
  return newest;
}
