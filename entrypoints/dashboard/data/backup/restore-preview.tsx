import { countText, dateText } from '@/components/figures';
import { language, word } from '@/components/words';
import { PARTS, type Part } from '@/lib/store/backup-file';
import type { Counts, RestoreMode } from '@/lib/store/restore-plan';
import type { Backups, Waiting } from './backup-state';

const OUTCOMES = ['added', 'changed', 'kept', 'removed', 'refused'] as const;
const MODES = ['merge', 'replace'] as const satisfies readonly RestoreMode[];
const count = (value: number) => countText(value, language());

/** What a backup would change, kind by kind, before anything is written. */
export function RestorePreview({ waiting, backups }: { waiting: Waiting; backups: Backups }) {
  const { name, backup, mode, plan } = waiting;
  const parts = PARTS.filter((part) => OUTCOMES.some((outcome) => plan.counts[part][outcome] > 0));
  return (
    <div class="preview restore">
      <h3>{word('restore_preview', name, dateText(backup.madeAt, language()))}</h3>
      <fieldset disabled={backups.busy}>
        <legend class="out-of-sight">{word('restore_mode')}</legend>
        {MODES.map((one) => (
          <label key={one} class="row">
            <input
              type="radio"
              name="restore-mode"
              checked={one === mode}
              onChange={() => void backups.choose(waiting, one)}
            />
            {word(`restore_mode_${one}`)}
          </label>
        ))}
      </fieldset>
      {parts.length > 0 ? <Changes {...{ parts, counts: plan.counts }} /> : <p>{word('restore_empty')}</p>}
      <div class="row">
        <button type="button" class="primary" disabled={backups.busy} onClick={() => void backups.run(waiting)}>
          {word(`restore_run_${mode}`)}
        </button>
        <button type="button" onClick={backups.leave}>
          {word('restore_leave')}
        </button>
      </div>
    </div>
  );
}

function Changes({ parts, counts }: { parts: readonly Part[]; counts: Record<Part, Counts> }) {
  return (
    <section class="table-frame" tabIndex={0} aria-label={word('restore_caption')}>
      <table class="restore-table">
        <caption class="note">{word('restore_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{word('restore_part')}</th>
            {OUTCOMES.map((outcome) => (
              <th scope="col" key={outcome} class="number">
                {word(`restore_outcome_${outcome}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part}>
              <th scope="row">
                {word(`restore_part_${part}`)}
                <Names names={counts[part].names} />
              </th>
              {OUTCOMES.map((outcome) => (
                <td key={outcome} class={outcome === 'refused' && counts[part].refused > 0 ? 'number warm' : 'number'}>
                  {count(counts[part][outcome])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Names({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <ul class="note">
      {names.map((name, index) => (
        <li key={index}>{name}</li>
      ))}
    </ul>
  );
}
