import type { Annotated } from '@/lib/posting/insight';
import { postingId } from '@/lib/posting/saved';
import { compareRows, type CompareRow } from './compare-rows';
import { word } from './words';

interface Props {
  /** Two to four. */
  postings: Annotated[];
  skillName: (id: string) => string;
  onRemove?: (id: string) => void;
}

/** Postings side by side. A row whose values differ is marked; so is the best number of a row. */
export function Compare({ postings, skillName, onRemove }: Props) {
  return (
    <div class="compare-frame">
      <table class="compare">
        <caption class="out-of-sight">{word('compare_caption', postings.length)}</caption>
        <thead>
          <tr>
            <th scope="row">{word('field_title')}</th>
            {postings.map(({ posting }) => (
              <th scope="col" key={postingId(posting)}>
                <a {...address(posting.url)} target="_blank" rel="noreferrer">
                  {posting.title}
                </a>
                {onRemove && (
                  <button
                    type="button"
                    class="plain"
                    aria-label={word('compare_remove', posting.title)}
                    onClick={() => onRemove(postingId(posting))}
                  >
                    ×
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareRows(skillName).map((row) => (
            <Row key={row.label} row={row} postings={postings} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, postings }: { row: CompareRow; postings: Annotated[] }) {
  const differs = new Set(postings.map(row.value)).size > 1;
  const best = bestOf(row, postings);
  return (
    <tr class={differs ? 'differs' : ''}>
      <th scope="row">
        {word(row.label)}
        {differs && <span class="out-of-sight"> {word('compare_differs')}</span>}
      </th>
      {postings.map((annotated) => {
        const isBest = best !== null && row.score?.(annotated) === best;
        return (
          <td key={postingId(annotated.posting)} class={isBest ? 'best' : ''}>
            {row.show ? row.show(annotated) : row.value(annotated)}
            {isBest && <span class="out-of-sight"> {word('compare_best')}</span>}
          </td>
        );
      })}
    </tr>
  );
}

/** The largest number of a row; null where fewer than two are known, all are the same, or a pay is only estimated. */
function bestOf({ score }: CompareRow, postings: Annotated[]) {
  if (postings.some(({ posting }) => posting.salary.kind === 'estimate')) return null;
  const known = postings.map((annotated) => score?.(annotated) ?? null).filter((value) => value !== null);
  const best = Math.max(...known);
  return known.length > 1 && known.some((value) => value < best) ? best : null;
}

/** A posting's address comes from a page: only web addresses become links. */
const address = (href: string) => (/^https?:\/\//i.test(href) ? { href } : {});
