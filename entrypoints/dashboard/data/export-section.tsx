import { word } from '@/components/words';
import { allSaved } from '@/entrypoints/export/all-saved';
import { ExportButton } from '@/entrypoints/export/export-button';

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
