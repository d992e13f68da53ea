import { word, type MessageName } from '@/components/words';
import { ratesOf, TAKE_HOME_CITIES } from '@/lib/market/take-home/rates';
import type { OfferBasis } from '@/lib/posting/dataset';
import { Choice, Field } from './field';
import { SIGN_ON_PAID, type OfferFields } from './fields';
import { exact } from './money';
import type { Column } from './cells';

export interface FormProps {
  column: Column;
  basis: OfferBasis | null;
  onChange: (part: Partial<OfferFields>) => void;
}

const PAID_WORDS: Record<(typeof SIGN_ON_PAID)[number], MessageName> = {
  first: 'calculator_paid_first',
  halves: 'calculator_paid_halves',
};

/** A sign-on: how much, when it is paid, and until when it has to be paid back. */
export function SignOnFields({ column: { fields, read }, onChange }: FormProps) {
  return (
    <>
      <Field
        label={word('calculator_sign_on')}
        unit={word('calculator_unit_once')}
        value={fields.signOn}
        onInput={(signOn) => onChange({ signOn })}
        said={read.signOn === null ? '' : word('calculator_said_once', exact(read.signOn))}
        problem={read.problems.signOn}
        hint={word('calculator_hint_none')}
      />
      {Boolean(read.signOn) && (
        <div class="calc-pair">
          <Choice
            label={word('calculator_sign_on_paid')}
            value={fields.signOnPaid}
            options={SIGN_ON_PAID.map((value) => ({ value, text: word(PAID_WORDS[value]) }))}
            onChange={(signOnPaid) => onChange({ signOnPaid })}
          />
          <Field
            label={word('calculator_clawback')}
            unit={word('calculator_unit_years')}
            value={fields.clawback}
            onInput={(clawback) => onChange({ clawback })}
            said={read.clawback ? word('calculator_said_clawback', read.clawback, exact(read.signOn ?? 0)) : ''}
            problem={read.problems.clawback}
            bounds={word('calculator_bounds', 0, 10)}
          />
        </div>
      )}
    </>
  );
}

/** Where, for the pay after tax and the place in the market. */
export function CityFields({ column: { fields, read }, basis, onChange }: FormProps) {
  const cities = [...new Set([...TAKE_HOME_CITIES, ...(basis?.cities ?? [])])];
  const rates = ratesOf(fields.city);
  return (
    <>
      <Choice
        label={word('calculator_city')}
        value={fields.city}
        options={[
          { value: '', text: word('calculator_not_said') },
          ...cities.map((value) => ({ value, text: ratesOf(value) ? value : word('calculator_city_no_net', value) })),
        ]}
        onChange={(city) => onChange({ city })}
      />
      {rates && (
        <div class="calc-pair">
          <Field
            label={word('calculator_social_base')}
            unit={word('calculator_unit_month')}
            value={fields.socialBase}
            onInput={(socialBase) => onChange({ socialBase })}
            said={word(
              read.socialBase === null ? 'calculator_social_base_gross' : 'calculator_said_month',
              exact(read.socialBase ?? 0),
            )}
            problem={read.problems.socialBase}
          />
          <Field
            label={word('calculator_fund_rate')}
            unit="%"
            value={fields.fundRate}
            onInput={(fundRate) => onChange({ fundRate })}
            said={word(
              read.fundRate === null ? 'calculator_fund_highest' : 'calculator_said_percent',
              read.fundRate ?? rates.fund.highestRate.value,
            )}
            problem={read.problems.fundRate}
          />
        </div>
      )}
    </>
  );
}
