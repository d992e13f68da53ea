import { useId } from 'preact/hooks';
import { countText } from '@/components/figures';
import { language, word } from '@/components/words';
import { FORMATS, type Format } from '@/lib/export/file';
import type { ExportRow } from '@/lib/export/row';

export interface ExportGroup {
  /** Which postings these are, as "filtered". */
  label: string;
  postings: readonly ExportRow[];
}

interface GroupsProps {
  groups: readonly ExportGroup[];
  chosen: number;
  onChoose: (index: number) => void;
}

/** The formats, each with what it is good for. */
export function Formats({ chosen, onChoose }: { chosen: Format; onChoose: (format: Format) => void }) {
  const name = useId();
  return (
    <fieldset>
      <legend>{word('export_format')}</legend>
      <div class="export-formats">
        {FORMATS.map((format) => (
          <label key={format}>
            <input type="radio" name={name} checked={format === chosen} onChange={() => onChoose(format)} />
            <span>
              {word(formatName(format))} <span class="note">{word(formatNote(format))}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const code = (format: Format) =>
  format.replace('-', '_') as 'csv' | 'xlsx' | 'markdown' | 'markdown_list' | 'json' | 'json_ld';
const formatName = (format: Format) => `export_format_${code(format)}` as const;
const formatNote = (format: Format) => `export_note_${code(format)}` as const;

/** Which postings, with their number. */
export function Groups({ groups, chosen, onChoose }: GroupsProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>{word('export_which')}</legend>
      <div class="row">
        {groups.map(({ label, postings }, index) => (
          <label key={label}>
            <input type="radio" name={name} checked={index === chosen} onChange={() => onChoose(index)} />{' '}
            {word('export_group', label, countText(postings.length, language()))}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
