import { Component } from 'preact';
import { dateText, moneyYear, percentileText } from '@/components/figures';
import { noPercentileWord, payText, referenceText } from '@/components/names';
import { language, word } from '@/components/words';
import type { Request } from '@/lib/messages/kinds';
import type { Insight } from '@/lib/posting/insight';
import type { SavedPosting } from '@/lib/posting/saved';
import { Notes, StatusChoice, Tags } from './editors';
import { webAddress } from './rows';

export interface RowActions {
  onChoose: (id: string, chosen: boolean) => void;
  onChange: (change: Request<'saved.change'>) => Promise<boolean>;
  onRemove: (saved: SavedPosting) => void;
  skillName: (id: string) => string;
}

interface Props extends RowActions {
  saved: SavedPosting;
  chosen: boolean;
}

/** One saved posting. It is drawn again only when the posting itself or its tick changes. */
export class SavedRow extends Component<Props> {
  override shouldComponentUpdate(next: Props) {
    return next.saved !== this.props.saved || next.chosen !== this.props.chosen;
  }

  override render({ saved, chosen, onChoose, onChange, onRemove, skillName }: Props) {
    const { posting, insight, id } = saved;
    const { title } = posting;
    return (
      <tr>
        <td>
          <input
            type="checkbox"
            checked={chosen}
            aria-label={word('dashboard_choose', title)}
            onChange={(event) => onChoose(id, event.currentTarget.checked)}
          />
        </td>
        <th scope="row">
          <Title {...posting} />
        </th>
        <td class="clip">{posting.company.name ?? word('unknown')}</td>
        <td class="clip">{posting.location.city ?? posting.location.text ?? word('unknown')}</td>
        <td class="clip">{payText(posting.salary)}</td>
        <td>{posting.salary.year ? moneyYear(posting.salary.year, language()) : word('unknown')}</td>
        <td>
          <Standing insight={insight} />
        </td>
        <td title={insight.gaps.map(({ skill }) => skillName(skill)).join(word('list_comma'))}>
          {insight.gaps.length + insight.met.length > 0 ? insight.gaps.length : word('unknown')}
        </td>
        <td>
          <StatusChoice saved={saved} onChange={onChange} />
        </td>
        <td>
          <Notes saved={saved} onChange={onChange} />
        </td>
        <td>
          <Tags saved={saved} onChange={onChange} />
        </td>
        <td>{dateText(saved.savedAt, language())}</td>
        <td>
          <button
            type="button"
            class="plain"
            aria-label={word('dashboard_remove_one', title)}
            onClick={() => onRemove(saved)}
          >
            ×
          </button>
        </td>
      </tr>
    );
  }
}

function Title({ title, url }: SavedPosting['posting']) {
  const address = webAddress(url);
  if (!address) return <span class="clip">{title}</span>;
  return (
    <a class="clip" href={address} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}

/** The midpoint's percentile, with what it rests on; or why there is none. */
function Standing({ insight: { percentile, noPercentile } }: { insight: Insight }) {
  if (!percentile) return <span class="note">{noPercentileWord(noPercentile)}</span>;
  const reference = `${percentileText(percentile)} · ${referenceText(percentile.reference)}`;
  return (
    <span title={reference}>
      P{Math.round(percentile.mid)}
      <span class="out-of-sight"> {reference}</span>
    </span>
  );
}
