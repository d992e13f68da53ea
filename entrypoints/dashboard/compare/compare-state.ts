import { useEffect, useState } from 'preact/hooks';
import { failureWord } from '@/components/names';
import { send } from '@/lib/messages/send';
import type { ComparedFacts } from '@/lib/posting/compared';
import type { MarketSummary } from '@/lib/posting/dataset';
import type { Profile } from '@/lib/posting/profile';
import type { SavedPosting } from '@/lib/posting/saved';

export interface Loaded {
  saved: SavedPosting[];
  profile: Profile;
  /** Null where there is no dataset. */
  market: MarketSummary | null;
}

/** What is saved, the reader's profile and the dataset in use, read once. */
export function useLoaded() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    load().then(setLoaded, (error: unknown) => setFailure(failureWord(error)));
  }, []);
  return { loaded, failure };
}

/** What is known beside the postings; null until it is there. It is read again when they or the city change. */
export function useFacts(postings: SavedPosting[], city: string | null) {
  const [facts, setFacts] = useState<{ of: string; known: ComparedFacts } | null>(null);
  const [failure, setFailure] = useState('');
  const wanted = JSON.stringify([postings.map(({ id }) => id), city]);
  useEffect(() => {
    let isLatest = true;
    const hear = (tell: () => void) => {
      if (isLatest) tell();
    };
    send('compare.read', { postings: postings.map(({ posting }) => posting), city }).then(
      (known) => hear(() => setFacts({ of: wanted, known })),
      (error: unknown) => hear(() => setFailure(failureWord(error))),
    );
    return () => {
      isLatest = false;
    };
  }, [wanted]);
  return { facts: facts?.of === wanted ? facts.known : null, failure };
}

async function load(): Promise<Loaded> {
  const [{ postings }, { profile }, market] = await Promise.all([
    send('saved.list', {}),
    send('settings.read', {}),
    send('market.read', {}),
  ]);
  return { saved: postings, profile, market };
}
