import { word, type MessageName } from '@/components/words';
import { MEDIAN_LEVELS, type MedianLevel } from '@/lib/market/models/pay-growth';
import { Choice, Field } from './field';
import type { PersonFields } from './fields';
import { exact } from './money';
import { YEARS, type ReadPerson } from './read-offer';

const LEVEL_WORDS: Record<MedianLevel, MessageName> = {
  junior: 'calculator_level_junior',
  mid: 'calculator_level_mid',
  senior: 'calculator_level_senior',
  tech_lead: 'calculator_level_tech_lead',
};

interface Props {
  fields: PersonFields;
  read: ReadPerson;
  onChange: (part: Partial<PersonFields>) => void;
}

/** What the results need to know of the reader, whatever the offer. */
export function PersonForm({ fields, read, onChange }: Props) {
  return (
    <fieldset class="calc-person">
      <legend>
        <strong>{word('calculator_person')}</strong>
      </legend>
      <Field
        label={word('calculator_years')}
        value={fields.years}
        onInput={(years) => onChange({ years })}
        said={read.years === null ? '' : word('calculator_said_years', read.years)}
        problem={read.problems.years}
        bounds={word('calculator_bounds', ...YEARS)}
        hint={word('calculator_hint_years')}
      />
      <Choice
        label={word('calculator_level')}
        value={fields.level}
        options={[
          { value: '', text: word('calculator_not_said') },
          ...MEDIAN_LEVELS.map((value) => ({ value, text: word(LEVEL_WORDS[value]) })),
        ]}
        onChange={(level) => onChange({ level })}
      />
      <Field
        label={word('calculator_deduction')}
        unit={word('calculator_unit_month')}
        value={fields.deduction}
        onInput={(deduction) => onChange({ deduction })}
        said={read.deduction === null ? '' : word('calculator_said_month', exact(read.deduction))}
        problem={read.problems.deduction}
        hint={word('calculator_hint_deduction')}
      />
      <label class="calc-check">
        <input
          type="checkbox"
          checked={fields.ebpf === 'yes'}
          onChange={({ currentTarget }) => onChange({ ebpf: currentTarget.checked ? 'yes' : '' })}
        />{' '}
        {word('calculator_ebpf')}
      </label>
    </fieldset>
  );
}
