import { useEffect, useState } from 'preact/hooks';
import { Loading, Problem } from '@/components/empty';
import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import type { Replies } from '@/lib/messages/kinds';
import { send } from '@/lib/messages/send';
import { BackupSection } from './backup/backup-section';
import { DataView } from './data-view';
import { DeleteSection } from './delete-section';
import { ExportSection } from './export-section';
import { ImportSection } from './import/import-section';
import { OwnSampleView } from './own-sample-view';
import { SightingsSection } from './sightings-section';
import './style.css';

/** What the figures rest on, and what the reader can take out, bring in and delete. */
export function DataPage() {
  const [market, setMarket] = useState<{ summary: Replies['market.read'] } | null>(null);
  const [failure, setFailure] = useState('');
  /** Counts what changed everything: what shows the stores is read anew. */
  const [round, setRound] = useState(0);
  const changed = () => setRound((before) => before + 1);
  useEffect(() => {
    send('market.read', {}).then(
      (summary) => setMarket({ summary }),
      (error: unknown) => setFailure(failureWord(error)),
    );
  }, [round]);
  return (
    <div class="data">
      <section class="panel data-section" aria-labelledby="dataset-heading">
        <h2 id="dataset-heading">{word('dashboard_data_heading')}</h2>
        {failure && <Problem>{failure}</Problem>}
        {!market && !failure && <Loading>{word('loading')}</Loading>}
        {market && <DataView key={`dataset ${round}`} market={market.summary} />}
      </section>
      <OwnSampleView key={`own ${round}`} />
      <SightingsSection round={round} onDeleted={changed} />
      <ExportSection />
      <ImportSection onImported={changed} />
      <BackupSection onRestored={changed} />
      <DeleteSection onDeleted={changed} />
      <p class="note">{word('dashboard_data_private')}</p>
    </div>
  );
}
