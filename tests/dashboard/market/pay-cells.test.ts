import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bandsOf, measureOf, payCell, placesOf, type Basis } from '@/entrypoints/dashboard/market/pay-cells';
import { cellId } from '@/lib/market/cells';
import { parseMarket } from '@/lib/market/dataset';
import { lookup } from '@/lib/market/lookup';
import { smallMarket } from '../../market/small-market';

const bundled = parseMarket(JSON.parse(readFileSync('public/market.json', 'utf8')));
const MEASURED: Basis = { kind: 'measured' };
const BOARDS = [null, ...Object.keys(bundled.model.boards)];

const everywhere = placesOf(bundled).flatMap((place) => bandsOf(bundled).map((band) => ({ place, band })));

describe('every cell of the heat map', () => {
  it.each(BOARDS)('shows what the lookup says at the level of %s, and its own n', (board) => {
    expect(everywhere.length).toBeGreaterThan(100);
    for (const { place, band } of everywhere) {
      const cell = payCell(bundled, place, band, { kind: 'pooled', board });
      const id = cellId(place, band);
      const { reference } = lookup(bundled, place === bundled.country ? null : place, band, board);
      const isKnown = band === null || band in bundled.model.bands;
      expect({ id, shown: cell.quantiles }).toEqual({ id, shown: isKnown ? reference?.quantiles : null });
      expect(cell.n).toBe(bundled.cells.find((each) => each.id === id)?.n ?? bundled.thin[id] ?? 0);
      expect(cell.thin).toBe(cell.n < 8);
      expect(cell.wider).toBe(!isKnown || reference?.cell === id ? null : reference?.cell);
    }
  });

  it('shows the very quantiles of the dataset as measured, and none where it has no cell', () => {
    for (const { place, band } of everywhere) {
      const cell = payCell(bundled, place, band, MEASURED);
      const own = bundled.cells.find(({ id }) => id === cellId(place, band));
      expect(cell.quantiles).toEqual(own?.quantiles ?? null);
      expect(cell.period).toBe(own?.period ?? null);
    }
  });
});

it('gives no pay for years that the model knows nothing of: that of all years would be passed off for it', () => {
  const cell = payCell(bundled, '上海', '10+', { kind: 'pooled', board: null });
  expect(lookup(bundled, '上海', '10+', null).reference?.experience).toBeNull();
  expect(cell).toMatchObject({ n: 1, quantiles: null, wider: null });
});

it('lists the country first, then cities by their postings, and bands by their years, from the dataset alone', () => {
  const market = smallMarket();
  expect(placesOf(market)).toEqual(['中国', '上海', '北京', '杭州', '成都']);
  expect(bandsOf(market)).toEqual([null, '3-5', '5-10', '10+']);
});

it('draws other places and bands as they are called', () => {
  const other = smallMarket();
  const cells = other.cells.map((cell) => {
    const place = cell.place === '上海' ? 'Berlin' : cell.place;
    const experience = cell.experience === '3-5' ? '2-6' : cell.experience;
    return { ...cell, place, experience, id: cellId(place, experience) };
  });
  const market = smallMarket({ cells });
  expect(placesOf(market)).toContain('Berlin');
  expect(bandsOf(market)).toContain('2-6');
  const cell = payCell(market, 'Berlin', '2-6', MEASURED);
  expect(measureOf(cell, 'p50')).toBe(25_000);
  expect(measureOf(cell, 'n')).toBe(30);
});

it('says nothing where a dataset holds no cell', () => {
  const market = smallMarket({ cells: [], thin: {} });
  expect([placesOf(market), bandsOf(market)]).toEqual([['中国'], [null]]);
  expect(payCell(market, '中国', null, { kind: 'pooled', board: null })).toMatchObject({ n: 0, quantiles: null });
});
