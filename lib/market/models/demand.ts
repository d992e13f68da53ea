import * as z from 'zod/mini';
import type { Published } from '../dataset';
import { figuresOf } from './figures';
import { refused, ruleOfThumb } from './rule-of-thumb';
import type { ModelResult, Note, Quantity } from './rule-of-thumb';

export const CITY_SHARE = 'demand.city_share_of_go_postings_pct';
export const INDUSTRY_SHARE = 'demand.industry_share_pct';
export const PENETRATION = 'demand.industry_go_penetration_pct';
export const BY_YEARS = 'salary.guangzhou_by_years_K';
const FORMULA = 'joint = share of the city * share of the industry * share of the years, those that are asked for';

const percent = z.number().check(z.minimum(0), z.maximum(100));
export const percentsSchema = z.record(z.string(), percent);
const byYearsSchema = z.record(z.string(), z.object({ share_pct: percent }));

const AXES = ['city', 'industry', 'years'] as const;
type Axis = (typeof AXES)[number];
export type DemandValue = Axis | 'joint' | 'penetration';

/** Each is null where it is not asked for. */
export interface DemandInput {
  city: string | null;
  industry: string | null;
  /** A years band as published: "1-3", "4-6", "7+". */
  years: string | null;
}

/** A published share in percent, and whether it is stated for several places together. */
interface Share {
  percent: number;
  isGroup: boolean;
  entry: Published;
}

/**
 * Share 0…1 of Go postings in a city, an industry and a years band as published, and in all together as if they had
 * nothing to do with each other, for no joint figure is published. `penetration` is the share of an industry's postings
 * that ask for Go. Null where nothing is published; refused where nothing at all is known of what is asked for.
 */
export function demandShare(input: DemandInput, published: readonly Published[]): ModelResult<DemandValue> {
  const shares: Record<Axis, Share | null> = {
    city: shareOf(input.city, published, CITY_SHARE),
    industry: shareOf(input.industry, published, INDUSTRY_SHARE),
    years: yearsShare(input.years, published),
  };
  const penetration = shareOf(input.industry, published, PENETRATION);
  const asked = AXES.filter((axis) => input[axis] !== null);
  const isKnown = (axis: Axis) => shares[axis] !== null || (axis === 'industry' && penetration !== null);
  const unknown = asked.length ? asked.find((axis) => !isKnown(axis)) : 'city';
  if (unknown) return refused('unknown-choice', unknown);
  const found = [shares.city, shares.industry, shares.years, penetration].filter((share) => share !== null);
  return ruleOfThumb(
    found.map(({ entry }) => entry),
    {
      values: {
        city: quantity(shares.city),
        industry: quantity(shares.industry),
        years: quantity(shares.years),
        joint: { value: jointOf(asked.map((axis) => shares[axis])), unit: 'share' },
        penetration: quantity(penetration),
      },
      formula: FORMULA,
      inputs: { ...input },
      notes: notesOf(shares, asked.length),
    },
  );
}

function shareOf(name: string | null, published: readonly Published[], id: string): Share | null {
  const found = figuresOf(published, id, percentsSchema);
  const row = Object.entries(found?.figures ?? {}).find(([names]) => name !== null && names.split('+').includes(name));
  return found && row ? { percent: row[1], isGroup: row[0] !== name, entry: found.entry } : null;
}

/** Not split at "+", which is part of a band's name. */
function yearsShare(years: string | null, published: readonly Published[]): Share | null {
  const found = figuresOf(published, BY_YEARS, byYearsSchema);
  const row = found && years !== null && Object.hasOwn(found.figures, years) ? found.figures[years] : undefined;
  return found && row ? { percent: row.share_pct, isGroup: false, entry: found.entry } : null;
}

function jointOf(shares: readonly (Share | null)[]): number | null {
  return shares.reduce<number | null>(
    (product, share) => (product === null || !share ? null : (product * share.percent) / 100),
    1,
  );
}

function notesOf(shares: Record<Axis, Share | null>, asked: number): Note[] {
  const notes: Note[] = [];
  if (shares.city?.isGroup) notes.push('stated-for-several-cities');
  if (asked > 1) notes.push('axes-taken-as-independent');
  if (shares.years) notes.push('level-share-of-guangzhou');
  return notes;
}

const quantity = (share: Share | null): Quantity => ({ value: share && share.percent / 100, unit: 'share' });
