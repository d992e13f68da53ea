import { useEffect, useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
import { language } from '@/components/words';
import { parseMarket, type Market } from '@/lib/market/dataset';
import { send } from '@/lib/messages/send';
import type { Profile } from '@/lib/posting/profile';
import { EMPTY_PROFILE } from '@/lib/posting/profile';
import type { SightingsWeek } from '@/lib/posting/trend';

export interface MarketData {
  market: Market;
  profile: Profile;
  /** A skill's name in the reader's language. */
  nameOf: (id: string) => string;
  /** Whether the reader knows what a published stack calls by this name. */
  knows: (name: string) => boolean;
}

/** `data` is undefined while it is read, and null where there is no dataset. */
export function useMarketData(): { data: MarketData | null | undefined; failure: string } {
  const [data, setData] = useState<MarketData | null | undefined>();
  const [failure, setFailure] = useState('');
  useEffect(() => {
    readMarketData().then(setData, (error: unknown) => setFailure(failureWord(error)));
  }, []);
  return { data, failure };
}

/** The reader's own weeks; they stand by themselves, so that a store that fails takes nothing else along. */
export function useWeeks(): { weeks: SightingsWeek[] | null; failure: string } {
  const [weeks, setWeeks] = useState<SightingsWeek[] | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    send('sightings.trend', {}).then(
      (trend) => setWeeks(trend.weeks),
      (error: unknown) => setFailure(failureWord(error)),
    );
  }, []);
  return { weeks, failure };
}

/** The dataset checked, and the profile: an empty one where the settings cannot be read. */
async function readMarketData(): Promise<MarketData | null> {
  const [reply, settings] = await Promise.all([
    send('market.data', {}),
    send('settings.read', {}).catch((error: unknown) => {
      console.warn('GoLens: no settings', error);
      return null;
    }),
  ]);
  if (!reply) return null;
  const { dataset, skillNames, stackSkills } = reply;
  const profile = settings?.profile ?? EMPTY_PROFILE;
  const nameOf = (id: string) => (Object.hasOwn(skillNames, id) ? (skillNames[id]?.[language()] ?? id) : id);
  const knows = (name: string) =>
    Object.hasOwn(stackSkills, name) && (stackSkills[name] ?? []).some((id) => profile.skills.includes(id));
  return { market: parseMarket(dataset), profile, nameOf, knows };
}
