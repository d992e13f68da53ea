import { useState } from 'preact/hooks';
import { word } from '@/components/words';
import type { Market } from '@/lib/market/dataset';
import type { RuleOfThumb } from '@/lib/market/models/rule-of-thumb';
import { Against } from './contradictions';
import { codeWord, noteWords } from './names';
import type { Rule } from './rules';

interface Props {
  market: Market;
  rule: Rule;
  /** The choice to begin with, where it is one. */
  first: string | null;
}

/** A published rule of thumb: what it says for a choice, its formula, inputs and source, and what speaks against it. */
export function RuleCard({ market, rule: { id, title, choices, choiceLabel, answer }, first }: Props) {
  const [choice, setChoice] = useState(first !== null && choices.includes(first) ? first : (choices[0] ?? ''));
  const { result, rows } = answer(choice);
  return (
    <article class="rule" aria-labelledby={`rule-${id}`}>
      <h4 id={`rule-${id}`}>{word(title)}</h4>
      <label class="row">
        {word(choiceLabel)}
        <select value={choice} onChange={({ currentTarget }) => setChoice(currentTarget.value)}>
          {choices.map((each) => (
            <option key={each} value={each}>
              {codeWord(each)}
            </option>
          ))}
        </select>
      </label>
      <dl class="rule-values">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {result.values === null ? (
        <p class="note">{word('market_not_published')}</p>
      ) : (
        <Basis market={market} result={result} />
      )}
    </article>
  );
}

function Basis({ market, result }: { market: Market; result: RuleOfThumb }) {
  const { formula, inputs, sources, notes } = result;
  const stated = Object.entries(inputs).filter(([, value]) => value !== '');
  const given = stated.map(([name, value]) => `${name} = ${value === null ? '–' : String(value)}`);
  return (
    <>
      <p class="note">
        {word('market_rule_of_thumb')} <code lang="en">{formula}</code>
      </p>
      <p class="note">{word('market_rule_inputs', given.join(word('list_comma')))}</p>
      {sourceTexts(market, sources).map((text) => (
        <p class="note" key={text}>
          {text}
        </p>
      ))}
      {notes.map((note) => (
        <p class="note" key={note}>
          {noteWords(note)}
        </p>
      ))}
      <Against market={market} entries={sources.map(({ entry }) => entry)} />
    </>
  );
}

/** Each source once, though several of its figures are used. */
function sourceTexts(market: Market, sources: RuleOfThumb['sources']): string[] {
  const texts = sources.map(({ id, section, period }) =>
    word('market_rule_source', market.sources[id]?.title ?? id, section ?? '–', period ?? '–'),
  );
  return [...new Set(texts)];
}
