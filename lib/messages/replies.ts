import type { ComparedFacts } from '@/lib/posting/compared';
import type { DatasetDifference, DatasetProblem, MarketSummary, OfferBasis } from '@/lib/posting/dataset';
import type { Drift, HealthReport, HealthRow } from '@/lib/posting/health';
import type { Annotated, Standing } from '@/lib/posting/insight';
import type { OtherSample, OwnCell } from '@/lib/posting/own-sample';
import type { ProfileEffect } from '@/lib/posting/profile-effect';
import type { Reading } from '@/lib/posting/reading';
import type { Edited, SavedPosting, Sighting } from '@/lib/posting/saved';
import type { SameMember } from '@/lib/posting/same';
import type { Settings } from '@/lib/posting/settings';
import type { SightingsWeek, SkillNames } from '@/lib/posting/trend';
import type { HealthReplies } from './health-kinds';
import type { SavedOverview } from './overview';
import type { Handed } from './text';

export interface AnnotatedReply extends Annotated {
  saved: boolean;
  /** Names of the skills in it, in the reader's language: the dictionary stays in the background. */
  skillNames: Record<string, string>;
}

/** What the reader has seen in the last 90 days; `from` and `to` are ISO times, null where nothing counts yet. */
export interface OwnSampleSummary {
  n: number;
  from: string | null;
  to: string | null;
  /** Those of at least 5 postings. */
  cells: OwnCell[];
  others: OtherSample[];
}

/** What the background answers to each kind. */
export interface Replies extends HealthReplies {
  /** "off": the reader has turned this board off, nothing may be drawn; "adapter": load the site's adapter first. */
  'postings.annotate': { state: 'on' | 'off' | 'adapter'; postings: AnnotatedReply[] };
  'card.load': Record<string, never>;
  'reader.load': Record<string, never>;
  'saved.save': { id: string };
  'saved.remove': { removed: SavedPosting[] };
  'saved.list': { postings: SavedPosting[]; unreadable: number };
  /** `last`: go on after this one, null at the end; `count`: of all there are. */
  'saved.slice': { postings: SavedPosting[]; last: string | null; count: number; unreadable: number };
  'saved.read': { postings: SavedPosting[] };
  'saved.change': { posting: SavedPosting };
  /** Those that are another by the edit. */
  'saved.edit': { edited: Edited[] };
  /** `stayed` counts those of which something was changed elsewhere since, or that are gone. */
  'saved.restore': { stayed: number };
  'saved.sighting': { sighting: Sighting | null };
  'saved.import': { added: number; updated: number; kept: number };
  'saved.overview': SavedOverview;
  'readings.explain': { postings: AnnotatedReply[] };
  'text.read': { reading: Reading; annotated: AnnotatedReply };
  'handed.take': { handed: Handed | null };
  'page.count': Record<string, never>;
  'settings.read': Settings;
  'settings.write': Settings;
  'profile.preview': ProfileEffect;
  'market.read': MarketSummary | null;
  /** A dataset that is refused is no error: the reader is told what is wrong with it. */
  'market.preview': { difference: DatasetDifference } | { problem: DatasetProblem };
  'market.import': { market: MarketSummary | null } | { problem: DatasetProblem };
  'market.revert': { market: MarketSummary | null };
  'market.place': Standing;
  'market.offer': OfferBasis | null;
  /** The whole group, by each id that is known; of one where nothing else seems to be the same. */
  'same.of': { groups: Record<string, SameMember[]> };
  'same.apart': Record<string, never>;
  'health.read': HealthRow[];
  'sightings.count': { count: number };
  'compare.read': ComparedFacts;
  /** `dataset` is checked where it is read; with the names of its skills, and the skills that a published stack's names mean. */
  'market.data': {
    dataset: unknown;
    skillNames: Record<string, SkillNames>;
    stackSkills: Record<string, string[]>;
  } | null;
  'sightings.trend': { weeks: SightingsWeek[] };
  'sightings.first': { first: Record<string, string> };
  'sightings.delete': { deleted: number };
  'sample.read': OwnSampleSummary;
  /** `cells` counts those in the file. */
  'sample.export': { text: string; cells: number };
  'others.import': { others: OtherSample[] };
  'others.remove': { others: OtherSample[] };
  'dashboard.open': Record<string, never>;
  'everything.delete': Record<string, never>;
  'everything.restored': Record<string, never>;
}

/** What a content script answers to `page.show`. */
export interface PageOnShow {
  site: string;
  layout: string;
  page: 'list' | 'detail' | 'other';
  off: boolean;
  health: HealthReport;
  /** What has changed on this site, once the page has settled. */
  drift?: Drift[];
  postings: { reading: Reading; annotated: AnnotatedReply }[];
}

/** An answer on the wire: what was asked for, or one clear sentence's code. */
export type Reply<K extends keyof Replies> = { ok: true; value: Replies[K] } | { ok: false; error: string };
