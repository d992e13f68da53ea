import { word } from '@/components/words';
import { ExportButton } from '@/entrypoints/export/export-button';
import { send } from '@/lib/messages/send';

/** All saved postings as a file that other programs read. */
export function ExportSection() {
  return (
    <section class="panel data-section" aria-labelledby="export-heading">
      <h2 id="export-heading">{word('export_section')}</h2>
      <p class="note">{word('export_text')}</p>
      <div class="row">
        <ExportButton groups={allSaved} />
      </div>
    </section>
  );
}

async function allSaved() {
  const { postings } = await send('saved.list', {});
  return [{ label: word('export_group_all'), postings }];
}
