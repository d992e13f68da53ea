import { word, type MessageName } from '@/components/words';
import { LONGEST_TEXT } from '@/lib/messages/text';
import type { Reading } from '@/lib/posting/reading';
import type { Asked, GivenName } from './read-state';

const FIELDS: [GivenName, MessageName][] = [
  ['title', 'field_title'],
  ['salary', 'field_salary'],
  ['city', 'field_city'],
  ['company', 'field_company'],
];
const FOUND: Record<string, MessageName> = { label: 'read_found_label', head: 'read_found_head' };

interface Props {
  asked: Asked;
  /** What was read of it last; null where there is nothing to read. */
  read: Reading | null;
  onChange: (change: Partial<Asked>) => void;
  onClear: () => void;
}

/** The text, and what the reader knows better than it says; an empty field is looked for in the text. */
export function TextForm({ asked, read, onChange, onClear }: Props) {
  return (
    <section class="read-form" aria-label={word('read_text')}>
      <label for="read-text">{word('read_text')}</label>
      <textarea
        id="read-text"
        rows={14}
        maxLength={LONGEST_TEXT}
        value={asked.text}
        placeholder={word('read_placeholder')}
        onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
      />
      {asked.text.length >= LONGEST_TEXT && <p class="warm">{word('read_cut')}</p>}
      <div class="read-fields">
        {FIELDS.map(([name, label]) => (
          <div key={name}>
            <label for={`read-${name}`}>{word(label)}</label>
            <input
              id={`read-${name}`}
              type="text"
              maxLength={300}
              value={asked.fields[name] ?? ''}
              aria-describedby={`read-${name}-found`}
              onInput={({ currentTarget }) =>
                onChange({ fields: { ...asked.fields, [name]: currentTarget.value || null } })
              }
            />
            <p class="note" id={`read-${name}-found`}>
              {foundText(read, name)}
            </p>
          </div>
        ))}
      </div>
      <div>
        <button type="button" disabled={!asked.text} onClick={onClear}>
          {word('read_clear')}
        </button>
      </div>
    </section>
  );
}

/** What stands for a field that the reader left empty, and where it was found. */
function foundText(read: Reading | null, name: GivenName): string {
  if (!read) return word('read_fill');
  const field = read.fields[name];
  if (!field) return word('read_not_found');
  const found = FOUND[field.from];
  return found ? word(found, field.text) : word('read_given');
}
