import * as z from 'zod/mini';
import type { HealthReport } from '@/lib/posting/health';
import { payPlaceSchema } from '@/lib/posting/insight';
import { ownDatasetSchema } from '@/lib/posting/own-sample';
import { postingSchema } from '@/lib/posting/posting';
import { profileSchema } from '@/lib/posting/profile';
import { readingSchema } from '@/lib/posting/reading';
import { editedSchema, savedEditSchema, savedPostingSchema, statusSchema } from '@/lib/posting/saved';
import { settingsSchema } from '@/lib/posting/settings';
import { adapterStampSchema, HEALTH_KINDS } from './health-kinds';
import { textSchema } from './text';

export type { AnnotatedReply, OwnSampleSummary, PageOnShow, Replies, Reply } from './replies';
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
  'reader.load': { request: z.object({ script: z.enum(['published', 'finder']) }), from: ['page'] },
  'saved.save': { request: z.object({ reading: readingSchema }), from: ['page', 'extension'] },
  'saved.remove': { request: z.object({ ids }), from: ['page', 'extension'] },
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
