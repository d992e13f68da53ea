import { word } from '@/components/words';

const QUARTILES = [25, 50, 75];

/** The page's postings on the market's axis: one dot each, stacked where they fall on one place. */
export function Strip({ mids }: { mids: number[] }) {
  const ordered = mids.toSorted((a, b) => a - b);
  const middle = ordered[Math.floor(ordered.length / 2)] ?? 50;
  const label = word(
    'strip_label',
    mids.length,
    Math.round(ordered[0] ?? 0),
    Math.round(middle),
    Math.round(ordered.at(-1) ?? 0),
  );
  const heights = new Map<number, number>();
  return (
    <svg class="strip" role="img" aria-label={label}>
      <line x1="0%" x2="100%" y1="20" y2="20" />
      {QUARTILES.map((mark) => (
        <g key={mark}>
          <line x1={`${mark}%`} x2={`${mark}%`} y1="16" y2="24" />
          <text x={`${mark}%`} y="36" text-anchor="middle">{`P${mark}`}</text>
        </g>
      ))}
      {ordered.map((mid, index) => {
        const slot = Math.round(mid / 3);
        const height = heights.get(slot) ?? 0;
        heights.set(slot, height + 1);
        return <circle key={index} cx={`${Math.round(mid)}%`} cy={20 - Math.min(height, 3) * 5} r="4" />;
      })}
    </svg>
  );
}
