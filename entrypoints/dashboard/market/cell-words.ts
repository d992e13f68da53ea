import { countText, moneyMonth } from '@/components/figures';
import { experienceWord } from '@/components/names';
import { language, word, type MessageName } from '@/components/words';
import type { FigureTable } from '@/components/chart/figure-table';
import { payCell, type Basis, type Measure, type PayCell } from './pay-cells';
import type { Market } from '@/lib/market/dataset';

export const MEASURE_WORDS: Record<Measure, MessageName> = {
  p50: 'market_measure_p50',
  p25: 'market_measure_p25',
  p75: 'market_measure_p75',
  n: 'market_measure_n',
};

export const month = (value: number) => moneyMonth({ low: value, high: value, currency: 'CNY' }, language());
export const count = (value: number) => countText(value, language());

/** "上海|3-5" in words. */
export function cellWord(id: string): string {
  const [place = '', band = null] = id.split('|');
  return word('market_cell', place, experienceWord(band));
}

/** Everything that is known of a cell, in a sentence or three. */
export function cellText(cell: PayCell): string {
  const { place, experience, n, quantiles, wider, thin, period, grade, own, confidence } = cell;
  const name = cellWord(experience === null ? place : `${place}|${experience}`);
  if (!quantiles) return word('market_cell_none', name, count(n));
  const { p10, p25, p50, p75, p90 } = quantiles;
  const pays = [p50, p25, p75, p10, p90].map(month);
  return [
    word('market_cell_pay', name, count(n), ...pays),
    wider ? word('market_cell_wider', count(n), cellWord(wider)) : thin && word('market_cell_thin', count(n)),
    period && grade && word('market_cell_from', period, grade),
    own !== null && word('market_cell_own', Math.round(100 * own)),
    confidence && word('market_cell_confidence', word(`confidence_${confidence}`)),
  ]
    .filter(Boolean)
    .join(word('market_stop'));
}

/** How a basis is called. */
export function basisWord(basis: Basis, { boards }: Market): string {
  if (basis.kind === 'measured') return word('market_basis_measured');
  return basis.board === null
    ? word('market_basis_pooled')
    : word('market_basis_board', boards[basis.board] ?? basis.board);
}

/** Cells as a table, pay in CNY a month. */
export function cellsTable(cells: readonly PayCell[]): FigureTable {
  const heads = [
    ...(['own_place', 'own_years', 'market_own_n'] as const).map((name) => word(name)),
    ...['P10', 'P25', 'P50', 'P75', 'P90'],
    ...(['market_answered_by', 'market_grade', 'market_period'] as const).map((name) => word(name)),
  ];
  const rows = cells.map(({ place, experience, n, quantiles: q, wider, grade, period }) => [
    ...[place, experienceWord(experience), n],
    ...[q?.p10 ?? null, q?.p25 ?? null, q?.p50 ?? null, q?.p75 ?? null, q?.p90 ?? null],
    ...[q ? (wider ? cellWord(wider) : word('market_itself')) : null, grade, period],
  ]);
  return { heads, rows };
}

/** What all cells of the country together rest on. */
export function populationOf(market: Market, basis: Basis) {
  const all = payCell(market, market.country, null, { kind: 'measured' });
  const cells = market.cells.filter(({ kind }) => kind !== 'tier');
  const sources = [...new Set(cells.map(({ source }) => market.sources[source]?.title ?? source))].join(' · ');
  return {
    n: count(all.n),
    period: all.period ?? periodOf(market),
    source: `${sources} · ${basisWord(basis, market)}`,
  };
}

const periodOf = ({ cells }: Market) => [...new Set(cells.map(({ period }) => period))].slice(0, 3).join(' · ') || '–';
