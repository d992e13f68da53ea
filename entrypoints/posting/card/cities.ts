import { moneyMonth, ratioText } from '@/components/figures';
import { intervalText, referenceText } from '@/components/names';
import { language, word } from '@/components/words';
import type { AnnotatedReply } from '@/lib/messages/kinds';
import type { Insight } from '@/lib/posting/insight';
import { h } from '../dom';
import { aside } from './section';

const SHOWN = 5;

/** What the same experience is paid in other cities. */
export function cityTable({ insight }: AnnotatedReply) {
  const rows = insight.benchmark.slice(0, SHOWN);
  if (rows.length === 0) return [];
  const head = [word('card_city'), word('card_city_median'), word('card_city_ratio'), 'n'];
  return [
    h('h3', {}, word('field_benchmark')),
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...head.map((text) => h('th', { scope: 'col' }, text)))),
      h('tbody', {}, ...rows.map(cityRow)),
    ),
  ];
}

function cityRow({ city, reference, ratio, interval }: Insight['benchmark'][number]) {
  const { p50 } = reference.quantiles;
  const from = `${referenceText(reference)} ${intervalText(interval)}`.trim();
  return h(
    'tr',
    { title: from },
    h('th', { scope: 'row' }, city, aside(from)),
    h('td', {}, moneyMonth({ low: p50, high: p50, currency: 'CNY' }, language())),
    h('td', {}, ratio === null ? '–' : ratioText(ratio)),
    h('td', {}, String(reference.n)),
  );
}
