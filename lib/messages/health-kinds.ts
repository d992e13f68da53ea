import * as z from 'zod/mini';
import { LARGEST_ADAPTER, type AdapterFile, type AdapterProblem } from '@/lib/posting/adapter';
import { healthReportSchema, type Drift } from '@/lib/posting/health';

const nothing = z.object({});
const site = z.object({ site: z.string().check(z.maxLength(40)) });
/** The text of the file. */
const text = z.object({ text: z.string().check(z.maxLength(LARGEST_ADAPTER + 1)) });
/** A host without port: that of a page, or of one that the reader wants to be read always. */
const host = z.object({ host: z.string().check(z.maxLength(253)) });

/** When the adapter from a file that the page is read by was imported; null where it is read by what is built in. */
export const adapterStampSchema = z.nullable(z.string().check(z.maxLength(40)));

/** Messages about how well pages are read, adapters from files, and pages that are no board's. */
export const HEALTH_KINDS = {
  /** Once a page view, when the page has settled: also where nothing was found on it. */
  'page.health': {
    request: z.object({
      url: z.string().check(z.maxLength(2000)),
      report: healthReportSchema,
      adapter: adapterStampSchema,
    }),
    from: ['page'],
  },
  /** Puts the script that reads by an adapter's file into the frame that asks, and gives the file. */
  'adapter.load': { request: site, from: ['page'] },
  'adapters.read': { request: nothing, from: ['extension'] },
  /** Checks the text of a file and says what is in it; nothing is stored. */
  'adapters.preview': { request: text, from: ['extension'] },
  /** Checks it again and puts it into use, until the next version of GoLens. */
  'adapters.import': { request: text, from: ['extension'] },
  /** Takes it out of use; also the note that one has ended. */
  'adapters.remove': { request: site, from: ['extension'] },
  'own-sites.read': { request: nothing, from: ['extension'] },
  /** The reader wants this host to be read always: it is, once the browser permits it. */
  'own-sites.add': { request: host, from: ['extension'] },
  /** No longer: the permission is given back. */
  'own-sites.remove': { request: host, from: ['extension'] },
} as const;

export interface AdapterShown {
  site: string;
  checked: string;
  layouts: { name: string; kind: 'list' | 'detail'; seen: string }[];
  importedAt: string;
}

export interface AdaptersShown {
  adapters: AdapterShown[];
  /** Those that an update has ended; `golens` is the version they were for. */
  ended: { site: string; golens: string; endedAt: string }[];
}

export interface HealthReplies {
  /** What has changed, worst first; `adapter` is the stamp of the one that the page should be read by. */
  'page.health': { drift: Drift[]; adapter: string | null };
  'adapter.load': { file: AdapterFile | null; stamp: string | null };
  'adapters.read': AdaptersShown;
  /** A file that is refused is no error: the reader is told what is wrong with it. */
  'adapters.preview': { file: AdapterFile } | { problem: AdapterProblem };
  'adapters.import': AdaptersShown | { problem: AdapterProblem };
  'adapters.remove': AdaptersShown;
  'own-sites.read': { hosts: string[] };
  'own-sites.add': { hosts: string[] };
  'own-sites.remove': { hosts: string[] };
}
