import { Loading, Problem } from '@/components/empty';
import { countText, moneyMonth } from '@/components/figures';
import { experienceWord } from '@/components/names';
import { language, word } from '@/components/words';
import type { Replies } from '@/lib/messages/kinds';
import type { OwnCell } from '@/lib/posting/own-sample';
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
          {sample.cells.length > 0 && <Cells cells={sample.cells} />}
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

function Cells({ cells }: { cells: OwnCell[] }) {
  return (
    <div class="table-frame">
      <table class="saved">
        <caption class="out-of-sight">{word('own_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{word('own_place')}</th>
            <th scope="col">{word('own_years')}</th>
            <th scope="col">n</th>
            <th scope="col">{word('own_median')}</th>
            <th scope="col">{word('own_quartiles')}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ place, experience, n, quantiles: { p25, p50, p75 } }) => (
            <tr key={`${place}|${experience}`}>
              <th scope="row">{place}</th>
              <td>{experienceWord(experience)}</td>
              <td>{countText(n, language())}</td>
              <td>{moneyMonth({ low: p50, high: p50, currency: 'CNY' }, language())}</td>
              <td>{moneyMonth({ low: p25, high: p75, currency: 'CNY' }, language())}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
        <label class="import">
          {word('own_import')}
          <input
            type="file"
            accept="application/json,.json"
            class="out-of-sight"
            onChange={({ currentTarget: input }) => {
              const file = input.files?.[0];
              if (file) onImport(file);
              input.value = '';
            }}
          />
        </label>
      </div>
      <p class="note">{word('own_export_hint')}</p>
    </>
  );
}
