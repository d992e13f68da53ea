import { bandOf } from '@/lib/market/bands';
import type { Market } from '@/lib/market/dataset';
import { citiesOf, lookup } from '@/lib/market/lookup';
import { percentileOf } from '@/lib/market/percentile';
import { demandFor } from '@/lib/market/skill-demand';
import type { Reference } from '@/lib/posting/insight';
import type { Posting } from '@/lib/posting/posting';
import type { Profile } from '@/lib/posting/profile';
import type { BeforeAfter, MissingSkill, OwnPlace, PostingEffect, ProfileEffect } from '@/lib/posting/profile-effect';

const [MOST_POSTINGS, MOST_CITIES, MOST_SKILLS] = [5, 4, 8];

/** A profile, and the ISO code of the country that its city is in; null where that is not known. */
export interface Reader {
  profile: Profile;
  country: string | null;
}

type Kept = { id: string; posting: Pick<Posting, 'title' | 'company' | 'skills'> };

/**
 * What a profile changes against the one before it: skills missing in the saved postings, where the own pay stands,
 * and the skills that would close most gaps. Pay is compared by the month, as everywhere.
 */
export function profileEffect(
  saved: readonly Kept[],
  before: Reader,
  after: Reader,
  market: Market | null,
): ProfileEffect {
  const counted = saved.filter(({ posting }) => posting.skills.required.length > 0);
  const [had, has] = [before, after].map(({ profile }) => new Set(profile.skills));
  const postings = counted.map((kept) => effectOn(kept, had ?? new Set(), has ?? new Set()));
  const named = { before: before.profile.skills.length > 0, after: after.profile.skills.length > 0 };
  const count = (of: (effect: PostingEffect, when: keyof BeforeAfter) => number): BeforeAfter => ({
    before: named.before ? sum(postings.map((effect) => of(effect, 'before'))) : null,
    after: named.after ? sum(postings.map((effect) => of(effect, 'after'))) : null,
  });
  return {
    counted: counted.length,
    saved: saved.length,
    missing: count((effect, when) => effect[when] ?? 0),
    complete: count((effect, when) => (effect[when] === 0 ? 1 : 0)),
    postings: postings.toSorted((a, b) => change(b) - change(a)).slice(0, MOST_POSTINGS),
    place: { before: ownPlace(before, market), after: ownPlace(after, market) },
    elsewhere: otherPlaces(after, market),
    skills: missingSkills(counted, after.profile, market),
  };
}

function effectOn({ id, posting }: Kept, had: Set<string>, has: Set<string>): PostingEffect {
  const { required } = posting.skills;
  const missing = (own: Set<string>) => (own.size === 0 ? null : required.filter((skill) => !own.has(skill)).length);
  const { title, company } = posting;
  return { id, title, company: company.name, required: required.length, before: missing(had), after: missing(has) };
}

const change = ({ before, after }: PostingEffect) => Math.abs((before ?? 0) - (after ?? 0));

function ownPlace({ profile, country }: Reader, market: Market | null): OwnPlace {
  if (!market) return none('no-dataset');
  if (country !== null && country !== 'CN') return none('foreign-market');
  const { reference } = lookup(market, profile.city, bandOfReader(profile), null);
  return reference ? placeOn(reference, profile) : none('thin-market');
}

const none = (reason: OwnPlace['reason']): OwnPlace => ({ reference: null, reason, own: null });

function otherPlaces({ profile }: Reader, market: Market | null): OwnPlace[] {
  if (!market) return [];
  const others = citiesOf(market, bandOfReader(profile), null, profile.city, MOST_CITIES);
  return others.map((reference) => placeOn(reference, profile));
}

const placeOn = (reference: Reference, { pay }: Profile): OwnPlace => ({
  reference,
  reason: null,
  own: pay && Math.round(percentileOf(pay.month, reference.quantiles)),
});

const bandOfReader = ({ years }: Profile) => bandOf({ min: years, max: years });

/** By how many saved postings require them, then by the market; without saved postings by the market alone. */
function missingSkills(counted: readonly Kept[], { skills, city }: Profile, market: Market | null): MissingSkill[] {
  const has = new Set(skills);
  const asked = new Map<string, number>();
  for (const { posting } of counted)
    for (const skill of posting.skills.required) asked.set(skill, (asked.get(skill) ?? 0) + 1);
  const candidates = new Set([...asked.keys(), ...(market?.skills ?? []).map(({ id }) => id)]);
  return [...candidates]
    .filter((skill) => !has.has(skill))
    .map((skill) => ({ skill, asked: asked.get(skill) ?? 0, demand: market && demandFor(market, skill, city) }))
    .sort((a, b) => b.asked - a.asked || (b.demand?.share ?? -1) - (a.demand?.share ?? -1))
    .slice(0, MOST_SKILLS);
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
