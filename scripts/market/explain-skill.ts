import type { Market } from '@/lib/market/dataset';
import { demandFor } from '@/lib/market/skill-demand';

const NO_PREMIUM = {
  few: 'not enough data: fewer than 75 priced postings name it',
  chance: 'not enough data: where so many skills were tried, chance gives as much',
  'not-measured': 'not measured',
};

/** Where the figures of a skill come from: measured in the city and the country, published, and the premium. */
export function explainSkill(market: Market, skill: string, city: string | null): string[] {
  const known = market.skills.find(({ id }) => id === skill);
  const found = [city, null].flatMap((place) => demandFor(market, skill, place) ?? []);
  const measured = found.filter(({ place }, at) => at === 0 || place !== found[0]?.place);
  if (measured.length === 0) throw new Error(`The dataset has nothing of a skill "${skill}".`);
  const premium = known?.premium;
  return [
    `Dataset ${market.version}, built ${market.built}.`,
    ...measured.map(
      ({ place, share, n, period, source }) =>
        `Measured in ${place}: ${percent(share)} of n ${n}, ${period}, ${source}.`,
    ),
    ...(measured[0]?.published ?? []).map(
      ({ name, share, source }) =>
        `Published as "${name}": ${percent(share)}, ${source} (grade C: its sampling is unknown).`,
    ),
    premium
      ? `Premium ${percent(premium.value)} (${percent(premium.low)} to ${percent(premium.high)}), n ${premium.n}, of ${market.premiumsTried} tried.`
      : `No premium: ${NO_PREMIUM[known?.noPremium ?? 'not-measured']} (${market.premiumsTried} tried).`,
  ];
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
