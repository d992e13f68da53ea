import * as z from 'zod/mini';
import { LEAST_DESCRIPTIONS, type CityDemand } from '@/lib/market/dataset';
import { skillsIn } from '@/lib/parse/skills';
import { chunksOf, type Engine } from './ingest-engine';
import type { CityOf } from './ingest-meaning';

const describedSchema = z.object({ city: z.string(), city_raw: z.string(), year: z.number(), description: z.string() });

interface Counted {
  n: number;
  from: number;
  to: number;
  /** Skill id → descriptions that name it. */
  named: Map<string, number>;
}

/** The demand for skills in every city with enough descriptions, most descriptions first. */
export async function cityDemandIn(engine: Engine, cityOf: CityOf): Promise<Omit<CityDemand, 'source'>[]> {
  const cities = new Map<string, Counted>();
  for await (const rows of chunksOf(engine, 'described', describedSchema)) {
    for (const { city, city_raw, year, description } of rows) {
      const known = cityOf(city, city_raw);
      if (known !== null) count(cities, known, year, description);
    }
  }
  return [...cities]
    .filter(([, { n }]) => n >= LEAST_DESCRIPTIONS)
    .sort(([a, { n }], [b, { n: m }]) => m - n || (a < b ? -1 : 1))
    .map(([city, { n, from, to, named }]) => ({
      city,
      n,
      period: from === to ? String(from) : `${from}–${to}`,
      shares: Object.fromEntries([...named].map(([id, times]) => [id, Math.round((times / n) * 10_000) / 10_000])),
    }));
}

function count(cities: Map<string, Counted>, city: string, year: number, description: string) {
  const counted = cities.get(city) ?? { n: 0, from: year, to: year, named: new Map<string, number>() };
  cities.set(city, counted);
  counted.n += 1;
  counted.from = Math.min(counted.from, year);
  counted.to = Math.max(counted.to, year);
  for (const id of new Set(skillsIn(description).map((skill) => skill.id)))
    counted.named.set(id, (counted.named.get(id) ?? 0) + 1);
}
