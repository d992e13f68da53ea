import * as z from 'zod/mini';
import type { ComparedFacts } from '@/lib/posting/compared';
import type { DatasetDifference, DatasetProblem, MarketSummary, OfferBasis } from '@/lib/posting/dataset';
import type { Drift, HealthReport, HealthRow } from '@/lib/posting/health';
import { ownDatasetSchema, type OtherSample, type OwnCell } from '@/lib/posting/own-sample';
import { postingSchema } from '@/lib/posting/posting';
import { profileSchema } from '@/lib/posting/profile';
import type { ProfileEffect } from '@/lib/posting/profile-effect';
import { readingSchema } from '@/lib/posting/reading';
import type { SameMember } from '@/lib/posting/same';
import {
  editedSchema,
  savedEditSchema,
  savedPostingSchema,
  statusSchema,
  type Edited,
  type SavedPosting,
  type Sighting,
} from '@/lib/posting/saved';
import { settingsSchema, type Settings } from '@/lib/posting/settings';
import { payPlaceSchema, type Annotated, type Standing } from '@/lib/posting/insight';
import type { SightingsWeek, SkillNames } from '@/lib/posting/trend';
import type { Reading } from '@/lib/posting/reading';
import { adapterStampSchema, HEALTH_KINDS, type HealthReplies } from './health-kinds';
import type { SavedOverview } from './overview';
import { textSchema, type Handed } from './text';

export type { HealthReport };

export const savedChangeSchema = z.object({
  id: z.string(),
  status: z.optional(statusSchema),
  notes: z.optional(z.string().check(z.maxLength(20_000))),
  tags: z.optional(savedPostingSchema.shape.tags),
});

export const pageSchema = z.object({
  url: z.string().check(z.maxLength(2000)),
  site: z.string().check(z.maxLength(40)),
  adapter: z.optional(adapterStampSchema),
});

/** Characters. */
export const LARGEST_DATASET = 5_000_000;

const nothing = z.object({});
/** The text of the file. */
const dataset = z.object({ data: z.string() });
const postingIdSchema = z.string().check(z.maxLength(260));
const ids = z.array(z.string()).check(z.maxLength(10_000));
const readings = z.array(readingSchema).check(z.maxLength(200));

/**
 * Every kind of message to the background: what the request must look like and who may send it. `page` is a content
 * script on a job site, `extension` is a page of ours (popup, dashboard, options).
 */
export const KINDS = {
  /** Readings of one batch; the reply has one entry a reading, in order. */
  'postings.annotate': { request: z.object({ page: pageSchema, readings }), from: ['page'] },
  /** Puts the script of the open card into the frame that asks. */
  'card.load': { request: nothing, from: ['page'] },
  /** Puts the script that reads pages which no layout knows into the frame that asks. */
  'finder.load': { request: nothing, from: ['page'] },
  'saved.save': { request: z.object({ reading: readingSchema }), from: ['page', 'extension'] },
  'saved.remove': {
    request: z.object({ ids: z.array(z.string()).check(z.maxLength(10_000)) }),
    from: ['page', 'extension'],
  },
  'saved.list': { request: nothing, from: ['extension'] },
  /** The saved postings at a glance, and which of these ids are among them. */
  'saved.overview': { request: z.object({ ids: z.array(z.string()).check(z.maxLength(1000)) }), from: ['extension'] },
  /** A slice of them in order of id, after the one named. */
  'saved.slice': { request: z.object({ after: z.nullable(z.string()) }), from: ['extension'] },
  'saved.read': { request: z.object({ ids }), from: ['extension'] },
  'saved.change': { request: savedChangeSchema, from: ['extension'] },
  /** One edit of many postings: all of them are edited, or none is. */
  'saved.edit': { request: z.object({ ids, edit: savedEditSchema }), from: ['extension'] },
  /** Undoes edits and removals: puts back what was there, whole or not at all. */
  'saved.restore': {
    request: z.object({ removed: z.array(savedPostingSchema), edited: z.array(editedSchema) }),
    from: ['extension'],
  },
  /** When and at what prices a posting was seen. */
  'saved.sighting': { request: z.object({ id: z.string() }), from: ['extension'] },
  'saved.import': { request: z.object({ postings: z.array(savedPostingSchema) }), from: ['extension'] },
  /** What GoLens says of postings that no board's script read; nothing of them is stored. One entry a reading, in order. */
  'readings.explain': { request: z.object({ readings }), from: ['extension'] },
  /** The same of a text that the reader selected or pasted, with the reading that was made of it. */
  'text.read': { request: textSchema, from: ['extension'] },
  /** What the context menu or a shortcut handed over to the dashboard: given once. */
  'handed.take': { request: nothing, from: ['extension'] },
  /** How many postings on the sender's page have Go as their main language. */
  'page.count': { request: z.object({ go: z.int().check(z.nonnegative()) }), from: ['page'] },
  'settings.read': { request: nothing, from: ['extension'] },
  'settings.write': { request: settingsSchema, from: ['extension'] },
  /** What a profile would change against the stored one; nothing is written. */
  'profile.preview': { request: z.object({ profile: profileSchema }), from: ['extension'] },
  'market.read': { request: nothing, from: ['extension'] },
  /** Checks the text of a dataset file and says what it would change. */
  'market.preview': { request: dataset, from: ['extension'] },
  /** Checks it again and puts it into use; the one in use before is kept, one step back. */
  'market.import': { request: dataset, from: ['extension'] },
  /** Goes back to the dataset before, by its `storedAt`, or to the bundled one (null). Asked twice, it is done once. */
  'market.revert': { request: z.object({ storedAt: z.nullable(z.string()) }), from: ['extension'] },
  /** Where a monthly pay stands in the market. */
  'market.place': { request: payPlaceSchema, from: ['extension'] },
  /** What the dataset has published, with its exchange rates: for the calculator. */
  'market.offer': { request: nothing, from: ['extension'] },
  /** What the reader's own record holds of these postings, on other boards and under earlier ids. */
  'same.of': { request: z.object({ ids }), from: ['page', 'extension'] },
  /** The reader says that these are not the same posting as one, or takes that back. */
  'same.apart': {
    request: z.object({
      id: postingIdSchema,
      others: z.array(postingIdSchema).check(z.maxLength(100)),
      apart: z.boolean(),
    }),
    from: ['page', 'extension'],
  },
  'health.read': { request: nothing, from: ['extension'] },
  ...HEALTH_KINDS,
  'sightings.count': { request: nothing, from: ['extension'] },
  /** What the comparison needs of the dataset and the sightings; `city` is where pay of the same standing is asked for. */
  'compare.read': {
    request: z.object({
      postings: z.array(postingSchema).check(z.maxLength(4)),
      city: z.nullable(z.string().check(z.maxLength(60))),
    }),
    from: ['extension'],
  },
  /** The dataset in use, for what draws it. */
  'market.data': { request: nothing, from: ['extension'] },
  /** The reader's own sightings by week. */
  'sightings.trend': { request: nothing, from: ['extension'] },
  /** When postings were first seen, by their ids: those that were not are left out. */
  'sightings.first': { request: z.object({ ids: z.array(z.string()) }), from: ['extension'] },
  /** Empties the sightings and nothing else. */
  'sightings.delete': { request: nothing, from: ['extension'] },
  /** The reader's own sample by cells, and the cells of other readers. */
  'sample.read': { request: nothing, from: ['extension'] },
  /** The own sample as a file for other readers: cells only. */
  'sample.export': { request: nothing, from: ['extension'] },
  'others.import': { request: z.object({ dataset: ownDatasetSchema }), from: ['extension'] },
  'others.remove': { request: z.object({ id: z.string().check(z.maxLength(100)) }), from: ['extension'] },
  /**
   * Opens the dashboard: on a view, or on the comparison of the saved postings that are named
   * (dashboard.html#compare=id,id), and `withLatest` of those that were saved last, up to four in all.
   */
  'dashboard.open': {
    request: z.object({
      compare: z.optional(z.array(z.string()).check(z.maxLength(4))),
      withLatest: z.optional(z.boolean()),
      view: z.optional(z.enum(['saved', 'read'])),
    }),
    from: ['page', 'extension'],
  },
  /** Empties every store: saved postings, sightings, settings, health, imported datasets and what was set aside. */
  'everything.delete': { request: nothing, from: ['extension'] },
  /** A page of ours has restored a backup: nothing that is in memory holds. It names the dataset address of before. */
  'everything.restored': { request: z.object({ datasetAddress: z.nullable(z.string()) }), from: ['extension'] },
} as const;

export type Kind = keyof typeof KINDS;
export type Request<K extends Kind> = z.infer<(typeof KINDS)[K]['request']>;

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
  'finder.load': Record<string, never>;
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

/** What a page of ours asks the content script of the current tab, and what it is told. */
export const TAB_KINDS = {
  /** What GoLens has on this page. */
  'page.show': nothing,
  /** The settings have changed: ask the background again for everything on the page. */
  'settings.changed': nothing,
  /** These postings are saved now, or no longer. */
  'saved.changed': z.object({ ids: z.array(z.string()), saved: z.boolean() }),
} as const;

/** What a content script is told. */
export type TabMessage = {
  [K in keyof typeof TAB_KINDS]: { kind: K; request: z.infer<(typeof TAB_KINDS)[K]> };
}[keyof typeof TAB_KINDS];

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
export type Reply<K extends Kind> = { ok: true; value: Replies[K] } | { ok: false; error: string };
