import { Loading, Problem } from '@/components/empty';
import { countText } from '@/components/figures';
import { FileButton } from '@/components/file-button';
import { language, word } from '@/components/words';
import type { Imported } from '@/lib/export/json';
import type { SavedPosting } from '@/lib/posting/saved';
import { useImport, type Importing } from './import-state';
import { MappingStep } from './mapping-step';
import './style.css';

const TYPES = '.json,.jsonl,.csv,.tsv,.txt,application/json,text/csv,text/plain';
const count = (value: number) => countText(value, language());

/** Postings from a file: our own, or a table that another tool wrote. */
export function ImportSection({ onImported }: { onImported: () => void }) {
  const importing = useImport();
  const { busy, mapped, ours, saved, said, problem } = importing;
  const run = (work: Promise<void>) => void work.then(onImported);
  return (
    <section class="panel data-section" aria-labelledby="import-heading">
      <h2 id="import-heading">{word('import_heading')}</h2>
      <p class="note">{word('import_text')}</p>
      <div class="row">
        <FileButton
          label={word('import_choose')}
          accept={TYPES}
          disabled={busy !== null}
          onFile={(file) => void importing.open(file)}
        />
      </div>
      {busy && <Busy {...busy} />}
      {problem && <Problem>{problem}</Problem>}
      <output class="message">{said}</output>
      {ours && !busy && <Ours {...{ ours, saved, importing }} onRun={() => run(importing.runOurs(ours))} />}
      {mapped && !busy && <MappingStep {...{ mapped, importing }} onRun={() => run(importing.runTable(mapped))} />}
    </section>
  );
}

function Busy({ done, all }: { done: number; all: number }) {
  if (all === 0) return <Loading>{word('import_reading')}</Loading>;
  const text = word('import_progress', count(done), count(all));
  return (
    <>
      <progress max={all} value={done} aria-label={text} />
      <p class="note">{text}</p>
    </>
  );
}

interface OursProps {
  ours: Imported;
  saved: readonly SavedPosting[];
  importing: Importing;
  onRun: () => void;
}

/** What a file of ours would add. */
function Ours({ ours, saved, importing, onRun }: OursProps) {
  const stored = new Map(saved.map((row) => [row.id, row.updatedAt]));
  const known = ours.postings.filter(({ id }) => stored.has(id));
  const newer = known.filter(({ id, updatedAt }) => Date.parse(updatedAt) > Date.parse(stored.get(id) ?? ''));
  const numbers = [ours.postings.length - known.length, newer.length, known.length - newer.length, ours.rejected];
  return (
    <div class="preview">
      <h3>{importing.name}</h3>
      <p>{word('import_plan', ...numbers.map(count))}</p>
      {ours.rejected > 0 && (
        <p class="warm">
          {word('import_ours_refused', count(ours.reasons['bad-posting']), count(ours.reasons['bad-address']))}
        </p>
      )}
      <div class="row">
        <button type="button" class="primary" disabled={ours.postings.length === 0} onClick={onRun}>
          {word('import_run', count(ours.postings.length))}
        </button>
        <button type="button" onClick={importing.leave}>
          {word('import_leave')}
        </button>
      </div>
    </div>
  );
}
