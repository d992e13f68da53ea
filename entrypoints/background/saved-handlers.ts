import type { Replies, Request } from '@/lib/messages/kinds';
import type { Handlers } from '@/lib/messages/receive';
import { tellPages } from '@/lib/messages/saved-changed';
import { importSavedPostings, listSaved, removeSaved, savePosting } from '@/lib/store/saved';
import { changeSaved, editSaved, restoreSaved } from '@/lib/store/saved-edit';
import { savedOf, sliceOfSaved } from '@/lib/store/saved-read';
import { readSettings } from '@/lib/store/settings';
import { sightingOf } from '@/lib/store/sightings';
import { understand } from './annotate';
import { market } from './market';
import { ownSampleNow } from './own-sample';
import { database } from './state';

/** Postings of one slice: its message takes a page no longer than a frame or two to read. */
const SLICE = 250;

type SavedKind = Extract<keyof Handlers, `saved.${string}`>;

export const savedHandlers: Pick<Handlers, SavedKind> = {
  'saved.save': save,
  'saved.list': async () => listSaved(await database()),
  'saved.slice': async ({ after }) => sliceOfSaved(await database(), after, SLICE),
  'saved.read': async ({ ids }) => ({ postings: await savedOf(await database(), ids) }),
  'saved.sighting': async ({ id }) => ({ sighting: await sightingOf(await database(), id) }),
  'saved.remove': async ({ ids }) => told(ids, { removed: await removeSaved(await database(), ids) }),
  'saved.change': async (change) =>
    told([change.id], { posting: await changeSaved(await database(), change, new Date()) }),
  'saved.edit': async ({ ids, edit }) =>
    told(ids, { edited: await editSaved(await database(), ids, edit, new Date()) }),
  'saved.restore': async (undone) => {
    const ids = [...undone.removed.map(({ id }) => id), ...undone.edited.map(({ before }) => before.id)];
    return told(ids, await restoreSaved(await database(), undone, new Date()));
  },
  'saved.import': async ({ postings }) => told(null, await importSavedPostings(await database(), postings)),
};

async function save({ reading }: Request<'saved.save'>): Promise<Replies['saved.save']> {
  const db = await database();
  const [settings, dataset] = await Promise.all([readSettings(db), market()]);
  const annotated = understand(reading, dataset, settings.profile, ownSampleNow());
  const { id } = await savePosting(db, annotated, new Date());
  return told([id], { id });
}

/** The answer, with everyone told that these postings are another; null: any of them may be. */
function told<T>(ids: string[] | null, answer: T): T {
  void tellPages(ids);
  return answer;
}
