import { useEffect, useRef } from 'preact/hooks';
import { countText, dateText } from '@/components/figures';
import { experienceWord } from '@/components/names';
import { language, word, type MessageName } from '@/components/words';
import type { DatasetDifference, FigureChange, MedianChange } from '@/lib/posting/dataset';

const SHOWN = 10;
/** How the parts of a dataset that are compared whole are called. */
export const PARTS: [name: MessageName, parts: string[]][] = [
  ['dataset_part_model', ['model', 'validation']],
  ['dataset_part_skills', ['skills', 'cityDemand', 'premiumsTried']],
  ['dataset_part_elsewhere', ['foreign', 'foreignPostings', 'languages']],
  ['dataset_part_places', ['tiers', 'otherTier', 'tierSource', 'country', 'thin']],
  ['dataset_part_boards', ['boards']],
];

interface Props {
  difference: DatasetDifference;
  onConfirm: () => void;
  onLeave: () => void;
}

/** What a dataset would change, for the reader to take or leave. */
export function DatasetPreview({ difference, onConfirm, onLeave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [difference]);
  return (
    <section class="panel preview" aria-labelledby="dataset-preview">
      <h3 id="dataset-preview" tabIndex={-1} ref={heading}>
        {word('dataset_preview_heading')}
      </h3>
      <Versions {...difference} />
      {!difference.same && <Changes {...difference} />}
      <div class="row">
        {!difference.same && (
          <button type="button" class="primary" onClick={onConfirm}>
            {word('dataset_confirm')}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {word('dataset_leave')}
        </button>
      </div>
    </section>
  );
}

/** "上海|3-5", a cell's id, in words. */
const cellWord = (cell: string) => {
  const [place = '', experience = null] = cell.split('|');
  return `${place} · ${experienceWord(experience)}`;
};
const date = (iso: string) => dateText(iso, language());
const count = (value: number) => countText(value, language());

function Versions({ before, after, same }: DatasetDifference) {
  const from = before && word('dataset_preview_version', before.version, date(before.built));
  const to = word('dataset_preview_version', after.version, date(after.built));
  return (
    <>
      <p>{from ? `${from} → ${to}` : to}</p>
      {same && <p>{word('dataset_preview_same')}</p>}
      {before && after.built < before.built && <p class="warm">{word('dataset_preview_older')}</p>}
    </>
  );
}

function Changes({ before, after, cells, sources, figures, rates, parts }: DatasetDifference) {
  const { added, removed, medians, others } = cells;
  const alike = PARTS.filter(([, names]) => names.some((name) => parts.includes(name))).map(([name]) => word(name));
  return (
    <>
      <p>{word('dataset_preview_cells', ...[added.length, removed.length, medians.count, others].map(count))}</p>
      <Names added={added.map(cellWord)} removed={removed.map(cellWord)} changed={[]} />
      {medians.largest.length > 0 && <Medians changes={medians.largest} />}
      <p>
        {word('dataset_preview_sources', ...[sources.added, sources.removed, sources.changed].map((of) => of.length))}
      </p>
      <Names {...sources} />
      <p>{word('dataset_preview_figures', ...[figures.added, figures.removed, figures.changed.count].map(count))}</p>
      {figures.changed.largest.length > 0 && <Figures changes={figures.changed.largest} />}
      <p>
        {rates && before
          ? word('dataset_preview_rates', date(before.ratesDate), date(after.ratesDate))
          : word('dataset_preview_rates_same', date(after.ratesDate))}
      </p>
      {alike.length > 0 && <p>{word('dataset_preview_parts', alike.join(word('list_comma')))}</p>}
    </>
  );
}

function Medians({ changes }: { changes: MedianChange[] }) {
  return (
    <table class="changes">
      <caption class="note">{word('dataset_preview_largest')}</caption>
      <tbody>
        {changes.map(({ cell, before, after, percent }) => (
          <tr key={cell}>
            <th scope="row">{cellWord(cell)}</th>
            <td class="number">{`¥${count(Math.round(before))} → ¥${count(Math.round(after))}`}</td>
            <td class="number">{percentWord(percent)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function percentWord(percent: number): string {
  const size = Math.abs(percent);
  return `${percent < 0 ? '−' : '+'}${size < 0.1 ? '<0.1' : count(Math.round(size * 10) / 10)}%`;
}

/** The first of what came, went and changed, signed. */
function Names({ added, removed, changed }: DatasetDifference['sources']) {
  const signed = [added.map((name) => `+ ${name}`), removed.map((name) => `− ${name}`), changed];
  const shown = signed.flatMap((names) => [...names.slice(0, SHOWN), ...(names.length > SHOWN ? ['…'] : [])]);
  if (!shown.length) return null;
  return (
    <ul class="note">
      {shown.map((name, index) => (
        <li key={`${index} ${name}`}>{name}</li>
      ))}
    </ul>
  );
}

function Figures({ changes }: { changes: FigureChange[] }) {
  return (
    <ul class="note">
      {changes.map(({ figure, before, after }) => (
        <li key={figure}>{`${figure}: ${before} → ${after}`}</li>
      ))}
    </ul>
  );
}
