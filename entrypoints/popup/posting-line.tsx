import { moneyYear } from '@/components/figures';
import { Icon } from '@/components/icons';
import { noPercentileWord } from '@/components/names';
import { language, word } from '@/components/words';
import type { Annotated } from '@/lib/posting/insight';

interface Props {
  annotated: Annotated;
  chosen: boolean;
  onChoose: () => void;
  saved?: boolean;
  onSave?: (keep: boolean) => void;
}

/** One posting: title, where its pay stands, and the buttons to compare and to save it. */
export function PostingLine({ annotated: { posting, insight }, chosen, onChoose, saved = false, onSave }: Props) {
  const standing = insight.percentile
    ? `P${Math.round(insight.percentile.mid)}`
    : noPercentileWord(insight.noPercentile);
  const pay = posting.salary.year ? moneyYear(posting.salary.year, language()) : null;
  const address = /^https?:\/\//i.test(posting.url) ? { href: posting.url } : {};
  return (
    <li class="posting">
      <div>
        <a {...address} target="_blank" rel="noreferrer">
          {posting.title}
        </a>
        <p class="note">{[standing, pay, posting.company.name, posting.location.city].filter(Boolean).join(' · ')}</p>
      </div>
      <button
        type="button"
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
          aria-pressed={saved}
          aria-label={word('save_posting', posting.title)}
          title={word('save')}
          onClick={() => onSave(!saved)}
        >
          <Icon name="save" />
        </button>
      )}
    </li>
  );
}
