import { useState } from 'preact/hooks';
import { Problem } from '@/components/empty';
import { failureWord } from '@/components/names';
import { word } from '@/components/words';
import { ExportDialog, type ExportGroup } from '@/entrypoints/export/export-dialog';
import { send } from '@/lib/messages/send';

/** All saved postings as a file that other programs read. */
export function ExportSection() {
  const [groups, setGroups] = useState<ExportGroup[] | null>(null);
  const [problem, setProblem] = useState('');
  const open = () =>
    send('saved.list', {}).then(
      ({ postings }) => (setGroups([{ label: word('export_group_all'), postings }]), setProblem('')),
      (error: unknown) => setProblem(failureWord(error)),
    );
  return (
    <section class="panel data-section" aria-labelledby="export-heading">
      <h2 id="export-heading">{word('export_section')}</h2>
      <p class="note">{word('export_text')}</p>
      <div class="row">
        <button type="button" onClick={() => void open()}>
          {word('export_open')}
        </button>
      </div>
      {problem && <Problem>{problem}</Problem>}
      {groups && <ExportDialog groups={groups} onClose={() => setGroups(null)} />}
    </section>
  );
}
