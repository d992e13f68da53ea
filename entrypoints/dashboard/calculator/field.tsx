import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { problemWord } from './codes';
import type { ProblemCode } from './typed';

interface FieldProps {
  label: string;
  /** Behind the input, as "元/月". */
  unit?: string;
  value: string;
  onInput: (value: string) => void;
  /** What was understood, as "= 35,000 元/月"; empty where nothing is typed. */
  said?: string;
  problem?: ProblemCode | undefined;
  /** Of the bounds, beside a problem with them. */
  bounds?: string;
  hint?: string;
}

/** A number as text, with its unit and, beneath it, what was understood or why it was not. */
export function Field({ label, unit, value, onInput, said = '', problem, bounds, hint }: FieldProps) {
  const id = useId();
  const beneath = problem ? [problemWord(problem), bounds].filter(Boolean).join(' ') : said || hint;
  return (
    <div class="calc-field">
      <label for={id}>
        {label}
        {unit && <span class="note"> {unit}</span>}
      </label>
      <input
        id={id}
        type="text"
        inputMode="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={40}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-said`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <span id={`${id}-said`} class={problem ? 'warm calc-said' : 'note calc-said'}>
        {beneath}
      </span>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onChange: (value: string) => void;
  children?: ComponentChildren;
}

/** One of several; what the sheet holds stays among them although it is not listed. */
export function Choice({ label, value, options, onChange, children }: ChoiceProps) {
  const id = useId();
  const all = options.some((option) => option.value === value) ? options : [...options, { value, text: value }];
  return (
    <div class="calc-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {all.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}
