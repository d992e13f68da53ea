import { countText } from '@/components/figures';
import { language, word } from '@/components/words';
import type { SavedPosting } from '@/lib/posting/saved';

export interface Exporting {
  onExport: (postings: SavedPosting[], format: 'csv' | 'json') => void;
}

/** Takes these postings out as a file. */
export function ExportSaved({ postings, onExport }: Exporting & { postings: SavedPosting[] }) {
  const hint = word('dashboard_export_hint', countText(postings.length, language()));
  return (
    <>
      {(['csv', 'json'] as const).map((format) => (
        <button
          key={format}
          type="button"
          disabled={postings.length === 0}
          title={hint}
          onClick={() => onExport(postings, format)}
        >
          {word(format === 'csv' ? 'dashboard_export_csv' : 'dashboard_export_json')}
        </button>
      ))}
    </>
  );
}
