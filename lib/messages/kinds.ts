import * as z from 'zod/mini';
import { healthReportSchema, type HealthReport, type HealthRow } from '@/lib/posting/health';
import { readingSchema } from '@/lib/posting/reading';
import { savedPostingSchema, statusSchema, type SavedPosting } from '@/lib/posting/saved';
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

const nothing = z.object({});
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
  'saved.change': { request: savedChangeSchema, from: ['extension'] },
  'saved.import': { request: z.object({ postings: z.array(savedPostingSchema) }), from: ['extension'] },
  'settings.read': { request: nothing, from: ['extension'] },
  'settings.write': { request: settingsSchema, from: ['extension'] },
  'market.read': { request: nothing, from: ['extension'] },
  'health.read': { request: nothing, from: ['extension'] },
  'sightings.count': { request: nothing, from: ['extension'] },
  /** Opens the dashboard, on the comparison of the saved postings that are named (dashboard.html#compare=id,id). */
  'dashboard.open': {
    request: z.object({ compare: z.optional(z.array(z.string()).check(z.maxLength(4))) }),
    from: ['page', 'extension'],
  },
  /** Empties every store but the market: saved postings, sightings, settings, health and what was set aside. */
  'everything.delete': { request: nothing, from: ['extension'] },
} as const;

export type Kind = keyof typeof KINDS;
export type Request<K extends Kind> = z.infer<(typeof KINDS)[K]['request']>;

export interface AnnotatedReply extends Annotated {
  saved: boolean;
  /** Names of the skills in it, in the reader's language: the dictionary stays in the background. */
  skillNames: Record<string, string>;
}

/** What the background answers to each kind. */
export interface Replies {
  /** "off": the reader has turned this board off, nothing may be drawn. */
  'postings.annotate': { state: 'on' | 'off'; postings: AnnotatedReply[] };
  'saved.save': { id: string };
  'saved.remove': { removed: SavedPosting[] };
  'saved.list': { postings: SavedPosting[]; unreadable: number };
  'saved.change': { posting: SavedPosting };
  'saved.import': { added: number; updated: number; kept: number };
  'settings.read': Settings;
  'settings.write': Settings;
  'market.read': {
    version: string;
    built: string;
    sources: { id: string; title: string; period: string; n: number | null }[];
    cities: string[];
  } | null;
  'health.read': HealthRow[];
  'sightings.count': { count: number };
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
