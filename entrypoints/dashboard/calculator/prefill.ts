import { assumptionWord } from '@/components/names';
import { word } from '@/components/words';
import type { Profile } from '@/lib/posting/profile';
import type { SavedPosting } from '@/lib/posting/saved';
import type { OfferFields, PersonFields } from './fields';

export const ENDS = ['low', 'mid', 'high'] as const;
export type End = (typeof ENDS)[number];

/** The monthly pay of a saved posting at one end or in the middle, CNY; null where the posting does not give it. */
export function payAt({ posting: { salary } }: SavedPosting, end: End): number | null {
  if (salary.kind !== 'stated' && salary.kind !== 'estimate') return null;
  const { low, high } = salary.month ?? { low: null, high: null };
  if (end !== 'mid') return end === 'low' ? low : high;
  return low !== null && high !== null ? (low + high) / 2 : null;
}

/** The ends that a posting has, the middle first. */
export const endsOf = (saved: SavedPosting): End[] =>
  (['mid', 'low', 'high'] as const).filter((end) => payAt(saved, end) !== null);

/** What a saved posting says, as it would be typed. */
export function fromSaved(saved: SavedPosting, end: End): Partial<OfferFields> {
  const { salary, location } = saved.posting;
  const pay = payAt(saved, end);
  return {
    base: pay === null ? '' : String(Math.round(pay)),
    months: salary.months === null ? '' : String(salary.months),
    city: location.city ?? '',
  };
}

/** What has to be told beside it: an estimate, and what was assumed to come to a monthly pay in CNY. */
export function saidOf({ posting: { salary } }: SavedPosting): string[] {
  const isEstimate = salary.kind === 'estimate';
  return [...(isEstimate ? [word('calculator_estimate')] : []), ...salary.assumptions.map(assumptionWord)];
}

export function personFrom({ years }: Profile): Partial<PersonFields> {
  return years === null ? {} : { years: String(years) };
}

/** The present job out of the profile. */
export function nowFrom({ pay, city }: Profile): Partial<OfferFields> {
  return {
    ...(pay && { base: String(pay.month), months: String(pay.months) }),
    ...(city !== null && { city }),
  };
}
