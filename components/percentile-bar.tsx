import { percentileWord } from './names';
import { word } from './words';

const QUARTILES = [25, 50, 75];
const [AXIS, TOP, HEIGHT] = [20, 14, 12];

interface Props {
  percentile: { low: number | null; mid: number; high: number | null };
  /** The reader's own pay on the same reference, 1…99. */
  own?: number | null;
}

/** A posting's low end, midpoint and high end on an axis from P1 to P99. An open end runs to the edge of the axis. */
export function PercentileBar({ percentile, own = null }: Props) {
  const { low, mid, high } = percentile;
  const [from, to] = [low ?? (high === null ? mid : 1), high ?? (low === null ? mid : 99)];
  return (
    <svg class="percentile-bar" role="img" aria-label={barText(percentile, own)}>
      <line class="axis" x1="0%" x2="100%" y1={AXIS} y2={AXIS} />
      {QUARTILES.map((mark) => (
        <g key={mark}>
          <line class="axis" x1={at(mark)} x2={at(mark)} y1={TOP} y2={TOP + HEIGHT} />
          <text x={at(mark)} y={42} text-anchor="middle">{`P${mark}`}</text>
        </g>
      ))}
      <rect class="span" x={at(from)} width={`${round(place(to) - place(from))}%`} y={TOP} height={HEIGHT} rx="2" />
      <circle class="mid" cx={at(mid)} cy={AXIS} r="5" />
      {own !== null && <OwnPay own={own} />}
    </svg>
  );
}

function OwnPay({ own }: { own: number }) {
  const anchor = own < 15 ? 'start' : own > 85 ? 'end' : 'middle';
  return (
    <g>
      <line class="own" x1={at(own)} x2={at(own)} y1={TOP - 2} y2={TOP + HEIGHT + 2} />
      <text class="own-word" x={at(own)} y={10} text-anchor={anchor}>
        {word('bar_own', Math.round(own))}
      </text>
    </g>
  );
}

/** The bar in words. */
function barText(percentile: Props['percentile'], own: number | null) {
  const said = word('bar_label', percentileWord(percentile));
  return own === null ? said : `${said} ${word('bar_own', Math.round(own))}`;
}

const place = (percentile: number) => ((percentile - 1) / 98) * 100;
const round = (value: number) => Math.round(value * 10) / 10;
const at = (percentile: number) => `${round(place(percentile))}%`;
