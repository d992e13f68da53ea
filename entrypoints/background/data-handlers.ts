import type { Replies, Request } from '@/lib/messages/kinds';
import type { Handlers } from '@/lib/messages/receive';
import { readSettings } from '@/lib/store/settings';
import { deleteSightings, firstSeenOf } from '@/lib/store/sightings';
import { understand } from './annotate';
import { market } from './market';
import { forgetOwnSample, ownSampleNow } from './own-sample';
import { database } from './state';

type Kinds = 'sightings.first' | 'sightings.delete' | 'readings.understand';

/** What exports and imports ask for. */
export const dataHandlers: Pick<Handlers, Kinds> = {
  'sightings.first': async ({ ids }) => ({ first: await firstSeenOf(await database(), ids) }),
  'sightings.delete': async () => {
    const deleted = await deleteSightings(await database());
    forgetOwnSample();
    return { deleted };
  },
  'readings.understand': understandAll,
};

async function understandAll({ readings }: Request<'readings.understand'>): Promise<Replies['readings.understand']> {
  const [{ profile }, dataset] = await Promise.all([readSettings(await database()), market()]);
  return { postings: readings.map((reading) => understand(reading, dataset, profile, ownSampleNow())) };
}
