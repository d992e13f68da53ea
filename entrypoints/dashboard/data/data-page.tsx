import { useEffect, useState } from 'preact/hooks';
import { Loading, Problem } from '@/components/empty';
import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import type { Replies } from '@/lib/messages/kinds';
import { send } from '@/lib/messages/send';
import { DataView } from './data-view';
import { OwnSampleView } from './own-sample-view';

/** What the figures rest on, and what the reader can take out, bring in and delete. */
export function DataPage() {
  const [market, setMarket] = useState<{ summary: Replies['market.read'] } | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    send('market.read', {}).then(
      (summary) => setMarket({ summary }),
      (error: unknown) => setFailure(failureWord(error)),
    );
  }, []);
  return (
    <>
      <h2>{word('dashboard_data_heading')}</h2>
      {failure && <Problem>{failure}</Problem>}
      {!market && !failure && <Loading>{word('loading')}</Loading>}
      {market && <DataView market={market.summary} />}
      <OwnSampleView />
      <p class="note">{word('dashboard_data_private')}</p>
    </>
  );
}
