import { Loading, Problem } from '@/components/empty';
import { countText } from '@/components/figures';
import { FileButton } from '@/components/file-button';
import { language, word } from '@/components/words';
import type { Replies } from '@/lib/messages/kinds';
import { CellsTable } from './cells-table';
import { OtherSamples } from './other-samples';
import { dayText, useOwnSample } from './own-sample-state';

/** The reader's own sample by cells, to hand out, and the cells that other readers handed on. Stands by itself. */
export function OwnSampleView() {
  const { sample, failure, notice, handOut, takeIn, remove } = useOwnSample();
  return (
    <section class="panel own" aria-labelledby="own-heading">
      <h2 id="own-heading">{word('own_heading')}</h2>
      {!sample && !failure && <Loading>{word('own_loading')}</Loading>}
      {failure && <Problem>{failure}</Problem>}
      <output class="message">{notice}</output>
      {sample && (
        <>
          <Summary {...sample} />
          {sample.cells.length > 0 && <CellsTable cells={sample.cells} caption={word('own_caption')} />}
          <Transfer
            canExport={sample.cells.length > 0}
            onExport={() => void handOut()}
            onImport={(file) => void takeIn(file)}
          />
          <OtherSamples others={sample.others} onRemove={(id) => void remove(id)} />
        </>
      )}
    </section>
  );
}

function Summary({ n, from, to, cells }: Replies['sample.read']) {
  if (n === 0) return <p class="note">{word('own_empty')}</p>;
  return (
    <>
      <p class="note">{word('own_summary', countText(n, language()), dayText(from), dayText(to))}</p>
      {cells.length === 0 && <p class="note">{word('own_thin', n)}</p>}
    </>
  );
}

interface TransferProps {
  canExport: boolean;
  onExport: () => void;
  onImport: (file: File) => void;
}

function Transfer({ canExport, onExport, onImport }: TransferProps) {
  return (
    <>
      <div class="row">
        <button type="button" disabled={!canExport} onClick={onExport}>
          {word('own_export')}
        </button>
        <FileButton label={word('own_import')} onFile={onImport} />
      </div>
      <p class="note">{word('own_export_hint')}</p>
    </>
  );
}
