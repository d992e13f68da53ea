import { Loading, Problem } from '@/components/empty';
import { FileButton } from '@/components/file-button';
import { word } from '@/components/words';
import type { Backup } from '@/lib/store/backup';
import { useBackup, type Backups } from './backup-state';
import { RestorePreview } from './restore-preview';
import './style.css';

/** Everything in one file, and everything back from it. */
export function BackupSection({ onRestored }: { onRestored: () => void }) {
  const backups = useBackup(onRestored);
  const { busy, waiting, before, said, problem } = backups;
  return (
    <section class="panel data-section" aria-labelledby="backup-heading">
      <h2 id="backup-heading">{word('backup_heading')}</h2>
      <p class="note">{word('backup_text')}</p>
      <div class="row">
        <button type="button" disabled={busy} onClick={() => void backups.make()}>
          {word('backup_make')}
        </button>
        <FileButton label={word('restore_choose')} disabled={busy} onFile={(file) => void backups.open(file)} />
      </div>
      {busy && <Loading>{word('restore_busy')}</Loading>}
      {problem && <Problem>{problem}</Problem>}
      <output class="message">{said}</output>
      {before && !busy && <WayBack {...{ before, backups }} />}
      {waiting && <RestorePreview {...{ waiting, backups }} />}
    </section>
  );
}

function WayBack({ before, backups }: { before: Backup; backups: Backups }) {
  return (
    <>
      <div class="row">
        <button type="button" onClick={() => void backups.putBack(before)}>
          {word('restore_undo')}
        </button>
        <button type="button" onClick={() => void backups.keep(before)}>
          {word('restore_keep_before')}
        </button>
      </div>
      <p class="note">{word('restore_undo_hint')}</p>
    </>
  );
}
