import { word } from '@/components/words';

const QUARTILES = [25, 50, 75];
const [AXIS, TOP, HEIGHT] = [14, 7, 14];

/** The reader's pay on an axis from P1 to P99: hollow before the change, full after it. */
export function OwnBar({ before, after }: { before: number | null; after: number | null }) {
  const moved = before !== null && before !== after;
  return (
    <svg class="own-bar" role="img" aria-label={labelOf(moved ? before : null, after)}>
      <line x1="0%" x2="100%" y1={AXIS} y2={AXIS} />
      {QUARTILES.map((mark) => (
        <g key={mark}>
          <line x1={at(mark)} x2={at(mark)} y1={TOP} y2={TOP + HEIGHT} />
          <text x={at(mark)} y={36} text-anchor="middle">{`P${mark}`}</text>
        </g>
      ))}
      {moved && <circle class="before" cx={at(before)} cy={AXIS} r="5" />}
      {after !== null && <circle class="after" cx={at(after)} cy={AXIS} r="5" />}
    </svg>
  );
}

function labelOf(before: number | null, after: number | null): string {
  if (after === null) return word('profile_bar_empty');
  return before === null ? word('profile_own', after) : word('profile_from_to', `P${before}`, `P${after}`);
}

const at = (percentile: number) => `${Math.round(((percentile - 1) / 98) * 1000) / 10}%`;
