import cities from '@/lib/parse/cities.json';

const { edition, source, published, first, newFirst, second } = cities.tiers;

export const TIER_SOURCE = `${source} ${edition} (${published})`;
export const OTHER_TIER = '其他城市';

/** City → tier. */
export const CITY_TIERS: Record<string, string> = Object.fromEntries(
  Object.entries({ 一线城市: first, 新一线城市: newFirst, 二线城市: second }).flatMap(([tier, names]) =>
    names.map((city) => [city, tier]),
  ),
);
