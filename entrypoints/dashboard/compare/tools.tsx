import { useState } from 'preact/hooks';
import type { Sheet } from '@/components/compare/sheet';
import { word } from '@/components/words';
import { ExportButton } from '@/entrypoints/export/export-button';
import { copyImage, copyMarkdown, saveImage } from './share';

interface Props {
  city: string | null;
  cities: string[];
  onCity: (city: string) => void;
  onlyDiffering: boolean;
  onOnlyDiffering: (only: boolean) => void;
  /** What is on show, as it goes into a copy. */
  sheet: Sheet;
}

/** What the comparison shows, and the ways to take it along. */
export function Tools({ city, cities, onCity, onlyDiffering, onOnlyDiffering, sheet }: Props) {
  const [said, setSaid] = useState('');
  const offered = city === null || cities.includes(city) ? cities : [city, ...cities];
  const act = (work: (sheet: Sheet) => Promise<string>) => async () => {
    setSaid('');
    setSaid(await work(sheet));
  };
  return (
    <div class="row compare-tools">
      <label class="row">
        {word('compare_city')}
        <select value={city ?? ''} onChange={({ currentTarget }) => onCity(currentTarget.value)}>
          <option value="">{word('compare_city_none')}</option>
          {offered.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="row">
        <input
          type="checkbox"
          checked={onlyDiffering}
          onChange={({ currentTarget }) => onOnlyDiffering(currentTarget.checked)}
        />
        {word('compare_differs_only')}
      </label>
      <span class="row compare-share">
        <button type="button" onClick={() => print()}>
          {word('compare_print')}
        </button>
        <button type="button" onClick={act(copyMarkdown)}>
          {word('compare_copy_markdown')}
        </button>
        <button type="button" title={word('compare_image_hint')} onClick={act(copyImage)}>
          {word('compare_copy_image')}
        </button>
        <button type="button" title={word('compare_image_hint')} onClick={act(saveImage)}>
          {word('compare_save_image')}
        </button>
        <ExportButton groups={() => [{ label: word('export_group_compared'), postings: sheet.postings }]} />
      </span>
      <output class="note">{said}</output>
    </div>
  );
}
