import type { Reading } from '@/lib/posting/reading';
import type { Here } from './load';
import { PublishedPart } from './published-part';
import { useLoaded } from './use-loaded';

interface Props {
  here: Here;
  onTry: (work: Promise<unknown>) => void;
  onRead: (readings: Reading[]) => void;
}

const loadNoPage = async () => (await import('./no-page')).NoPage;

/** Where there are no postings to show. The list of boards is loaded only here, so that postings are not kept waiting. */
export function Surroundings({ here, onTry, onRead }: Props) {
  const NoPage = useLoaded(here.at !== 'published', loadNoPage, onTry);
  if (here.at === 'published')
    return <PublishedPart found={here.readings.length} total={here.total} onRead={() => onRead(here.readings)} />;
  return NoPage && <NoPage here={here} onTry={onTry} />;
}
