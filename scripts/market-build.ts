import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { cellsOf, LEAST_N } from '@/lib/market/cells';
import { FORMAT, parseMarket, type Market } from '@/lib/market/dataset';
import { fitModel } from '@/lib/market/fit';
import { countOf, yearsOf, type Sample } from '@/lib/market/sample';
import { foreignOf, foreignPostingsOf, languagesOf, quantileTableSchema, surveySchema } from './market/abroad';
import { BOARD_NAMES, ingest, type Ingest } from './market/ingest';
import { reportOf } from './market/ingest-report';
import { readJson, stableJson } from './market/json';
import { figuresSchema, publishedOf } from './market/published';
import { RATES } from './market/rates';
import { DESCRIPTIONS, skillsOf, skillsSchema } from './market/skills';
import { articleSources, countedSources } from './market/sources';
import { CITY_TIERS, OTHER_TIER, TIER_SOURCE } from './market/tiers';
import { crossValidate, fitShrinkage, type Validation } from './market/validate';

const USAGE =
  'Usage: npm run -s market:build -- --from FOLDER [--postings FILE …] --out FILE.json [--built YYYY-MM-DD]';
const COUNTRY = '中国';

try {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      out: { type: 'string' },
      built: { type: 'string' },
      postings: { type: 'string', multiple: true },
    },
  });
  if (!values.from || !values.out) throw new Error(USAGE);
  const postings = values.postings ?? [join(values.from, 'go-postings.jsonl')];
  const taken = await ingest(postings);
  const market = build(values.from, taken, values.built ?? null);
  const json = stableJson(market);
  writeFileSync(values.out, json);
  console.log(`${reportOf(taken)}\n${summaryOf(market, json)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function build(from: string, { samples, concentration, cityDemand, newest }: Ingest, builtAs: string | null): Market {
  const figures = readJson(from, 'figures.json', figuresSchema);
  const terms = readJson(from, 'go-skills.json', skillsSchema);
  const survey = readJson(from, 'so2025-go.json', surveySchema);
  const built = builtAs ?? newest;
  if (!built) throw new Error('No row of the input has a date: give --built YYYY-MM-DD.');
  const { cells, thin } = cellsOf(samples, {
    country: COUNTRY,
    tierOf,
    source: 'postings-cn',
    builtYear: Number(built.slice(0, 4)),
    concentration,
  });
  const k = fitShrinkage(samples, tierOf);
  const validation = crossValidate(samples, tierOf, k).map(rounded);
  const published = publishedOf(figures);
  const { skills, premiumsTried } = skillsOf(terms, published);
  const counts = {
    postings: countOf(samples),
    period: periodOf(samples),
    descriptions: terms.n_desc_docs_go,
    survey: survey.n_go,
  };
  return parseMarket({
    format: FORMAT,
    version: `${built}.3`,
    built,
    sources: { ...articleSources(figures.sources), ...countedSources(counts) },
    exchangeRates: RATES,
    country: COUNTRY,
    tiers: CITY_TIERS,
    otherTier: OTHER_TIER,
    tierSource: TIER_SOURCE,
    boards: BOARD_NAMES,
    model: fitModel(samples, { tierOf, k, least: LEAST_N }),
    validation,
    cells,
    thin,
    skills,
    cityDemand: cityDemand.map((each) => ({ ...each, source: DESCRIPTIONS })),
    premiumsTried,
    published,
    foreign: foreignOf(survey),
    foreignPostings: foreignPostingsOf(readJson(from, 'intl-go.json', quantileTableSchema)),
    languages: languagesOf(readJson(from, 'baselines.json', quantileTableSchema)),
  });
}

function tierOf(city: string): string {
  return CITY_TIERS[city] ?? OTHER_TIER;
}

/** What the dataset holds, for people. */
function summaryOf(
  { version, cells, thin, skills, cityDemand, premiumsTried, published, model, validation }: Market,
  json: string,
) {
  const premiums = skills.filter(({ premium }) => premium).length;
  const { city, band, board, spread } = model.k;
  return [
    `dataset ${version}: ${json.length} bytes, ${gzipSync(json).length} gzip`,
    `cells ${cells.length}, too thin to show ${Object.keys(thin).length}; published figures ${published.length}`,
    `skills ${skills.length}; premiums tried ${premiumsTried}, shown after correction ${premiums}`,
    `demand by city: ${cityDemand.map(({ city, n }) => `${city} (n ${n})`).join(', ') || 'none has enough descriptions'}`,
    `pooling fitted: city ${city}, band ${band}, board ${board}, spread ${spread}`,
    ...validation.map(
      ({ name, logDensity, distance, coverage }) =>
        `  ${name}: log density ${logDensity}, distance from uniform ${distance}, between P10 and P90 ${coverage}`,
    ),
  ].join('\n');
}

function round(value: number) {
  return Math.round(value * 1000) / 1000;
}

function rounded(validation: Validation): Validation {
  const each = (values: Record<string, number>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, round(value)]));
  const { name, n, logDensity, distance, coverage, distanceByBoard, distanceByCity } = validation;
  return {
    ...{ name, n, logDensity: round(logDensity), distance: round(distance), coverage: round(coverage) },
    ...{ distanceByBoard: each(distanceByBoard), distanceByCity: each(distanceByCity) },
  };
}

function periodOf(samples: readonly Sample[]): string {
  return yearsOf(samples).join('–');
}
