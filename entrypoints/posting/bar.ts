import { percentileText } from '@/components/figures';
import { word } from '@/components/words';
import type { Percentile } from '@/lib/posting/insight';
import { svg } from './dom';

const WIDTH = 340;

/** Where the posting lies between P1 and P99, with the quartiles and the reader's own pay. */
export function percentileBar(percentile: Percentile, own: number | null): SVGElement {
  const { low, mid, high } = percentile;
  const x = (value: number) => (value / 100) * WIDTH;
  const from = x(low ?? mid);
  const label = word('bar_label', percentileText(percentile), Math.round(mid));
  return svg(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} 44`,
      role: 'img',
      'aria-label': own === null ? label : `${label} ${word('bar_own', Math.round(own))}`,
    },
    svg('line', { class: 'axis', x1: 0, x2: WIDTH, y1: 16, y2: 16 }),
    svg('rect', { class: 'span', x: from, width: Math.max(2, x(high ?? mid) - from), y: 10, height: 12, rx: 2 }),
    ...[25, 50, 75].flatMap((mark) => [
      svg('line', { class: 'axis', x1: x(mark), x2: x(mark), y1: 8, y2: 24 }),
      svg('text', { x: x(mark), y: 37, 'text-anchor': 'middle' }, `P${mark}`),
    ]),
    svg('circle', { class: 'mid', cx: x(mid), cy: 16, r: 5 }),
    own !== null && svg('line', { class: 'own', x1: x(own), x2: x(own), y1: 4, y2: 28 }),
  );
}
