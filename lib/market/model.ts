import * as z from 'zod/mini';
import type { Quantiles } from '@/lib/posting/insight';

/** The shares of the five quantiles that a distribution is kept as. */
export const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

const count = z.number().check(z.int(), z.nonnegative());

/** A difference in log pay, the postings behind it, and its standard error. */
export const effectSchema = z.object({ log: z.number(), n: count, error: z.number().check(z.nonnegative()) });

/** Log pay around the effects: its quantiles, the postings behind it, and how much of it is their own (0…1, the rest is the parent's). */
export const spreadSchema = z.object({
  n: count,
  own: z.number().check(z.minimum(0), z.maximum(1)),
  quantiles: z.array(z.number()).check(z.length(SHARES.length)),
});

/** Postings that say no years are a band of their own. */
export const NO_BAND = 'none';

/**
 * Advertised monthly pay in log CNY: centre + place + years band + board + spread. Each effect and spread is drawn
 * towards its parent by n / (n + k), k fitted by cross-validation.
 */
export const modelSchema = z.object({
  centre: z.number(),
  n: count,
  boards: z.record(z.string(), effectSchema),
  bands: z.record(z.string(), effectSchema),
  tiers: z.record(z.string(), effectSchema),
  cities: z.record(z.string(), effectSchema),
  spreads: z.object({
    all: spreadSchema,
    bands: z.record(z.string(), spreadSchema),
    /** By cell id, "上海|3-5". */
    cells: z.record(z.string(), spreadSchema),
  }),
  k: z.object({ city: z.number(), band: z.number(), board: z.number(), spread: z.number() }),
});

export type Effect = z.infer<typeof effectSchema>;
export type Spread = z.infer<typeof spreadSchema>;
export type Model = z.infer<typeof modelSchema>;

/** One step of an estimate: what was added in log pay, from how many postings, and how much of it is their own. */
export interface Step {
  of: 'centre' | 'place' | 'experience' | 'board' | 'spread';
  name: string;
  log: number;
  n: number;
  own: number;
}

export interface Estimate {
  /** CNY a month. */
  quantiles: Quantiles;
  steps: Step[];
}

export interface Asked {
  city: string | null;
  /** Null where the city is not of the country, or none is named. */
  tier: string | null;
  experience: string | null;
  /** The board's id; one that the model does not know is read as the average of all. */
  board: string | null;
}

/** What postings like this advertise, with the arithmetic that led to it. */
export function estimate(model: Model, { city, tier, experience, board }: Asked): Estimate {
  const { boards, bands, cities, tiers, spreads, k } = model;
  const band = experience ?? NO_BAND;
  const inCity = city === null ? undefined : cities[city];
  const place = inCity ?? (tier === null ? undefined : tiers[tier]);
  const shape = (city === null ? undefined : spreads.cells[`${city}|${band}`]) ?? spreads.bands[band] ?? spreads.all;
  const steps: Step[] = [
    { of: 'centre', name: '', log: model.centre, n: model.n, own: 1 },
    step('place', inCity ? (city ?? '') : place ? (tier ?? '') : '', place, k.city),
    step('experience', band, bands[band], k.band),
    step('board', board ?? '', board === null ? undefined : boards[board], k.board),
    { of: 'spread', name: band, log: shape.quantiles[2] ?? 0, n: shape.n, own: shape.own },
  ];
  const middle = steps.slice(0, 4).reduce((sum, { log }) => sum + log, 0);
  const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = shape.quantiles.map((log) =>
    Math.round(Math.exp(middle + log)),
  );
  return { quantiles: { p10, p25, p50, p75, p90 }, steps };
}

const step = (of: Step['of'], name: string, effect: Effect | undefined, k: number): Step => ({
  of,
  name: effect ? name : '',
  log: effect?.log ?? 0,
  n: effect?.n ?? 0,
  own: effect ? effect.n / (effect.n + k) : 0,
});
