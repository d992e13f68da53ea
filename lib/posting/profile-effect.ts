import type { NoPercentile, Reference, SkillGap } from './insight';

/** Where the reader's own pay stands in a place and years band, and on what that rests. */
export interface OwnPlace {
  /** Null where there is none to compare with; `reason` says why. */
  reference: Reference | null;
  reason: NoPercentile | null;
  /** 1…99; null where the reader has not said their pay. */
  own: number | null;
}

/** Required skills that the reader lacks; null where the profile names no skills. */
export interface BeforeAfter {
  before: number | null;
  after: number | null;
}

export interface PostingEffect extends BeforeAfter {
  id: string;
  title: string;
  company: string | null;
  /** How many skills it requires. */
  required: number;
}

/** A skill that the reader lacks. */
export interface MissingSkill {
  skill: string;
  /** How many of the saved postings require it. */
  asked: number;
  demand: SkillGap['demand'];
}

/** What a profile changes against the stored one. */
export interface ProfileEffect {
  /** The saved postings that require any skill, and how many are saved at all. */
  counted: number;
  saved: number;
  /** Sums over those that are counted. */
  missing: BeforeAfter;
  /** How many of them lack nothing. */
  complete: BeforeAfter;
  /** Those on which it changes most, then the newest. */
  postings: PostingEffect[];
  place: { before: OwnPlace; after: OwnPlace };
  /** The same years in other cities. */
  elsewhere: OwnPlace[];
  /** Those that would close most gaps first. */
  skills: MissingSkill[];
}
