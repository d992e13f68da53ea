import { percentileWord } from '@/components/names';
import { word } from '@/components/words';
import type { Percentile } from '@/lib/posting/insight';
import { svg } from '../dom';

const QUARTILES = [25, 50, 75];
const [AXIS, TOP, HEIGHT] = [24, 18, 12];

/**
 * The posting's low end, midpoint and high end on an axis from P1 to P99, with the quartiles and the reader's own
 * pay. An open end runs to the edge of the axis.
 */
export function percentileBar(percentile: Percentile, own: number | null): SVGElement {
  const { low, mid, high } = percentile;
  const [from, to] = [low ?? (high === null ? mid : 1), high ?? (low === null ? mid : 99)];
  const said = word('bar_label', percentileWord(percentile));
  return svg(
    'svg',
    { role: 'img', 'aria-label': own === null ? said : `${said} ${word('card_own_pay', Math.round(own))}` },
    svg('line', { class: 'axis', x1: 0, x2: '100%', y1: AXIS, y2: AXIS }),
    ...QUARTILES.flatMap((mark) => [
      svg('line', { class: 'axis', x1: at(mark), x2: at(mark), y1: TOP - 2, y2: TOP + HEIGHT + 2 }),
      svg('text', { x: at(mark), y: 46, 'text-anchor': 'middle' }, `P${mark}`),
    ]),
    svg('rect', { class: 'span', x: at(from), width: share(place(to) - place(from)), y: TOP, height: HEIGHT, rx: 2 }),
    ...[from, to].map((end) => svg('line', { class: 'end', x1: at(end), x2: at(end), y1: TOP, y2: TOP + HEIGHT })),
    svg('circle', { class: 'mid', cx: at(mid), cy: AXIS, r: 5 }),
    ...(own === null ? [] : ownPay(own)),
  );
}

function ownPay(own: number) {
  const anchor = own < 20 ? 'start' : own > 80 ? 'end' : 'middle';
  return [
    svg('line', { class: 'own', x1: at(own), x2: at(own), y1: TOP - 4, y2: TOP + HEIGHT + 4 }),
    svg('text', { class: 'own-word', x: at(own), y: 10, 'text-anchor': anchor }, word('card_own_pay', Math.round(own))),
  ];
}

const place = (percentile: number) => ((percentile - 1) / 98) * 100;
const share = (value: number) => `${Math.round(Math.max(0.6, value) * 10) / 10}%`;
const at = (percentile: number) => `${Math.round(place(percentile) * 10) / 10}%`;
