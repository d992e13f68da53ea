import { word } from '@/components/words';
import type { OtherSample } from '@/lib/posting/own-sample';
import { CellsTable } from './cells-table';
import { dayText } from './own-sample-state';

interface Props {
  others: OtherSample[];
  onRemove: (id: string) => void;
}

/** What other readers handed on, a table a file; nothing where there is none. */
export function OtherSamples({ others, onRemove }: Props) {
  if (others.length === 0) return null;
  return (
    <>
      <h3>{word('own_others_heading')}</h3>
      <p class="note">{word('own_others_note')}</p>
      {others.map((other) => (
        <Other key={other.id} other={other} onRemove={() => onRemove(other.id)} />
      ))}
    </>
  );
}

function Other({ other: { importedAt, dataset }, onRemove }: { other: OtherSample; onRemove: () => void }) {
  const built = dayText(dataset.built);
  return (
    <details>
      <summary>{word('own_other', built, dayText(importedAt))}</summary>
      <button type="button" class="plain" aria-label={word('own_other_remove_one', built)} onClick={onRemove}>
        {word('own_other_remove')}
      </button>
      <CellsTable cells={dataset.cells} caption={word('own_other', built, dayText(importedAt))} />
    </details>
  );
}
