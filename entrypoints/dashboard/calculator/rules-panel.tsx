import { word, type MessageName } from '@/components/words';
import type { OfferBasis } from '@/lib/posting/dataset';
import type { Column } from './cells';
import { columnWord } from './codes';
import type { PersonFields } from './fields';
import type { ReadPerson } from './read-offer';
import { growth, leverage, type RuleFigure } from './rules';
import { expectedPay, mixOf } from './rules-pay';

interface Props {
  columns: readonly Column[];
  fields: PersonFields;
  person: ReadPerson;
  basis: OfferBasis;
}

/** What published rules of thumb say of the reader, each with its formula, source and contradictions. */
export function RulesPanel({ columns, fields, person, basis }: Props) {
  return (
    <section class="calc-rules" aria-labelledby="calc-rules">
      <h3 id="calc-rules">{word('calculator_rules')}</h3>
      {rule('calculator_leverage', 'calculator_leverage_missing', leverage(person.years, fields, basis))}
      {rule('calculator_growth', 'calculator_growth_missing', growth(fields.level, basis))}
      {rule('calculator_expected', 'calculator_expected_missing', expectedPay(person.years, fields.level, basis))}
      {columns.map(
        ({ id, totals }) =>
          totals && (
            <Rule
              key={id}
              label={word('calculator_mix', columnWord(id))}
              missing={word('calculator_mix_missing')}
              figure={mixOf(totals, basis)}
            />
          ),
      )}
    </section>
  );
}

const rule = (label: MessageName, missing: MessageName, figure: RuleFigure | null) => (
  <Rule label={word(label)} missing={word(missing)} figure={figure} />
);

function Rule({ label, missing, figure }: { label: string; missing: string; figure: RuleFigure | null }) {
  if (!figure) {
    return (
      <p class="note">
        {label} – {missing}
      </p>
    );
  }
  return (
    <details>
      <summary>
        {label} <strong>{figure.text}</strong> <span class="chip">{word('calculator_rule')}</span>
      </summary>
      <ul class="note">
        {figure.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
