import type { Handlers } from '@/lib/messages/receive';
import { deleteSightings, firstSeenOf } from '@/lib/store/sightings';
import { forgetOwnSample } from './own-sample';
import { database } from './state';

type Kinds = 'sightings.first' | 'sightings.delete';

/** What exports and imports ask for. */
export const dataHandlers: Pick<Handlers, Kinds> = {
  'sightings.first': async ({ ids }) => ({ first: await firstSeenOf(await database(), ids) }),
  'sightings.delete': async () => {
    const deleted = await deleteSightings(await database());
    forgetOwnSample();
    return { deleted };
  },
};
