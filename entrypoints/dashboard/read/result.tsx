import { moneyMonth, moneyYear } from '@/components/figures';
import { assumptionWord, flagWord, noPercentileWord, payText, percentileWord } from '@/components/names';
import { ownSamplePeriod, ownSampleText } from '@/components/own-sample';
import { PercentileBar } from '@/components/percentile-bar';
import { ReferenceLine } from '@/components/reference-line';
import { language, word } from '@/components/words';
import type { Annotated } from '@/lib/posting/insight';
import type { Answer } from './read-state';
import { Part } from './part';
import { Cities, Facts } from './surroundings';
import { Skills } from './skills';

const VERDICTS = { core: 'card_go_core', mentioned: 'card_go_mentioned', no: 'card_go_no' } as const;

interface Props {
  answer: Answer;
  saved: boolean;
  onSave: () => void;
}

/** Everything that GoLens says of one posting, each with what it rests on. */
export function Result({ answer: { annotated }, saved, onSave }: Props) {
  const { posting } = annotated;
  return (
    <section class="read-result" aria-labelledby="read-heading">
      <div class="row">
        <h3 id="read-heading">{posting.title || word('unknown')}</h3>
        {saved ? (
          <p role="status">
            {word('card_saved')} · <a href="#saved">{word('popup_saved_open')}</a>
          </p>
        ) : (
          <button type="button" class="primary" disabled={!posting.title} onClick={onSave}>
            {word('save')}
          </button>
        )}
      </div>
      <Part title="Go">
        <p>{word(VERDICTS[posting.go.verdict])}</p>
        {posting.go.evidence && <blockquote>{posting.go.evidence}</blockquote>}
      </Part>
      <Pay {...annotated} />
      <Standing {...annotated} />
      <Skills {...annotated} />
      <Part title={word('field_flags')}>
        {posting.flags.length === 0 && <p class="note">{word('read_no_flags')}</p>}
        <ul>
          {posting.flags.map(({ flag, words }) => (
            <li key={flag}>{word('flag_because', flagWord(flag), words)}</li>
          ))}
        </ul>
      </Part>
      <Cities {...annotated} />
      <Facts {...annotated} />
    </section>
  );
}

function Pay({ posting: { salary } }: Annotated) {
  return (
    <Part title={word('field_salary')}>
      <p>{payText(salary)}</p>
      {salary.year && (
        <p>
          {word('money_year', moneyYear(salary.year, language()))} ·{' '}
          {word('money_month', moneyMonth(salary.month, language()))}
        </p>
      )}
      {salary.kind === 'none' && <p class="note">{word('read_fill_pay')}</p>}
      {salary.assumptions.map((assumption) => (
        <p class="note" key={assumption.code}>
          {assumptionWord(assumption)}
        </p>
      ))}
    </Part>
  );
}

function Standing({ insight: { percentile, noPercentile, ownPercentile, ownSample } }: Annotated) {
  return (
    <Part title={word('field_percentile')}>
      {percentile ? (
        <>
          <p>{percentileWord(percentile)}</p>
          <PercentileBar percentile={percentile} own={ownPercentile} />
          <ReferenceLine reference={percentile.reference} />
        </>
      ) : (
        <p>{noPercentileWord(noPercentile)}</p>
      )}
      {ownSample && (
        <p class="note">
          {ownSampleText(ownSample)} {ownSamplePeriod(ownSample)}
        </p>
      )}
    </Part>
  );
}
