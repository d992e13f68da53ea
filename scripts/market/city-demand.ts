import * as z from 'zod/mini';
import { LEAST_DESCRIPTIONS, type CityDemand } from '@/lib/market/dataset';
import { skillsIn } from '@/lib/parse/skills';
import { chunksOf, type Engine } from './ingest-engine';
import type { CityOf } from './ingest-meaning';

/** `posting` and `text` are hashes of 53 bits: of all that makes a posting another one, and of the description alone. */
const describedSchema = z.object({
  city: z.string(),
  city_raw: z.string(),
  year: z.number(),
  description: z.string(),
  posting: z.number(),
  text: z.number(),
});

/** Every city more adds about 3 KB to a file that each reader holds. */
const MOST_CITIES = 20;
/** Descriptions whose skills are remembered for the case that they come again. */
const REMEMBERED = 20_000;

interface Counted {
  n: number;
  from: number;
  to: number;
  /** Skill id → descriptions that name it. */
  named: Map<string, number>;
}

/** The demand for skills in the cities with most descriptions, twenty at most, each with 75 or more. */
export async function cityDemandIn(engine: Engine, cityOf: CityOf): Promise<Omit<CityDemand, 'source'>[]> {
  const cities = new Map<string, Counted>();
  const seen = new Set<number>();
  const skillsOf = rememberedSkills();
  for await (const rows of chunksOf(engine, 'described', describedSchema)) {
    for (const { city, city_raw, year, description, posting, text } of rows) {
      const known = cityOf(city, city_raw);
      if (known === null) continue;
      const counted = cities.get(known) ?? { n: 0, from: year, to: year, named: new Map<string, number>() };
      cities.set(known, counted);
      counted.from = Math.min(counted.from, year);
      counted.to = Math.max(counted.to, year);
      if (seen.has(posting)) continue;
      seen.add(posting);
      counted.n += 1;
      for (const id of skillsOf(text, description)) counted.named.set(id, (counted.named.get(id) ?? 0) + 1);
    }
  }
  return [...cities]
    .filter(([, { n }]) => n >= LEAST_DESCRIPTIONS)
    .sort(([a, { n }], [b, { n: m }]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST_CITIES)
    .map(([city, counted]) => demandOf(city, counted));
}

function rememberedSkills() {
  const remembered = new Map<number, readonly string[]>();
  return (text: number, description: string): readonly string[] => {
    const known = remembered.get(text);
    if (known) return known;
    const ids = [...new Set(skillsIn(description).map(({ id }) => id))];
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(text, ids);
    return ids;
  };
}

function demandOf(city: string, { n, from, to, named }: Counted): Omit<CityDemand, 'source'> {
  const shares = [...named].map(([id, times]) => [id, Math.round((times / n) * 10_000) / 10_000]);
  return { city, n, period: from === to ? String(from) : `${from}–${to}`, shares: Object.fromEntries(shares) };
}
