import { word, type MessageName } from '@/components/words';
import { columnWord } from './codes';
import { Choice, Field } from './field';
import { BONUS_UNITS, type OfferFields } from './fields';
import { exact } from './money';
import { CityFields, SignOnFields, type FormProps } from './offer-extras';
import { LEAST_BASE, MONTHS, MOST_BASE } from './read-offer';
import { StockFields } from './stock-fields';

const UNIT_WORDS: Record<(typeof BONUS_UNITS)[number], MessageName> = {
  year: 'calculator_unit_year',
  percent: 'calculator_unit_percent',
  months: 'calculator_unit_months',
};
/** What one offer is made of. */
export function OfferForm(props: FormProps) {
  const { column, onChange } = props;
  const { fields, read, id, name } = column;
  const base = read.base;
  return (
    <fieldset class="calc-offer">
      <legend>
        <strong>{columnWord(id)}</strong>
        {name && <span class="note"> {name}</span>}
      </legend>
      <Field
        label={word('calculator_base')}
        unit={word('calculator_unit_month')}
        value={fields.base}
        onInput={(text) => onChange({ base: text })}
        said={base === null ? '' : word('calculator_said_month', exact(base))}
        problem={read.problems.base}
        bounds={word('calculator_bounds', exact(LEAST_BASE), exact(MOST_BASE))}
        hint={word('calculator_hint_base')}
      />
      <Field
        label={word('calculator_months')}
        unit={word('calculator_unit_months_a_year')}
        value={fields.months}
        onInput={(months) => onChange({ months })}
        said={read.months === null ? word('calculator_months_assumed') : word('calculator_said_months', read.months)}
        problem={read.problems.months}
        bounds={word('calculator_bounds', ...MONTHS)}
      />
      <BonusFields {...props} />
      <Field
        label={word('calculator_other')}
        unit={word('calculator_unit_year')}
        value={fields.other}
        onInput={(other) => onChange({ other })}
        said={read.other === null ? '' : word('calculator_said_year', exact(read.other))}
        problem={read.problems.other}
        hint={word('calculator_hint_other')}
      />
      <SignOnFields {...props} />
      <StockFields {...props} />
      <CityFields {...props} />
    </fieldset>
  );
}

function BonusFields({ column: { fields, read }, onChange }: FormProps) {
  return (
    <div class="calc-pair">
      <Field
        label={word('calculator_bonus')}
        value={fields.bonus}
        onInput={(bonus) => onChange({ bonus })}
        said={bonusSaid(fields, read.bonus)}
        problem={read.problems.bonus}
        hint={word('calculator_hint_none')}
      />
      <Choice
        label={word('calculator_bonus_unit')}
        value={fields.bonusUnit}
        options={BONUS_UNITS.map((value) => ({ value, text: word(UNIT_WORDS[value]) }))}
        onChange={(bonusUnit) => onChange({ bonusUnit })}
      />
    </div>
  );
}

function bonusSaid({ bonus }: OfferFields, read: number | null): string {
  if (read !== null) return word('calculator_said_year', exact(read));
  return bonus.trim() ? word('calculator_bonus_needs_base') : '';
}
