import { sameStanding } from '@/lib/insights/city-adjusted';
import type { Market } from '@/lib/market/dataset';
import { demandFor } from '@/lib/market/skill-demand';
import type { Request } from '@/lib/messages/kinds';
import type { Handlers } from '@/lib/messages/receive';
import type { ComparedFacts } from '@/lib/posting/compared';
import type { Posting } from '@/lib/posting/posting';
import { postingId } from '@/lib/posting/saved';
import { sightingsOf } from '@/lib/store/sightings';
import { market } from './market';
import { sameOf } from './same-handlers';
import { database, storageFailed } from './state';

export const compareHandlers: Pick<Handlers, 'compare.read'> = { 'compare.read': compare };

/** A store that fails costs the sightings, not the rest. */
async function compare({ postings, city }: Request<'compare.read'>): Promise<ComparedFacts> {
  const ids = postings.map(postingId);
  const [dataset, sightings, same] = await Promise.all([
    market(),
    seenOf(ids).catch(storageFailed),
    sameOf({ ids }).catch(storageFailed),
  ]);
  return {
    standings: city === null ? null : postings.map((posting) => sameStanding(posting, city, dataset)),
    sightings: sightings ?? ids.map(() => null),
    ...(same ? { same: same.groups } : {}),
    demand: dataset ? demandOf(postings, dataset) : {},
  };
}

const seenOf = async (ids: string[]) => sightingsOf(await database(), ids);

function demandOf(postings: Posting[], dataset: Market): ComparedFacts['demand'] {
  const cities = new Set(postings.map(({ location }) => location.city));
  const [city = null] = cities.size === 1 ? cities : [];
  const skills = new Set(postings.flatMap(({ skills: { required, preferred } }) => [...required, ...preferred]));
  return Object.fromEntries([...skills].map((skill) => [skill, demandFor(dataset, skill, city)]));
}
