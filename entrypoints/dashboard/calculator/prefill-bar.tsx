import { useState } from 'preact/hooks';
import { word, type MessageName } from '@/components/words';
import type { SavedPosting } from '@/lib/posting/saved';
import { columnWord } from './codes';
import { Choice } from './field';
import { COLUMNS, type ColumnId } from './fields';
import { money } from './money';
import { endsOf, payAt, saidOf, type End } from './prefill';

const END_WORDS: Record<End, MessageName> = {
  low: 'calculator_end_low',
  mid: 'calculator_end_mid',
  high: 'calculator_end_high',
};

type Taken = Partial<Record<ColumnId, SavedPosting>>;

interface Props {
  saved: readonly SavedPosting[];
  /** The columns that can be filled. */
  columns: readonly ColumnId[];
  onTake: (id: ColumnId, posting: SavedPosting, end: End) => void;
}

/** Takes an offer's base, months and city from a saved posting. */
export function PrefillBar({ saved, columns, onTake }: Props) {
  const [chosen, setChosen] = useState('');
  const [end, setEnd] = useState<End>('mid');
  const [into, setInto] = useState<ColumnId>('a');
  const posting = saved.find(({ id }) => id === chosen);
  const ends = posting ? endsOf(posting) : [];
  const used = ends.includes(end) ? end : ends[0];
  const target = columns.includes(into) ? into : 'a';
  if (saved.length === 0) return null;
  return (
    <div class="calc-prefill">
      <Choice
        label={word('calculator_take')}
        value={chosen}
        options={[
          { value: '', text: word('calculator_take_none') },
          ...saved.map((row) => ({ value: row.id, text: nameOf(row) })),
        ]}
        onChange={setChosen}
      />
      {posting && used && (
        <>
          <Choice
            label={word('calculator_take_end')}
            value={used}
            options={ends.map((value) => ({
              value,
              text: word(END_WORDS[value], money(payAt(posting, value) ?? NaN)),
            }))}
            onChange={(value) => setEnd(ends.find((each) => each === value) ?? used)}
          />
          <Choice
            label={word('calculator_take_into')}
            value={target}
            options={columns.map((value) => ({ value, text: columnWord(value) }))}
            onChange={(value) => setInto(columns.find((each) => each === value) ?? 'a')}
          />
          <button type="button" onClick={() => onTake(target, posting, used)}>
            {word('calculator_take_do')}
          </button>
        </>
      )}
      {posting && <TakeNote posting={posting} />}
    </div>
  );
}

function TakeNote({ posting }: { posting: SavedPosting }) {
  const said = saidOf(posting);
  if (endsOf(posting).length === 0) return <p class="warm">{word('calculator_take_no_pay')}</p>;
  return said.length ? <p class="note">{word('calculator_take_said', said.join(word('list_comma')))}</p> : null;
}

/** What is in the columns' pay that no employer wrote, for as long as a posting stands in them. */
export function TakenNotes({ taken }: { taken: Taken }) {
  const notes = COLUMNS.flatMap((id) => {
    const said = taken[id] ? saidOf(taken[id]) : [];
    return said.length > 0 ? [word('calculator_named', columnWord(id), said.join(word('list_comma')))] : [];
  });
  return notes.map((note) => (
    <p class="note" key={note}>
      {note}
    </p>
  ));
}

/** The name of what was taken into each column. */
export const namesOf = (taken: Taken): Partial<Record<ColumnId, string>> =>
  Object.fromEntries(Object.entries(taken).map(([id, posting]) => [id, nameOf(posting)]));

const nameOf = ({ posting: { title, company } }: SavedPosting) => [title, company.name].filter(Boolean).join(' · ');
