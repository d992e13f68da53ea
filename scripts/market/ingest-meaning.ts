import type { DuckDBAppender } from '@duckdb/node-api';
import * as z from 'zod/mini';
import { bandOf } from '@/lib/market/bands';
import { parseExperience } from '@/lib/parse/experience';
import { cityCountry, parseLocation } from '@/lib/parse/location';
import { parseSalary } from '@/lib/parse/salary';
import { chunksOf, runParts, type Engine } from './ingest-engine';
import { RATES } from './rates';

const LEAST_PAY = 2_000;
const MOST_PAY = 200_000;
const WIDEST = 5;
const NO_CITY = new Set(['远程', '全国', '中国', '其他', '海外', '国外']);

const salarySchema = z.object({ site: z.string(), board: z.string(), salary_raw: z.string() });
const experienceSchema = z.object({ experience_raw: z.string() });
const citySchema = z.object({ city: z.string(), city_raw: z.string() });

type Value = string | number | null;
/** From the columns `city` and `city_raw`. */
export type CityOf = (given: string, place: string) => string | null;

/** Asks the parsers once for every distinct salary, experience and city text, and stores what they say. */
export async function storeMeanings(engine: Engine, cityOf: CityOf): Promise<void> {
  await runParts(engine, 'meanings');
  await store(engine, 'salaries', 'salary_meaning', salarySchema, ({ site, board, salary_raw }) => {
    const pay = payOf(salary_raw, board);
    return typeof pay === 'string' ? [site, salary_raw, pay, null, null, null] : [site, salary_raw, null, ...pay];
  });
  await store(engine, 'experiences', 'experience_meaning', experienceSchema, ({ experience_raw }) => [
    experience_raw,
    bandOf(parseExperience(experience_raw)),
  ]);
  await store(engine, 'cities', 'city_meaning', citySchema, ({ city, city_raw }) => [
    city,
    city_raw,
    cityOf(city, city_raw),
  ]);
}

/** Midpoint, low and high in CNY a month, or the reason why the pay is not taken. */
export function payOf(text: string, site: string): [pay: number, low: number, high: number] | string {
  const { kind, period, currency, month } = parseSalary(text, { site, rates: RATES });
  if (kind !== 'stated') return `pay is ${kind}`;
  if (currency !== 'CNY') return 'pay in another currency';
  if (period !== 'month' && period !== 'year') return 'pay by the day or the hour';
  if (!month || month.low === null || month.high === null) return 'pay with an open end';
  const { low, high } = month;
  if (low < LEAST_PAY || high > MOST_PAY) return 'pay below 2K or above 200K a month';
  if (high > low * WIDEST) return 'high end above 5 times the low end';
  return [(low + high) / 2, low, high];
}

/** The city of input that names cities; null where it is none of China or none at all. */
export const cityAsGiven: CityOf = (given) =>
  given !== '' && !NO_CITY.has(given) && /^\p{Script=Han}+$/u.test(given) ? given : null;

/** The city of input that has only the boards' place texts ("上海·浦东新区·张江"). */
export const cityOfPlace: CityOf = (_, place) => {
  const { city } = parseLocation(place);
  return city !== null && cityCountry(city) === 'CN' ? city : null;
};

async function store<Schema extends z.ZodMiniType>(
  engine: Engine,
  part: string,
  table: string,
  schema: Schema,
  toRow: (row: z.output<Schema>) => Value[],
): Promise<void> {
  const appender = await engine.writer.createAppender(table);
  for await (const chunk of chunksOf(engine, part, schema)) for (const row of chunk) append(appender, toRow(row));
  appender.closeSync();
}

function append(appender: DuckDBAppender, row: Value[]): void {
  for (const value of row) {
    if (value === null) appender.appendNull();
    else if (typeof value === 'number') appender.appendDouble(value);
    else appender.appendVarchar(value);
  }
  appender.endRow();
}
