import { countText, dateText } from '@/components/figures';
import { Loading, Problem } from '@/components/empty';
import { FileButton } from '@/components/file-button';
import { language, word } from '@/components/words';
import type { DatasetOrigin, MarketSummary } from '@/lib/posting/dataset';
import { DatasetAddress } from './dataset-address';
import { DatasetPreview } from './dataset-preview';
import { useDataset, type Dataset } from './dataset-state';
import { readDatasetFile } from './fetch-dataset';

/** The dataset in use: what it is, another in its place, and the way back. */
export function DataView(props: { market: MarketSummary | null }) {
  const dataset = useDataset(props.market);
  const { market, busy, waiting, said, problem } = dataset;
  return (
    <>
      {market ? <InUse {...market} /> : <p class="note">{word('dashboard_data_none')}</p>}
      <div class="row">
        <FileButton
          label={word('dataset_import')}
          disabled={busy}
          onFile={(file) => void dataset.check(() => readDatasetFile(file))}
        />
        {market && <WaysBack {...market} busy={busy} onBack={(storedAt) => void dataset.goBack(storedAt)} />}
      </div>
      {busy && <Loading>{word('dataset_checking')}</Loading>}
      {problem && <Problem>{problem}</Problem>}
      <output class="message">{said}</output>
      {waiting && <Waiting {...{ dataset, waiting }} />}
      <DatasetAddress dataset={dataset} />
      {market && <Sources {...market} />}
    </>
  );
}

const originWord = (origin: DatasetOrigin) =>
  word(origin === 'bundled' ? 'dataset_origin_bundled' : 'dataset_origin_imported');

function InUse({ version, built, origin, storedAt, bundled, setAside }: MarketSummary) {
  const isNewer = bundled !== null && bundled.built > built;
  return (
    <>
      <p class="note" data-dataset={origin}>
        {word('dashboard_data_version', version, dateText(built, language()))}{' '}
        {origin === 'bundled'
          ? word('dataset_from_bundled')
          : word('dataset_from_imported', dateText(storedAt, language()))}
      </p>
      {origin === 'bundled' && setAside > 0 && <p class="warm">{word('dataset_set_aside')}</p>}
      {isNewer && <p>{word('dataset_newer_bundled', bundled.version, dateText(bundled.built, language()))}</p>}
    </>
  );
}

interface WaysBackProps extends MarketSummary {
  busy: boolean;
  onBack: (storedAt: string | null) => void;
}

/** To the dataset before, and to the bundled one where that is another. */
function WaysBack({ before, bundled, busy, onBack }: WaysBackProps) {
  return (
    <>
      {before && (
        <button type="button" disabled={busy} onClick={() => onBack(before.storedAt)}>
          {word('dataset_back', before.version, originWord(before.origin))}
        </button>
      )}
      {bundled && before?.origin !== 'bundled' && (
        <button type="button" disabled={busy} onClick={() => onBack(null)}>
          {word('dataset_back_bundled', bundled.version)}
        </button>
      )}
    </>
  );
}

function Waiting({ dataset, waiting }: { dataset: Dataset; waiting: NonNullable<Dataset['waiting']> }) {
  return (
    <DatasetPreview
      difference={waiting.difference}
      onConfirm={() => void dataset.confirm(waiting.data)}
      onLeave={dataset.leave}
    />
  );
}

function Sources({ sources, premiums: { tried, shown } }: Pick<MarketSummary, 'sources' | 'premiums'>) {
  return (
    <ul class="note">
      {sources.map(({ id, title, n, period }) => (
        <li key={id}>
          {word('dashboard_data_source', title, n === null ? word('unknown') : countText(n, language()), period)}
        </li>
      ))}
      <li>{shown > 0 ? word('dashboard_data_premiums', shown, tried) : word('dashboard_data_no_premiums', tried)}</li>
    </ul>
  );
}
