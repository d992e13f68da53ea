import * as z from 'zod/mini';
import type { DatasetDifference, DatasetProblem, MarketSummary } from '@/lib/posting/dataset';
import { healthReportSchema, type HealthReport, type HealthRow } from '@/lib/posting/health';
import { ownDatasetSchema, type OtherSample, type OwnCell } from '@/lib/posting/own-sample';
import { readingSchema } from '@/lib/posting/reading';
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
import type { Annotated } from '@/lib/posting/insight';
import type { Reading } from '@/lib/posting/reading';

export { healthReportSchema, type HealthReport };

export const savedChangeSchema = z.object({
  id: z.string(),
  status: z.optional(statusSchema),
  notes: z.optional(z.string().check(z.maxLength(20_000))),
  tags: z.optional(savedPostingSchema.shape.tags),
});

export const pageSchema = z.object({
  url: z.string().check(z.maxLength(2000)),
  site: z.string().check(z.maxLength(40)),
  health: healthReportSchema,
});

/** Characters. */
export const LARGEST_DATASET = 5_000_000;

const nothing = z.object({});
/** The text of the file. */
const dataset = z.object({ data: z.string() });
const ids = z.array(z.string()).check(z.maxLength(10_000));
const readings = z.array(readingSchema).check(z.maxLength(200));

/**
 * Every kind of message to the background: what the request must look like and who may send it. `page` is a content
 * script on a job site, `extension` is a page of ours (popup, dashboard, options).
 */
export const KINDS = {
  /** Readings of one batch; the reply has one entry a reading, in order. */
  'postings.annotate': { request: z.object({ page: pageSchema, readings }), from: ['page'] },
  'saved.save': { request: z.object({ reading: readingSchema }), from: ['page', 'extension'] },
  'saved.remove': {
    request: z.object({ ids: z.array(z.string()).check(z.maxLength(10_000)) }),
    from: ['page', 'extension'],
  },
  'saved.list': { request: nothing, from: ['extension'] },
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
  'settings.read': { request: nothing, from: ['extension'] },
  'settings.write': { request: settingsSchema, from: ['extension'] },
  'market.read': { request: nothing, from: ['extension'] },
  /** Checks the text of a dataset file and says what it would change. */
  'market.preview': { request: dataset, from: ['extension'] },
  /** Checks it again and puts it into use; the one in use before is kept, one step back. */
  'market.import': { request: dataset, from: ['extension'] },
  /** Goes back to the dataset before, by its `storedAt`, or to the bundled one (null). Asked twice, it is done once. */
  'market.revert': { request: z.object({ storedAt: z.nullable(z.string()) }), from: ['extension'] },
  'health.read': { request: nothing, from: ['extension'] },
  'sightings.count': { request: nothing, from: ['extension'] },
  /** The reader's own sample by cells, and the cells of other readers. */
  'sample.read': { request: nothing, from: ['extension'] },
  /** The own sample as a file for other readers: cells only. */
  'sample.export': { request: nothing, from: ['extension'] },
  'others.import': { request: z.object({ dataset: ownDatasetSchema }), from: ['extension'] },
  'others.remove': { request: z.object({ id: z.string().check(z.maxLength(100)) }), from: ['extension'] },
  /** Opens the dashboard, on the comparison of the saved postings that are named (dashboard.html#compare=id,id). */
  'dashboard.open': {
    request: z.object({ compare: z.optional(z.array(z.string()).check(z.maxLength(4))) }),
    from: ['page', 'extension'],
  },
  /** Empties every store: saved postings, sightings, settings, health, imported datasets and what was set aside. */
  'everything.delete': { request: nothing, from: ['extension'] },
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
export interface Replies {
  /** "off": the reader has turned this board off, nothing may be drawn. */
  'postings.annotate': { state: 'on' | 'off'; postings: AnnotatedReply[] };
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
  'settings.read': Settings;
  'settings.write': Settings;
  'market.read': MarketSummary | null;
  /** A dataset that is refused is no error: the reader is told what is wrong with it. */
  'market.preview': { difference: DatasetDifference } | { problem: DatasetProblem };
  'market.import': { market: MarketSummary | null } | { problem: DatasetProblem };
  'market.revert': { market: MarketSummary | null };
  'health.read': HealthRow[];
  'sightings.count': { count: number };
  'sample.read': OwnSampleSummary;
  /** `cells` counts those in the file. */
  'sample.export': { text: string; cells: number };
  'others.import': { others: OtherSample[] };
  'others.remove': { others: OtherSample[] };
  'dashboard.open': Record<string, never>;
  'everything.delete': Record<string, never>;
}

/** What a page of ours asks the content script of the current tab, and what it is told. */
export const TAB_KINDS = {
  /** What GoLens has on this page. */
  'page.show': nothing,
  /** The settings have changed: ask the background again for everything on the page. */
  'settings.changed': nothing,
} as const;

export interface PageOnShow {
  site: string;
  layout: string;
  page: 'list' | 'detail' | 'other';
  off: boolean;
  health: HealthReport;
  postings: { reading: Reading; annotated: AnnotatedReply }[];
}

/** An answer on the wire: what was asked for, or one clear sentence's code. */
export type Reply<K extends Kind> = { ok: true; value: Replies[K] } | { ok: false; error: string };
