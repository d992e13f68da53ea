import { FLAGS, type FlagName } from '@/lib/posting/posting';
import { STATUSES, type Status } from '@/lib/posting/saved';
import { addressOf } from '../address';
import { SORT_KEYS, type Order } from './rows';

/** From and to, both included; null is open. */
export interface Span {
  from: number | null;
  to: number | null;
}

/** Which saved postings are shown, in which order and layout. A list with several names means any of them. */
export interface Query {
  search: string;
  statuses: Status[];
  boards: string[];
  cities: string[];
  tags: string[];
  /** Comparable pay a year in CNY. */
  pay: Span;
  percentile: Span;
  go: 'core' | 'mentioned' | null;
  /** At most so many required skills missing. */
  missing: number | null;
  /** All of these are said. */
  flags: FlagName[];
  /** None of these is said. */
  without: FlagName[];
  payKnown: boolean;
  /** Those for which the page does not say what is filtered by are shown too. */
  unknown: boolean;
  order: Order;
  layout: 'table' | 'board';
}

export const OPEN: Span = { from: null, to: null };
export const EVERYTHING: Query = {
  ...{ search: '', statuses: [], boards: [], cities: [], tags: [], pay: OPEN, percentile: OPEN, go: null },
  ...{ missing: null, flags: [], without: [], payKnown: false, unknown: false },
  order: { key: 'saved', descending: true },
  layout: 'table',
};
const SPAN = /^(\d{0,9})-(\d{0,9})$/;
const GO = ['core', 'mentioned'] as const;

/** The query that an address names; what it names wrongly is as if not named. */
export function queryIn(parameters: URLSearchParams): Query {
  const all = (name: string) => [...new Set(parameters.getAll(name).filter(Boolean))];
  const of = <T extends string>(name: string, known: readonly T[]) => known.filter((one) => all(name).includes(one));
  const missing = parameters.get('missing') ?? '';
  return {
    search: parameters.get('q') ?? '',
    statuses: of('status', STATUSES),
    boards: all('board'),
    cities: all('city'),
    tags: all('tag'),
    pay: spanIn(parameters.get('pay')),
    percentile: spanIn(parameters.get('percentile')),
    go: of('go', GO)[0] ?? null,
    missing: /^\d{1,2}$/.test(missing) ? Number(missing) : null,
    flags: of('flag', FLAGS),
    without: of('without', FLAGS),
    payKnown: parameters.get('paid') === '1',
    unknown: parameters.get('unknown') === '1',
    order: orderIn(parameters.get('sort') ?? ''),
    layout: parameters.get('layout') === 'board' ? 'board' : 'table',
  };
}

/** The address of the saved view with this query; what is as without a query is left out. */
export function queryAddress(query: Query): string {
  const { order, layout } = query;
  const named: [string, string | null][] = [
    ['q', query.search],
    ...several('status', query.statuses),
    ...several('board', query.boards),
    ...several('city', query.cities),
    ...several('tag', query.tags),
    ['pay', spanText(query.pay)],
    ['percentile', spanText(query.percentile)],
    ['go', query.go],
    ['missing', query.missing === null ? null : String(query.missing)],
    ...several('flag', query.flags),
    ...several('without', query.without),
    ['paid', query.payKnown ? '1' : null],
    ['unknown', query.unknown ? '1' : null],
    ['sort', isSame(order, EVERYTHING.order) ? null : `${order.descending ? '-' : ''}${order.key}`],
    ['layout', layout === 'table' ? null : layout],
  ];
  const parameters = new URLSearchParams(named.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return [addressOf('saved'), parameters.toString()].filter(Boolean).join('&');
}

/** The same order and layout, with nothing filtered. */
export const cleared = ({ order, layout }: Query): Query => ({ ...EVERYTHING, order, layout });

/** Whether anything is filtered. */
export const filters = (query: Query): boolean => queryAddress(cleared(query)) !== queryAddress(query);

function several(name: string, values: string[]): [string, string][] {
  return values.map((value) => [name, value]);
}

function spanIn(text: string | null): Span {
  const [, from, to] = SPAN.exec(text ?? '') ?? [];
  return { from: from ? Number(from) : null, to: to ? Number(to) : null };
}

function spanText({ from, to }: Span): string | null {
  return from === null && to === null ? null : `${from ?? ''}-${to ?? ''}`;
}

function orderIn(text: string): Order {
  const key = SORT_KEYS.find((name) => name === text.replace(/^-/, ''));
  return key ? { key, descending: text.startsWith('-') } : EVERYTHING.order;
}

const isSame = (a: Order, b: Order) => a.key === b.key && a.descending === b.descending;
