import { word, type MessageName } from '@/components/words';
import type { Market } from '@/lib/market/dataset';
import type { Contradiction, ContradictionId } from '@/lib/market/models/contradiction';
import { contradictionsOf } from '@/lib/market/models/contradictions';

/** Those that the charts and rules of this view are about. */
const WORDS: Partial<Record<ContradictionId, MessageName>> = {
  cagr_junior: 'market_against_cagr_junior',
  cagr_mid: 'market_against_cagr_mid',
  cagr_senior: 'market_against_cagr_senior',
  cagr_tech_lead: 'market_against_cagr_tech_lead',
  median_below_band: 'market_against_median_below_band',
  pay_formula_medians: 'market_against_pay_formula_medians',
  hidden_roi: 'market_against_hidden_roi',
  portability_grows: 'market_against_portability_grows',
  attrition_version: 'market_against_attrition_version',
  attrition_above_one: 'market_against_attrition_above_one',
  attrition_floor: 'market_against_attrition_floor',
  promotion_window: 'market_against_promotion_window',
  promotion_ladder: 'market_against_promotion_ladder',
  offer_floor: 'market_against_offer_floor',
  pass_ratio: 'market_against_pass_ratio',
  growth_of_cities: 'market_against_growth_of_cities',
  inflection_rises: 'market_against_inflection_rises',
  inflection_not_found: 'market_against_inflection_not_found',
  growth_of_the_rest: 'market_against_growth_of_the_rest',
  growth_sign: 'market_against_growth_sign',
};
const KINDS: Record<Contradiction['kind'], MessageName> = {
  arithmetic: 'market_against_arithmetic',
  words: 'market_against_words',
  sections: 'market_against_sections',
  sources: 'market_against_sources',
};
const FOUND = new WeakMap<Market, Contradiction[]>();

/** Where the published entries contradict themselves or others; nothing where they do not. */
export function Against({ market, entries }: { market: Market; entries: readonly string[] }) {
  const found = allOf(market).filter(({ entries: [subject = ''] }) => entries.includes(subject));
  if (found.length === 0) return null;
  return (
    <ul class="market-against" aria-label={word('market_against')}>
      {found.map((each) => (
        <li key={`${each.id}${each.stated}`}>
          <strong>{word(KINDS[each.kind])}</strong> {textOf(each)}
        </li>
      ))}
    </ul>
  );
}

function textOf({ id, stated, recomputed, words }: Contradiction): string {
  const name = WORDS[id];
  return name ? word(name, stated, recomputed) : words;
}

function allOf(market: Market): Contradiction[] {
  const found = FOUND.get(market) ?? contradictionsOf(market.published);
  FOUND.set(market, found);
  return found;
}
