import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Problem } from '@/components/empty';
import { countText } from '@/components/figures';
import { language, word } from '@/components/words';
import { HAS_COLUMNS, MOST_XLSX_ROWS } from '@/lib/export/file';
import { ColumnPicker } from './column-picker';
import { Formats, Groups, type ExportGroup } from './export-choices';
import { useExport } from './export-state';
import { rememberChoice, rememberedChoice, type Choice } from './remembered';
import './style.css';

export interface ExportDialogProps {
  /** The first is chosen at the beginning. */
  groups: readonly ExportGroup[];
  onClose: () => void;
}

/** Which postings go into which file, and the file. Modal: focus stays within, Esc closes, and closing cancels. */
export function ExportDialog({ groups, onClose }: ExportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [choice, setChoice] = useState(rememberedChoice);
  const [chosen, setChosen] = useState(0);
  const work = useExport();
  const postings = groups[chosen]?.postings ?? [];
  const choose = (part: Partial<Choice>) => {
    const next = { ...choice, ...part };
    setChoice(next);
    rememberChoice(next);
  };
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} class="export" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{word('export_heading')}</h2>
      <fieldset class="export-choices" disabled={work.progress !== null}>
        <Formats chosen={choice.format} onChoose={(format) => choose({ format })} />
        {groups.length > 1 && <Groups {...{ groups, chosen, onChoose: setChosen }} />}
        {HAS_COLUMNS.has(choice.format) && (
          <ColumnPicker columns={choice.columns} onChoose={(columns) => choose({ columns })} />
        )}
      </fieldset>
      {work.progress && <Progress {...work.progress} />}
      <p class="note export-said" role="status">
        {work.said}
      </p>
      {work.problem && <Problem>{work.problem}</Problem>}
      <Actions
        why={whyNot(choice, postings.length)}
        count={postings.length}
        busy={work.progress !== null}
        onStart={() => void work.start(postings, choice)}
        onStop={work.stop}
        onClose={() => dialog.current?.close()}
      />
    </dialog>
  );
}

/** Why nothing can be exported; empty where it can. */
function whyNot({ format, columns }: Choice, count: number): string {
  if (count === 0) return word('export_nothing');
  if (HAS_COLUMNS.has(format) && columns.length === 0) return word('export_no_columns');
  const tooMany = format === 'xlsx' && count > MOST_XLSX_ROWS;
  return tooMany ? word('export_too_many', countText(MOST_XLSX_ROWS, language())) : '';
}

function Progress({ done, all }: { done: number; all: number }) {
  const text = word('export_progress', countText(done, language()), countText(all, language()));
  return (
    <div class="export-progress">
      <progress max={all} value={done} aria-label={text} />
      <span class="note">{text}</span>
    </div>
  );
}

interface ActionsProps {
  why: string;
  count: number;
  busy: boolean;
  onStart: () => void;
  onStop: () => void;
  onClose: () => void;
}

function Actions({ why, count, busy, onStart, onStop, onClose }: ActionsProps) {
  return (
    <>
      {why && <p class="warm">{why}</p>}
      <div class="row export-actions">
        {busy ? (
          <button type="button" onClick={onStop}>
            {word('export_cancel')}
          </button>
        ) : (
          <button type="button" class="primary" disabled={why !== ''} onClick={onStart}>
            {word('export_start', countText(count, language()))}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {word('export_close')}
        </button>
      </div>
    </>
  );
}
