import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { valueOf, type Contradiction } from './contradiction';
import { figuresOf } from './figures';
import { HIDDEN_RETURN, hiddenReturnsSchema } from './hidden-return';
import { LEVERAGE, negotiationLeverage } from './negotiation';
import { PORTABILITY, portability, portabilityOf } from './portability';
import { agrees, rounded } from './rounding';

const MID_OFFER = 'offer.shenzhen_mid_offer';
const MOST_DEPENDENCIES = 1000;

const pair = z.tuple([z.number(), z.number()]);
const rangeSchema = z.object({ range: pair });
const midOfferSchema = z.object({ base_share_pct: pair, bonus_ratio: pair });

export function offerContradictions(published: readonly Published[]): Contradiction[] {
  return [...leverage(published), ...hiddenRoi(published), ...midOffer(published), ...portabilityGrows(published)];
}

function leverage(published: readonly Published[]): Contradiction[] {
  const range = figuresOf(published, LEVERAGE, rangeSchema)?.figures.range;
  const at = (ebpfOrWasm: boolean, backendYears: number) =>
    valueOf(negotiationLeverage({ ebpfOrWasm, backendYears }, published), 'leverage');
  const [low, high] = [at(false, 0), at(true, 60)];
  if (!range || Number.isNaN(low) || (low <= range[0] && high >= range[1])) return [];
  return [
    {
      id: 'leverage_range',
      kind: 'words',
      entries: [LEVERAGE],
      stated: range.join('–'),
      recomputed: `${low}–${high}`,
      words: `Leverage is stated as ${range.join(' to ')}; with nothing in its favour the formula gives ${low}, so no one can be below that.`,
    },
  ];
}

/** A return that is 1 - cost says nothing that the cost does not, and is no return on it. */
function hiddenRoi(published: readonly Published[]): Contradiction[] {
  const figures = figuresOf(published, HIDDEN_RETURN, hiddenReturnsSchema)?.figures ?? {};
  const rows = Object.entries(figures).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (!rows.length || !rows.every(([, { tco, roi }]) => agrees(roi, 1 - tco, 1 - tco))) return [];
  const list = (value: (row: { tco: number; roi: number }) => string) =>
    rows.map(([name, row]) => `${name} ${value(row)}`).join(', ');
  const recomputed = list(({ tco, roi }) => rounded(roi / tco));
  return [
    {
      id: 'hidden_roi',
      kind: 'words',
      entries: [HIDDEN_RETURN],
      stated: list(({ roi }) => `${roi}`),
      recomputed,
      words: `The "ROI" of each kind of employer is just 1 - TCO; a return on that cost would be ${recomputed}.`,
    },
  ];
}

function midOffer(published: readonly Published[]): Contradiction[] {
  const offer = figuresOf(published, MID_OFFER, midOfferSchema)?.figures;
  const most = 100 / (1 + (offer?.bonus_ratio[0] ?? NaN));
  if (!offer || !(most < offer.base_share_pct[0])) return [];
  const stated = `${offer.base_share_pct.join('–')} %`;
  return [
    {
      id: 'mid_offer_bonus',
      kind: 'arithmetic',
      entries: [MID_OFFER],
      stated,
      recomputed: `≤ ${rounded(most, 1)} %`,
      words: `Base is stated as ${stated} of the package, with a bonus of ${offer.bonus_ratio.join(' to ')}; if that is times base, base is at most ${rounded(most, 1)} % even without stock. The unit of the bonus is not stated.`,
    },
  ];
}

/** The factor for few dependencies is outrun by the logarithm of many. */
function portabilityGrows(published: readonly Published[]): Contradiction[] {
  const few = portabilityOf(published)?.numbers.few ?? NaN;
  const at = (dependencies: number) => valueOf(portability({ dependencies, ciSeconds: 0 }, published), 'portability');
  const best = at(few);
  const more = Array.from({ length: MOST_DEPENDENCIES }, (_, index) => few + 1 + index).find((many) => at(many) > best);
  if (more === undefined) return [];
  const recomputed = `0: ${rounded(at(0))}, ${few}: ${rounded(best)}, ${more}: ${rounded(at(more))}`;
  return [
    {
      id: 'portability_grows',
      kind: 'words',
      entries: [PORTABILITY],
      stated: `≤ ${few}`,
      recomputed,
      words: `Portability is said to reward at most ${few} dependencies, but grows with their number: ${recomputed}. A service without any scores least.`,
    },
  ];
}
