import { word, type MessageName } from '@/components/words';
import type { OfferBasis } from '@/lib/posting/dataset';
import type { PersonFields } from './fields';
import type { ReadPerson } from './read-offer';
import { growth, leverage, type RuleFigure } from './rules';

interface Props {
  fields: PersonFields;
  person: ReadPerson;
  basis: OfferBasis;
}

/** What published rules of thumb say of the reader, each with its formula, source and contradictions. */
export function RulesPanel({ fields, person, basis }: Props) {
  return (
    <section class="calc-rules" aria-labelledby="calc-rules">
      <h3 id="calc-rules">{word('calculator_rules')}</h3>
      {rule('calculator_leverage', 'calculator_leverage_missing', leverage(person.years, fields, basis))}
      {rule('calculator_growth', 'calculator_growth_missing', growth(fields.level, basis))}
    </section>
  );
}

function rule(label: MessageName, missing: MessageName, figure: RuleFigure | null) {
  if (!figure) {
    return (
      <p class="note">
        {word(label)} – {word(missing)}
      </p>
    );
  }
  return (
    <details>
      <summary>
        {word(label)} <strong>{figure.text}</strong> <span class="chip">{word('calculator_rule')}</span>
      </summary>
      <ul class="note">
        {figure.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
