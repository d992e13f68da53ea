import { dateText } from '@/components/figures';
import { language, word, type MessageName } from '@/components/words';
import type { OfferBasis } from '@/lib/posting/dataset';
import { Choice, Field } from './field';
import { CURRENCIES, CUSTOM, SCHEDULES, STOCKS, type OfferFields } from './fields';
import { exact, percent } from './money';
import type { FormProps } from './offer-extras';

const STOCK_WORDS: Record<(typeof STOCKS)[number], MessageName> = {
  '': 'calculator_not_said',
  none: 'calculator_stock_none',
  listed: 'calculator_stock_listed',
  private: 'calculator_stock_private',
};

/** Shares and options: what kind, what they are worth today, and when they vest. */
export function StockFields(props: FormProps) {
  const { column, onChange } = props;
  const { stock } = column.fields;
  return (
    <>
      <Choice
        label={word('calculator_stock')}
        value={stock}
        options={STOCKS.map((value) => ({ value, text: word(STOCK_WORDS[value]) }))}
        onChange={(stock) => onChange({ stock })}
      />
      {stock === 'private' && <p class="note">{word('calculator_private_hint')}</p>}
      {(stock === 'listed' || stock === 'private') && <Grant {...props} />}
    </>
  );
}

function Grant({ column: { fields, read }, basis, onChange }: FormProps) {
  const isOwnValue = fields.stock === 'private';
  const known = CURRENCIES.filter((currency) => currency === 'CNY' || basis?.exchangeRates.cny[currency]);
  return (
    <>
      <div class="calc-pair">
        <Field
          label={word(isOwnValue ? 'calculator_grant_own' : 'calculator_grant')}
          value={fields.grant}
          onInput={(grant) => onChange({ grant })}
          said={grantSaid(fields, read.grant, basis)}
          problem={read.problems.grant}
          hint={word('calculator_hint_grant')}
        />
        <Choice
          label={word('calculator_currency')}
          value={fields.currency}
          options={known.map((value) => ({ value, text: value }))}
          onChange={(currency) => onChange({ currency })}
        />
      </div>
      <Choice
        label={word('calculator_vesting')}
        value={fields.vesting}
        options={[
          ...SCHEDULES.map((value) => ({ value, text: `${value} %` })),
          { value: CUSTOM, text: word('calculator_vesting_custom') },
        ]}
        onChange={(vesting) => onChange({ vesting })}
      >
        <span class="note calc-said">{word('calculator_vesting_hint')}</span>
      </Choice>
      {fields.vesting === CUSTOM && (
        <Field
          label={word('calculator_schedule')}
          unit="%"
          value={fields.schedule}
          onInput={(schedule) => onChange({ schedule })}
          said={read.vesting?.map((share) => percent(100 * share)).join(' / ') ?? ''}
          problem={read.problems.schedule}
          hint="0/50/25/25"
        />
      )}
      <Field
        label={word('calculator_growth_stock')}
        unit={word('calculator_unit_percent_a_year')}
        value={fields.growth}
        onInput={(growth) => onChange({ growth })}
        said={
          read.growth === null ? word('calculator_growth_none') : word('calculator_said_growth', percent(read.growth))
        }
        problem={read.problems.growth}
        bounds={word('calculator_bounds', -90, 100)}
      />
    </>
  );
}

/** The grant as understood, and in CNY at the dataset's rate with its date. */
function grantSaid({ currency }: OfferFields, grant: number | null, basis: OfferBasis | null): string {
  if (grant === null) return '';
  if (currency === 'CNY') return word('calculator_said_once', exact(grant));
  const rates = basis?.exchangeRates;
  const rate = rates?.cny[currency];
  if (!rates || !rate) return word('calculator_no_rate', currency);
  return word(
    'calculator_said_rate',
    exact(grant),
    currency,
    exact(grant * rate),
    rate,
    dateText(rates.date, language()),
  );
}
