import { countText, moneyMonth } from '@/components/figures';
import { experienceWord } from '@/components/names';
import { language, word } from '@/components/words';
import type { OwnCell } from '@/lib/posting/own-sample';

/** Cells of a sample of sightings: place, years, n, median and quartiles a month. */
export function CellsTable({
  cells,
  caption,
}: {
  cells: readonly Pick<OwnCell, 'place' | 'experience' | 'n' | 'quantiles'>[];
  caption: string;
}) {
  return (
    <section class="table-frame" tabIndex={0} aria-label={caption}>
      <table class="saved">
        <caption class="out-of-sight">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{word('own_place')}</th>
            <th scope="col">{word('own_years')}</th>
            <th scope="col">n</th>
            <th scope="col">{word('own_median')}</th>
            <th scope="col">{word('own_quartiles')}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ place, experience, n, quantiles: { p25, p50, p75 } }) => (
            <tr key={`${place}|${experience}`}>
              <th scope="row">{place}</th>
              <td>{experienceWord(experience)}</td>
              <td>{countText(n, language())}</td>
              <td>{moneyMonth({ low: p50, high: p50, currency: 'CNY' }, language())}</td>
              <td>{moneyMonth({ low: p25, high: p75, currency: 'CNY' }, language())}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
