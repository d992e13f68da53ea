import { Problem } from '@/components/empty';
import { dateText } from '@/components/figures';
import { FileButton } from '@/components/file-button';
import { language, word } from '@/components/words';
import type { AdaptersShown } from '@/lib/messages/health-kinds';
import type { AdapterFile } from '@/lib/posting/adapter';
import { useAdapters } from './adapters-state';
import { siteName } from './site-name';

/** A corrected adapter from a file: looked at first, used until the next update, and put away again. */
export function Adapters() {
  const { shown, busy, waiting, said, problem, check, confirm, leave, remove } = useAdapters();
  return (
    <section aria-labelledby="adapters">
      <h2 id="adapters">{word('adapters_title')}</h2>
      <p>{word('adapters_what')}</p>
      {shown && <InUse shown={shown} onRemove={remove} />}
      {waiting && <Preview file={waiting.file} onConfirm={() => confirm(waiting)} onLeave={leave} />}
      {!waiting && (
        <div class="row">
          <FileButton label={word('adapters_import')} disabled={busy} onFile={check} />
        </div>
      )}
      <p class="note" role="status">
        {said}
      </p>
      {problem && <Problem>{problem}</Problem>}
    </section>
  );
}

function InUse({ shown, onRemove }: { shown: AdaptersShown; onRemove: (site: string) => void }) {
  return (
    <ul class="own-list">
      {shown.adapters.map(({ site, checked, importedAt, layouts }) => (
        <li key={site} class="row">
          <span>
            {word('adapters_in_use', siteName(site), checked, dateText(importedAt, language()), layouts.length)}
          </span>
          <button type="button" onClick={() => onRemove(site)}>
            {word('adapters_remove', siteName(site))}
          </button>
        </li>
      ))}
      {shown.ended.map(({ site, golens }) => (
        <li key={site} class="row">
          <span>{word('adapters_ended', siteName(site), golens)}</span>
          <button type="button" onClick={() => onRemove(site)}>
            {word('adapters_noted', siteName(site))}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Preview({ file, onConfirm, onLeave }: { file: AdapterFile; onConfirm: () => void; onLeave: () => void }) {
  const name = siteName(file.site);
  return (
    <div class="adapter-preview" role="group" aria-label={word('adapters_title')}>
      <p>{word('adapters_preview', name, file.checked, file.layouts.length)}</p>
      <ul>
        {file.layouts.map(({ name, kind, seen }, index) => (
          <li key={index}>
            {word('adapters_layout', name, word(kind === 'list' ? 'health_kind_list' : 'health_kind_detail'), seen)}
          </li>
        ))}
      </ul>
      <p class="note">{word('adapters_nothing_yet')}</p>
      <div class="row">
        <button type="button" class="primary" onClick={onConfirm}>
          {word('adapters_confirm', name)}
        </button>
        <button type="button" onClick={onLeave}>
          {word('adapters_cancel')}
        </button>
      </div>
    </div>
  );
}
