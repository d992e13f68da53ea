import { useId, useState } from 'preact/hooks';
import { payText } from '@/components/names';
import { word } from '@/components/words';
import type { SavedPosting } from '@/lib/posting/saved';

const SHOWN = 8;

interface Props {
  /** Those that can be added. */
  postings: SavedPosting[];
  onPick: (saved: SavedPosting) => void;
}

/** A search field that completes to saved postings: arrows choose, Enter adds, Escape closes. */
export function Picker({ postings, onPick }: Props) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const list = useId();
  const found = open ? matching(postings, typed).slice(0, SHOWN) : [];
  const active = Math.min(at, found.length - 1);
  const pick = (saved: SavedPosting) => {
    setTyped('');
    setOpen(false);
    onPick(saved);
  };
  const press = (event: KeyboardEvent) => {
    const chosen = found[active];
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    else if (!open) setOpen(true);
    else setAt((active + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % Math.max(1, found.length));
    event.preventDefault();
  };
  return (
    <div class="compare-picker">
      <input
        type="search"
        // The types want a list for this role, the lint rule takes that list for a real one.
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles
        role="combobox"
        list={undefined}
        aria-label={word('compare_add_label')}
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found[active] ? `${list}-${active}` : undefined}
        autocomplete="off"
        placeholder={word('compare_add_hint')}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <div role="listbox" id={list} aria-label={word('compare_add_label')} hidden={found.length === 0}>
        {found.map((saved, index) => (
          <Option key={saved.id} id={`${list}-${index}`} saved={saved} chosen={index === active} onPick={pick} />
        ))}
      </div>
      {open && typed && found.length === 0 && (
        <p class="note" role="status">
          {word('compare_add_none')}
        </p>
      )}
    </div>
  );
}

interface OptionProps extends Pick<Props, 'onPick'> {
  id: string;
  saved: SavedPosting;
  chosen: boolean;
}

/** Picked at the press, which is kept from taking the focus out of the field: that would close the list. */
function Option({ id, saved, chosen, onPick }: OptionProps) {
  const { posting } = saved;
  return (
    <div
      role="option"
      id={id}
      aria-selected={chosen}
      tabIndex={-1}
      onMouseDown={(event) => {
        event.preventDefault();
        onPick(saved);
      }}
    >
      {posting.title}
      <span class="note">{describe(saved)}</span>
    </div>
  );
}

/** Company, city and pay, to tell postings of one title apart. */
export const describe = ({ posting: { company, location, salary } }: SavedPosting) =>
  [company.name, location.city ?? location.text, payText(salary)].filter(Boolean).join(' · ');

/** The postings that hold every word typed, in their order. */
export function matching(postings: SavedPosting[], typed: string): SavedPosting[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return postings.filter((saved) => {
    const text = `${saved.posting.title}\n${describe(saved)}\n${saved.tags.join('\n')}`.toLowerCase();
    return words.every((part) => text.includes(part));
  });
}
