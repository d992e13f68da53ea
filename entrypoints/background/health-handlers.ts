import { driftOf } from '@/lib/health/drift';
import { healthId, mergeHealth } from '@/lib/health/merge';
import type { HealthReplies } from '@/lib/messages/health-kinds';
import type { Request } from '@/lib/messages/kinds';
import type { Handlers } from '@/lib/messages/receive';
import type { Drift } from '@/lib/posting/health';
import { SITES } from '@/lib/sites';
import { addressKind } from '@/lib/sites/address-kind';
import { changeHealth, listHealth } from '@/lib/store/health';
import { readSettings } from '@/lib/store/settings';
import { adapterFor, forgetAdapter, importAdapter, loadAdapter, previewAdapter, shownAdapters } from './adapters';
import { isOn } from './sites';
import { database, storageFailed } from './state';

type Kinds =
  | 'page.health'
  | 'health.read'
  | 'adapter.load'
  | 'adapters.read'
  | 'adapters.preview'
  | 'adapters.import'
  | 'adapters.remove';

/** How well pages are read, and adapters from files. */
export const healthHandlers: Pick<Handlers, Kinds> = {
  'page.health': noteHealth,
  'health.read': async () => listHealth(await database()),
  'adapter.load': loadAdapter,
  'adapters.read': shownAdapters,
  'adapters.preview': (request) => Promise.resolve(previewAdapter(request)),
  'adapters.import': importAdapter,
  'adapters.remove': forgetAdapter,
};

/** Compares the page with the record of its site, and keeps it there. A page read by another adapter does not count. */
async function noteHealth({ url, report, adapter }: Request<'page.health'>): Promise<HealthReplies['page.health']> {
  const inUse = await adapterFor(report.site);
  const stamp = inUse?.importedAt ?? null;
  const site = SITES.find(({ id }) => id === report.site);
  if (!site || stamp !== adapter) return { drift: [], adapter: stamp };
  const layouts = [...(inUse?.file.layouts ?? []), ...site.layouts].map(({ name }) => name);
  const addressIs = addressKind(site, url);
  // A page that holds no postings and need not is no news.
  if (report.cards === 0 && !addressIs) return { drift: [], adapter: stamp };
  const drift = await compareAndKeep({ report, layouts, addressIs }, site).catch(storageFailed);
  return { drift: drift ?? [], adapter: stamp };
}

async function compareAndKeep(seen: Parameters<typeof driftOf>[0], site: (typeof SITES)[number]): Promise<Drift[]> {
  const db = await database();
  const [rows, settings] = await Promise.all([listHealth(db), readSettings(db)]);
  if (!isOn(site, settings)) return [];
  const now = new Date();
  const drift = driftOf(seen, rows, now);
  await changeHealth(db, healthId(seen.report), (row) => mergeHealth(row, seen.report, now, drift));
  return drift;
}
