import { ReferenceLine } from '@/components/reference-line';
import { word } from '@/components/words';
import type { Percentile, Reference } from '@/lib/posting/insight';

const QUARTILES = [25, 50, 75];
const [AXIS, STEP, MOST_HIGH] = [26, 6, 4];
const GROUPS_SHOWN = 4;

/**
 * The page's postings on the market's axis: one mark each, stacked where they fall on one place, and the same in words.
 * `of` counts those that have no percentile, too.
 */
export function Strip({ percentiles, of }: { percentiles: Percentile[]; of: number }) {
  const mids = percentiles.map(({ mid }) => Math.round(mid)).toSorted((a, b) => a - b);
  const text = word('popup_strip', mids.length, of, mids[0] ?? 0, median(mids), mids.at(-1) ?? 0);
  const open = percentiles.filter(isOpen).length;
  return (
    <figure class="strip">
      <svg role="img" aria-label={text}>
        <line x1={at(1)} x2={at(99)} y1={AXIS} y2={AXIS} />
        {QUARTILES.map((mark) => (
          <g key={mark}>
            <line x1={at(mark)} x2={at(mark)} y1={AXIS - 4} y2={AXIS + 5} />
            <text x={at(mark)} y={AXIS + 18} text-anchor="middle">{`P${mark}`}</text>
          </g>
        ))}
        {marksOf(percentiles).map(({ mid, row, hollow }, index) => (
          <circle key={index} class={hollow ? 'hollow' : ''} cx={at(mid)} cy={AXIS - row * STEP} r="4" />
        ))}
      </svg>
      <figcaption class="note">
        {text} {open > 0 && word('popup_strip_open', open)}
      </figcaption>
      <Groups references={percentiles.map(({ reference }) => reference)} />
    </figure>
  );
}

/** Against which groups the postings were placed: each stands among those of its own city and experience. */
function Groups({ references }: { references: Reference[] }) {
  const groups = [
    ...new Map(references.map((reference) => [`${reference.cell} ${reference.board}`, reference])).values(),
  ];
  const shown = groups.toSorted((a, b) => b.n - a.n).slice(0, GROUPS_SHOWN);
  return (
    <details>
      <summary class="note">{word('popup_groups', groups.length)}</summary>
      {shown.map((reference) => (
        <ReferenceLine key={`${reference.cell} ${reference.board}`} reference={reference} />
      ))}
      {groups.length > shown.length && <p class="note">{word('popup_groups_more', groups.length - shown.length)}</p>}
    </details>
  );
}

function marksOf(percentiles: Percentile[]) {
  const heights = new Map<number, number>();
  return percentiles
    .toSorted((a, b) => a.mid - b.mid)
    .map((percentile) => {
      const slot = Math.round(percentile.mid / 3);
      const row = heights.get(slot) ?? 0;
      heights.set(slot, row + 1);
      return { mid: percentile.mid, row: Math.min(row, MOST_HIGH), hollow: isOpen(percentile) };
    });
}

/** One end of the pay is open: what is known is the other end's percentile and no midpoint. */
const isOpen = ({ low, high }: Percentile) => low === null || high === null;

function median(ordered: number[]): number {
  const half = (ordered.length - 1) / 2;
  return Math.round(((ordered[Math.floor(half)] ?? 0) + (ordered[Math.ceil(half)] ?? 0)) / 2);
}

const at = (percentile: number) => `${Math.round(((percentile - 1) / 98) * 960 + 20) / 10}%`;
