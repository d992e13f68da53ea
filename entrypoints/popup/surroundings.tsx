import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '@/lib/posting/reading';
import type { Here } from './load';
import { PublishedPart } from './published-part';

type Elsewhere = Exclude<Here, { at: 'published' }>;

interface Props {
  here: Here;
  onTry: (work: Promise<unknown>) => void;
  onRead: (readings: Reading[]) => void;
}

/** Where there are no postings to show. The list of boards is loaded only here, so that a page with postings is not kept waiting. */
export function Surroundings({ here, onTry, onRead }: Props) {
  const [NoPage, setNoPage] = useState<ComponentType<{ here: Elsewhere; onTry: Props['onTry'] }> | null>(null);
  useEffect(() => {
    if (here.at !== 'published') onTry(import('./no-page').then((loaded) => setNoPage(() => loaded.NoPage)));
  }, []);
  if (here.at === 'published')
    return <PublishedPart found={here.readings.length} total={here.total} onRead={() => onRead(here.readings)} />;
  return NoPage && <NoPage here={here} onTry={onTry} />;
}
