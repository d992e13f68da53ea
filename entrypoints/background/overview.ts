import type { Request } from '@/lib/messages/kinds';
import type { SavedOverview } from '@/lib/messages/overview';
import { savedAtAGlance } from '@/lib/store/glance';
import { savedAmong } from '@/lib/store/saved';
import { namesOf } from './annotate';
import { database } from './state';

const LATEST = 3;

/** The saved postings at a glance, for the popup: it must not wait for thousands of rows. */
export async function savedOverview({ ids }: Request<'saved.overview'>): Promise<SavedOverview> {
  const db = await database();
  const [glance, saved] = await Promise.all([savedAtAGlance(db, LATEST), savedAmong(db, ids)]);
  const latest = glance.latest.map((row) => ({ ...row, skillNames: namesOf(row.posting) }));
  return { ...glance, latest, saved: [...saved] };
}
