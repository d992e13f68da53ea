import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/icons';
import { word } from '@/components/words';

const LONGEST_TAG = 60;
const SUGGESTED = 8;

interface InputProps {
  label: string;
  known: string[];
  onAdd: (tag: string) => void;
}

/** A tag to type or to pick from those in use: the arrow keys walk through them, Enter and a comma add. */
export function TagInput({ label, known, onAdd }: InputProps) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(-1);
  const [open, setOpen] = useState(false);
  const list = useId();
  const wanted = text.trim().toLowerCase();
  const fitting = known.filter((tag) => tag.toLowerCase().includes(wanted)).slice(0, SUGGESTED);
  const shown = open && fitting.length > 0;
  const add = (typed: string) => {
    for (const tag of tagsOf(typed)) onAdd(tag);
    setText('');
    setAt(-1);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      setOpen(true);
      setAt(Math.min(fitting.length - 1, Math.max(-1, at + step)));
    } else if (event.key === 'Enter') add((shown ? fitting[at] : undefined) ?? text);
    else if (event.key === 'Escape' && shown) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span class="sv-tag-input">
      <input
        type="text"
        role="combobox"
        value={text}
        maxLength={LONGEST_TAG}
        placeholder={label}
        aria-label={label}
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
        onInput={({ currentTarget: { value } }) => {
          setOpen(true);
          setAt(-1);
          if (/[,，、]$/.test(value)) add(value);
          else setText(value);
        }}
        onKeyDown={keys}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <div role="listbox" id={list} aria-label={label} hidden={!shown} class="sv-options">
        {fitting.map((tag, index) => (
          // The keyboard's way to the options is the field, which keeps the focus.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={tag}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => add(tag)}
          >
            {tag}
          </div>
        ))}
      </div>
    </span>
  );
}

interface FieldProps {
  tags: string[];
  known: string[];
  title: string;
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}

/** The tags of one posting, each with a button that takes it away, and a field for the next one. */
export function TagsField({ tags, known, title, onAdd, onRemove }: FieldProps) {
  return (
    <div class="sv-tags-field" role="group" aria-label={word('saved_tags_of', title)}>
      {tags.length > 0 && (
        <ul class="chips">
          {tags.map((tag) => (
            <li key={tag}>
              <button type="button" class="sv-chip" aria-label={word('saved_untag', tag)} onClick={() => onRemove(tag)}>
                {tag} <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <TagInput label={word('saved_tag_add')} known={known.filter((tag) => !tags.includes(tag))} onAdd={onAdd} />
    </div>
  );
}

/** Tags as typed, parted by commas of either script; each once. */
export function tagsOf(text: string): string[] {
  const tags = text.split(/[,，、]/).map((tag) => tag.trim().slice(0, LONGEST_TAG));
  return [...new Set(tags.filter(Boolean))];
}
