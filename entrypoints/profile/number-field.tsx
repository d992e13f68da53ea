import { word } from '@/components/words';

interface Props {
  label: string;
  value: number | null;
  from: number;
  to: number;
  onChange: (value: number | null) => void;
  onProblem: (problem: string) => void;
}

/** A number or nothing; what is neither is not stored, and the page says why. */
export function NumberField({ label, value, from, to, onChange, onProblem }: Props) {
  const take = ({ value: text, validity }: HTMLInputElement) => {
    const number = Number(text);
    if (validity.badInput || (text !== '' && !(number >= from && number <= to)))
      onProblem(word('options_bad_number', label, from, to));
    else onChange(text === '' ? null : number);
  };
  return (
    <label>
      {label}
      <input
        type="number"
        min={from}
        max={to}
        step="any"
        value={value ?? ''}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </label>
  );
}
