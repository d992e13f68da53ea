import { ownWeeks, type FirstSeen } from '@/lib/market/own-weeks';
import { OWN_DAYS } from '@/lib/market/own-sample';
import { stackNames } from '@/lib/market/models/city-stack';
import type { Replies } from '@/lib/messages/kinds';
import type { Handlers } from '@/lib/messages/receive';
import { skillName, skillsIn } from '@/lib/parse/skills';
import { sightingsSince } from '@/lib/store/sightings';
import { market } from './market';
import { seenReader } from './seen';
import { database } from './state';

const DAY = 86_400_000;

/** What the market view draws. The dictionary of skills stays here: the names that the dataset needs go along. */
export const chartHandlers: Pick<Handlers, 'market.data' | 'sightings.trend'> = {
  'market.data': marketData,
  'sightings.trend': sightingsTrend,
};

async function marketData(): Promise<Replies['market.data']> {
  const dataset = await market();
  if (!dataset) return null;
  const names = dataset.skills.map(({ id }) => [id, { zh: skillName(id, 'zh'), en: skillName(id, 'en') }]);
  const stack = stackNames(dataset.published).map((name) => [name, skillsIn(name).map(({ id }) => id)]);
  return { dataset, skillNames: Object.fromEntries(names), stackSkills: Object.fromEntries(stack) };
}

/** In pages, so that the worker answers in between. A row that comes twice counts as it came last. */
async function sightingsTrend(): Promise<Replies['sightings.trend']> {
  const now = new Date();
  const rows = new Map<string, FirstSeen>();
  const seenOf = seenReader();
  for await (const page of sightingsSince(await database(), new Date(now.getTime() - OWN_DAYS * DAY))) {
    for (const sighting of page) {
      const seen = seenOf(sighting);
      if (seen) rows.set(sighting.id, { ...seen, firstSeen: sighting.firstSeen });
    }
  }
  return { weeks: ownWeeks([...rows.values()], now) };
}
