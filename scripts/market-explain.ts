import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bandOf } from '@/lib/market/bands';
import { parseMarket, type Market } from '@/lib/market/dataset';
import { estimateFor, lookup } from '@/lib/market/lookup';
import type { Step } from '@/lib/market/model';
import { parseExperience } from '@/lib/parse/experience';
import { parseLocation } from '@/lib/parse/location';
import { explainSkill } from './market/explain-skill';

const USAGE = `Usage: npm run -s market:explain -- PLACE [YEARS] [--board boss|liepin|…] [--dataset FILE.json]
       npm run -s market:explain -- [PLACE] --skill ID [--dataset FILE.json]`;
const BUNDLED = new URL('../public/market.json', import.meta.url);

/** Prints how the reference for a place and years, or what is said of a skill, comes about: cells, arithmetic, sources. */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { board: { type: 'string' }, dataset: { type: 'string' }, skill: { type: 'string' } },
  });
  const [place, years] = positionals;
  if (!place && !values.skill) throw new Error(USAGE);
  const market = parseMarket(JSON.parse(readFileSync(values.dataset ?? BUNDLED, 'utf8')));
  const city = cityOf(market, place ?? market.country);
  const lines = values.skill
    ? explainSkill(market, values.skill, city)
    : explain(market, city, years ?? '', values.board ?? null);
  console.log(lines.join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

/** Null for the whole country. */
function cityOf(market: Market, place: string): string | null {
  if (place === market.country) return null;
  const { city } = parseLocation(place);
  if (city === null) throw new Error(`"${place}" is no city that GoLens knows.`);
  return city;
}

function explain(market: Market, city: string | null, years: string, board: string | null): string[] {
  if (board !== null && !market.boards[board])
    throw new Error(`"${board}" is no board of the dataset: ${Object.keys(market.boards).join(', ')}.`);
  const experience = bandOf(parseExperience(years));
  const { reference, skipped } = lookup(market, city, experience, board);
  const { quantiles, steps } = estimateFor(market, { city, experience, board });
  if (!reference) return [`No reference: the whole chain is too thin (${chainText(skipped)}).`];
  const { cell, n, period, source, grade, confidence, own, concentration } = reference;
  const measured = market.cells.find(({ id }) => id === cell);
  return [
    `Dataset ${market.version}, built ${market.built}.`,
    `Cell ${cell}: n ${n}, ${period}, grade ${grade}, confidence ${confidence}.`,
    `Source: ${source}.`,
    ...(skipped.length ? [`Asked first and too thin: ${chainText(skipped)}.`] : []),
    ...(concentration === null ? [] : [`One employer holds ${percent(concentration)} of this cell.`]),
    '',
    'Log of the monthly pay (CNY, band midpoint), step by step:',
    ...steps.map(stepText),
    '',
    `The place's own postings weigh ${percent(own)} in its step, the rest is its tier's (n / (n + ${market.model.k.city})).`,
    `Quantiles: ${Object.entries(quantiles)
      .map(([name, pay]) => `${name} ${pay}`)
      .join(', ')}.`,
    ...(measured
      ? [`As measured in the cell, boards mixed and nothing pooled: median ${measured.quantiles.p50}.`]
      : []),
    '',
    'How well the model describes postings that it was not fitted on (five folds, three times):',
    ...market.validation.map(
      ({ name, logDensity, distance, coverage }) =>
        `  ${name}: log density ${logDensity}, distance from uniform ${distance}, between P10 and P90 ${percent(coverage)}`,
    ),
  ];
}

const chainText = (cells: { cell: string; n: number }[]) => cells.map(({ cell, n }) => `${cell} (n ${n})`).join(', ');

function stepText({ of, name, log, n, own }: Step): string {
  const factor = of === 'centre' ? `${Math.round(Math.exp(log))} CNY` : `× ${Math.exp(log).toFixed(3)}`;
  return `  ${of.padEnd(11)}${name.padEnd(8)} ${log.toFixed(4).padStart(8)}  ${factor.padEnd(11)} n ${n}, own weight ${percent(own)}`;
}

function percent(share: number) {
  return `${Math.round(100 * share)} %`;
}
