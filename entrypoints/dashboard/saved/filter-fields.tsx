import { Icon } from '@/components/icons';
import { word } from '@/components/words';
import type { Span } from './query';

interface Choice {
  value: string;
  label?: string;
  count?: number;
}

interface SeveralProps {
  label: string;
  all: Choice[];
  chosen: string[];
  onChosen: (chosen: string[]) => void;
}

/** Several of a list: one is added by the choice, and taken away by its own button. */
export function Several({ label, all, chosen, onChosen }: SeveralProps) {
  const named = new Map(all.map((choice) => [choice.value, choice]));
  return (
    <div class="sv-field">
      <label>
        <span class="sv-label">{label}</span>
        <select
          value=""
          disabled={all.length === 0}
          onChange={({ currentTarget: select }) => {
            const added = select.value;
            select.value = '';
            if (added) onChosen([...chosen, added]);
          }}
        >
          <option value="">{word(chosen.length > 0 ? 'saved_add_another' : 'saved_any')}</option>
          {all
            .filter(({ value }) => !chosen.includes(value))
            .map((choice) => (
              <option key={choice.value} value={choice.value}>
                {nameOf(choice)}
              </option>
            ))}
        </select>
      </label>
      {chosen.length > 0 && (
        <ul class="chips">
          {chosen.map((value) => {
            const name = named.get(value)?.label ?? value;
            return (
              <li key={value}>
                <button
                  type="button"
                  class="sv-chip"
                  aria-label={word('saved_filter_remove', label, name)}
                  onClick={() => onChosen(chosen.filter((one) => one !== value))}
                >
                  {name} <Icon name="close" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

interface SpanProps {
  label: string;
  span: Span;
  /** What 1 in the fields stands for. */
  unit: number;
  most?: number;
  onSpan: (span: Span) => void;
}

/** From and to, either of them open. */
export function SpanFields({ label, span, unit, most = 99_999, onSpan }: SpanProps) {
  const field = (end: keyof Span) => (
    <input
      type="number"
      min="0"
      max={most}
      value={span[end] === null ? '' : span[end] / unit}
      aria-label={word(end === 'from' ? 'saved_from' : 'saved_to', label)}
      onChange={({ currentTarget: { value } }) => {
        const number = Number(value);
        const known = value !== '' && number >= 0 && number <= most;
        onSpan({ ...span, [end]: known ? Math.round(number * unit) : null });
      }}
    />
  );
  return (
    <div class="sv-field" role="group" aria-label={label}>
      <span class="sv-label" aria-hidden="true">
        {label}
      </span>
      <span class="sv-span">
        {field('from')} – {field('to')}
      </span>
    </div>
  );
}

const nameOf = ({ value, label = value, count }: Choice) => (count === undefined ? label : `${label} (${count})`);
