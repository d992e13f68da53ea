import { ChartFrame, type About, type Drawing } from '@/components/chart/chart-frame';
import { word } from '@/components/words';
import type { Market } from '@/lib/market/dataset';
import { MEDIANS } from '@/lib/market/models/pay-growth';
import { drawChanges, type Change } from './change-chart';
import { growthRows, TURNS, turnRows, type GrowthRow, type TurnRow } from './change-rows';
import { Against } from './contradictions';
import { chartCsv } from './csv';
import { codeWord, number, publishedAbout, wanWord } from './names';

const RATES = ['demand.city_growth_yoy_pct', 'demand.yoy_growth_pct', 'demand.global_new_go_postings'];

const percent = (value: number) => `${number(value, 1)}%`;

/** The published medians by level, with their growth as stated and as their own ends give it. */
export function GrowthChart({ market }: { market: Market }) {
  const rows = growthRows(market);
  if (rows.length === 0) return null;
  const changes = rows.map(growthChange);
  const draw = (drawing: Drawing) => drawChanges({ ...drawing, changes, text: wanWord });
  return (
    <ChartFrame about={growthAbout(market, rows)} csv={chartCsv} draw={draw}>
      <p class="note">{word('market_growth_note')}</p>
      <Against market={market} entries={[MEDIANS]} />
    </ChartFrame>
  );
}

function growthChange({ level, first, last, stated, recomputed, lowest, highest, agrees }: GrowthRow): Change {
  const name = codeWord(level);
  const said = stated === null ? word('market_not_published') : percent(stated);
  const rates = word('market_growth_rates', said, percent(recomputed));
  const allowed = word('market_growth_allowed', percent(lowest), percent(highest));
  return {
    key: level,
    name,
    under: agrees === false ? `${rates} ≠` : rates,
    from: { value: first.median, text: `${first.year} ${wanWord(first.median)}` },
    to: { value: last.median, text: `${last.year} ${wanWord(last.median)}` },
    label: [name, rates, `${first.year} ${wanWord(first.median)} → ${last.year} ${wanWord(last.median)}`, allowed].join(
      word('market_stop'),
    ),
  };
}

function growthAbout(market: Market, rows: readonly GrowthRow[]): About {
  const wrong = rows.filter(({ agrees }) => agrees === false).length;
  return {
    id: 'pay-growth',
    title: word('market_growth_title'),
    unit: word('market_unit_year'),
    ...publishedAbout(market, [MEDIANS]),
    summary: word('market_growth_summary', rows.length, wrong),
    table: {
      heads: [
        ...(['market_level', 'market_first', 'market_last', 'market_stated', 'market_recomputed'] as const).map(
          (name) => word(name),
        ),
        ...(['market_lowest', 'market_highest'] as const).map((name) => word(name)),
      ],
      rows: rows.map(({ level, first, last, stated, recomputed, lowest, highest }) => [
        ...[codeWord(level), `${first.year}: ${number(first.median)}`, `${last.year}: ${number(last.median)}`],
        ...[stated, recomputed, lowest, highest].map((rate) => (rate === null ? null : Math.round(rate * 10) / 10)),
      ]),
    },
  };
}

/** The published growth of postings before and after a city's "inflection": the counts behind it are not published. */
export function TurnChart({ market }: { market: Market }) {
  const rows = turnRows(market);
  if (rows.length === 0) return null;
  const changes = rows.map(turnChange);
  const draw = (drawing: Drawing) => drawChanges({ ...drawing, changes, text: percent });
  return (
    <ChartFrame about={turnAbout(market, rows)} csv={chartCsv} draw={draw}>
      <p class="note">{word('market_turn_note')}</p>
      <Against market={market} entries={[TURNS, ...RATES]} />
    </ChartFrame>
  );
}

function turnChange({ city, before, after, at }: TurnRow): Change {
  const name = word('market_turn_at', city, at ?? word('unknown'));
  return {
    key: city,
    name,
    under: '',
    from: { value: before, text: word('market_turn_before', percent(before)) },
    to: { value: after, text: word('market_turn_after', percent(after)) },
    label: [name, word('market_turn_before', percent(before)), word('market_turn_after', percent(after))].join(
      word('market_stop'),
    ),
  };
}

function turnAbout(market: Market, rows: readonly TurnRow[]): About {
  const each = rows.map(({ city, before, after }) => `${city} ${percent(before)} → ${percent(after)}`);
  return {
    id: 'posting-growth',
    title: word('market_turn_title'),
    unit: word('market_unit_growth'),
    ...publishedAbout(market, [TURNS]),
    summary: word('market_turn_summary', each.join(word('list_comma'))),
    table: {
      heads: (['own_place', 'market_turn', 'market_before', 'market_after'] as const).map((name) => word(name)),
      rows: rows.map(({ city, at, before, after }) => [city, at, before, after]),
    },
  };
}
