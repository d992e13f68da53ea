import { useState } from 'preact/hooks';
import { Problem } from '@/components/empty';
import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import { downloadBackup } from './backup/backup-state';
import { deleteEverything } from './delete-everything';

/** The end of everything that is kept: after a second step with a typed word, and the offer of a backup. */
export function DeleteSection({ onDeleted }: { onDeleted: () => void }) {
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const attempt = (act: Promise<string>) =>
    act.then(
      (sentence) => (setSaid(sentence), setProblem('')),
      (error: unknown) => (setSaid(''), setProblem(failureWord(error))),
    );
  const deleteAll = async () => {
    await deleteEverything();
    setAsked(false);
    setTyped('');
    onDeleted();
    return word('delete_done');
  };
  const isSure = typed.trim().toLowerCase() === word('delete_word');

  return (
    <section class="panel data-section" aria-labelledby="delete-heading">
      <h2 id="delete-heading">{word('delete_heading')}</h2>
      <p class="note">{word('delete_text')}</p>
      {asked ? (
        <form
          class="delete-step"
          onSubmit={(event) => {
            event.preventDefault();
            if (isSure) void attempt(deleteAll());
          }}
        >
          <p class="warm">{word('delete_warning')}</p>
          <div class="row">
            <button type="button" onClick={() => void attempt(backUp())}>
              {word('delete_backup_first')}
            </button>
          </div>
          <label>
            {word('delete_type', word('delete_word'))}{' '}
            <input type="text" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
          </label>
          <div class="row">
            <button type="submit" disabled={!isSure}>
              {word('delete_sure')}
            </button>
            <button type="button" onClick={() => (setAsked(false), setTyped(''))}>
              {word('delete_leave')}
            </button>
          </div>
        </form>
      ) : (
        <div class="row">
          <button type="button" onClick={() => (setAsked(true), setSaid(''))}>
            {word('delete_start')}
          </button>
        </div>
      )}
      {problem && <Problem>{problem}</Problem>}
      <output class="message">{said}</output>
    </section>
  );
}

const backUp = async () => word('backup_done', await downloadBackup());
