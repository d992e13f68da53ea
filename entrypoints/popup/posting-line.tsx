import { moneyYear, standingText } from '@/components/figures';
import { Icon } from '@/components/icons';
import { assumptionWord, noPercentileWord } from '@/components/names';
import { PercentileBar } from '@/components/percentile-bar';
import { ReferenceLine } from '@/components/reference-line';
import { language, word } from '@/components/words';
import type { Annotated } from '@/lib/posting/insight';
import { missingOf } from './best';

interface Props {
  annotated: Annotated & { skillNames: Record<string, string> };
  chosen: boolean;
  onChoose: () => void;
  saved?: boolean;
  onSave?: (keep: boolean) => void;
}

/** One posting: title, where its pay stands and what is missing, why one step further, and the buttons to compare and save. */
export function PostingLine({ annotated, chosen, onChoose, saved = false, onSave }: Props) {
  const { posting } = annotated;
  const address = /^https?:\/\//i.test(posting.url) ? { href: posting.url } : {};
  return (
    <li class="posting">
      <a {...address} target="_blank" rel="noreferrer">
        {posting.title || word('health_untitled')}
      </a>
      <button
        type="button"
        class="plain"
        aria-pressed={chosen}
        aria-label={word('compare_add', posting.title)}
        title={word('compare')}
        onClick={onChoose}
      >
        <Icon name="compare" />
      </button>
      {onSave && (
        <button
          type="button"
          class="plain"
          aria-pressed={saved}
          aria-label={word('save_posting', posting.title)}
          title={word('save')}
          onClick={() => onSave(!saved)}
        >
          <Icon name="save" />
        </button>
      )}
      <details>
        <summary class="note">{summaryOf(annotated)}</summary>
        <Why {...annotated} />
      </details>
    </li>
  );
}

function summaryOf({ posting, insight }: Annotated): string {
  const { percentile, noPercentile } = insight;
  const missing = missingOf(insight);
  return [
    posting.go.verdict === 'mentioned' && word('popup_mentioned'),
    posting.go.verdict === 'no' && word('card_go_no'),
    percentile
      ? word('popup_standing', standingText(percentile), percentile.reference.n)
      : noPercentileWord(noPercentile),
    posting.salary.year && word('money_year', moneyYear(posting.salary.year, language())),
    missing && word('popup_missing_of', missing.missing, missing.of),
    posting.company.name,
    posting.location.city ?? posting.location.text,
  ]
    .filter(Boolean)
    .join(' · ');
}

function Why({ posting, insight, skillNames }: Props['annotated']) {
  const { percentile, gaps, ownPercentile } = insight;
  return (
    <>
      {percentile && <PercentileBar percentile={percentile} own={ownPercentile} />}
      {percentile && <ReferenceLine reference={percentile.reference} />}
      {gaps.length > 0 && (
        <p class="note">
          {word('field_gaps')}: {gaps.map(({ skill }) => skillNames[skill] ?? skill).join(word('list_comma'))}
        </p>
      )}
      {posting.salary.kind === 'estimate' && <p class="note">{word('card_estimate')}</p>}
      {posting.salary.assumptions.map((assumption) => (
        <p class="note" key={assumption.code}>
          {assumptionWord(assumption)}
        </p>
      ))}
      {posting.go.evidence && <p class="note">Go: “{posting.go.evidence}”</p>}
    </>
  );
}
