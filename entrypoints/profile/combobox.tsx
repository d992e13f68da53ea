import { useId, useRef, useState } from 'preact/hooks';
import { word } from '@/components/words';

export interface Choice {
  id: string;
  label: string;
  /** What explains it: another spelling, or the group. */
  note?: string | null;
}

interface Props {
  label: string;
  /** What stands in the field while it is not typed in. */
  value?: string;
  placeholder?: string;
  choices: (typed: string) => Choice[];
  onChoose: (id: string) => void;
  /** Left, or confirmed by Enter, with a text that is none of the choices. */
  onOther: (typed: string) => void;
}

/** A field that completes what is typed from a list: arrows, Home, End, Enter and Escape as the ARIA pattern has them. */
export function Combobox({ label, value = '', placeholder, choices, onChoose, onOther }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const listed = isOpen ? choices(typed ?? '') : [];
  const current = listed[Math.min(active, listed.length - 1)];

  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(0);
  };
  const choose = (choice: Choice) => {
    onChoose(choice.id);
    close();
    field.current?.focus();
  };
  const leave = (text: string | null) => {
    if (text !== null && text !== value) onOther(text);
    close();
  };
  const confirm = () => {
    if (current && typed) choose(current);
    else leave(typed);
  };
  const step = (by: number) => {
    if (!isOpen) setOpen(true);
    else if (listed.length > 0) setActive((Math.min(active, listed.length - 1) + by + listed.length) % listed.length);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: confirm,
    Escape: close,
  };
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  };
  return (
    <div class="combobox">
      <label for={`${id}-field`}>{label}</label>
      <input
        id={`${id}-field`}
        ref={field}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={listed.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? `${id}-${current.id}` : undefined}
        placeholder={placeholder}
        value={typed ?? value}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={press}
        onBlur={() => leave(typed)}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} class="combobox-list" hidden={listed.length === 0}>
        {listed.map((choice) => (
          <Listed
            key={choice.id}
            id={`${id}-${choice.id}`}
            choice={choice}
            isActive={choice === current}
            onChoose={choose}
          />
        ))}
      </div>
      <span class="out-of-sight" role="status">
        {isOpen && typed ? word('profile_choices', listed.length) : ''}
      </span>
    </div>
  );
}

interface ListedProps {
  id: string;
  choice: Choice;
  isActive: boolean;
  onChoose: (choice: Choice) => void;
}

/** The focus stays in the field, which takes the keys. */
function Listed({ id, choice, isActive, onChoose }: ListedProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(choice)}
    >
      {choice.label}
      {choice.note && <span class="note"> {choice.note}</span>}
    </div>
  );
}
