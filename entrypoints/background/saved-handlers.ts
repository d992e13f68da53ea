import type { Replies, Request } from '@/lib/messages/kinds';
import type { Handlers } from '@/lib/messages/receive';
import { importSavedPostings, listSaved, removeSaved, savePosting } from '@/lib/store/saved';
import { changeSaved, editSaved, restoreSaved } from '@/lib/store/saved-edit';
import { savedOf, sliceOfSaved } from '@/lib/store/saved-read';
import { readSettings } from '@/lib/store/settings';
import { sightingOf } from '@/lib/store/sightings';
import { understand } from './annotate';
import { market } from './market';
import { savedOverview } from './overview';
import { ownSampleNow } from './own-sample';
import { tellSaved } from './saved-told';
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
  'saved.overview': savedOverview,
  'saved.remove': async ({ ids }) => {
    const removed = await removeSaved(await database(), ids);
    tellSaved(ids, false);
    return { removed };
  },
  'saved.change': async (change) => {
    const posting = await changeSaved(await database(), change, new Date());
    tellSaved([change.id]);
    return { posting };
  },
  'saved.edit': async ({ ids, edit }) => {
    const edited = await editSaved(await database(), ids, edit, new Date());
    tellSaved(ids);
    return { edited };
  },
  'saved.restore': async (undone) => {
    const restored = await restoreSaved(await database(), undone, new Date());
    tellSaved(idsOf(undone.removed), true);
    tellSaved(undone.edited.map(({ before }) => before.id));
    return restored;
  },
  'saved.import': async ({ postings }) => {
    const imported = await importSavedPostings(await database(), postings);
    tellSaved(idsOf(postings), true);
    return imported;
  },
};

async function save({ reading }: Request<'saved.save'>): Promise<Replies['saved.save']> {
  const db = await database();
  const [settings, dataset] = await Promise.all([readSettings(db), market()]);
  const annotated = understand(reading, dataset, settings.profile, ownSampleNow());
  const { id } = await savePosting(db, annotated, new Date());
  tellSaved([id], true);
  return { id };
}

const idsOf = (postings: { id: string }[]) => postings.map(({ id }) => id);
