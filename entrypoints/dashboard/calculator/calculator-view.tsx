import { useState } from 'preact/hooks';
import { Problem } from '@/components/empty';
import { word } from '@/components/words';
import type { SavedPosting } from '@/lib/posting/saved';
import type { ViewProps } from '../views';
import { useBasis, useSheet, useStandings } from './calculator-state';
import { columnsOf, placeOf } from './columns';
import { isEmpty, type ColumnId, type Sheet } from './fields';
import { OfferForm } from './offer-form';
import { PersonForm } from './person-form';
import { endsOf, fromSaved, nowFrom, personFrom, type End } from './prefill';
import { namesOf, PrefillBar, TakenNotes } from './prefill-bar';
import { readPerson } from './read-offer';
import { Results } from './results';
import { Toolbar } from './toolbar';
import { usePrefill } from './use-prefill';
import './style.css';

/** What an offer comes to: its parts on one side, every result with its formula on the other. */
export function CalculatorView({ parameters }: ViewProps) {
  const typed = useSheet();
  const { sheet } = typed;
  const { basis, failure } = useBasis();
  const [taken, setTaken] = useState<Partial<Record<ColumnId, SavedPosting>>>({});
  const names = namesOf(taken);
  const take = (id: ColumnId, posting: SavedPosting, end: End) => {
    typed.takeOffer(id, fromSaved(posting, end));
    setTaken((old) => ({ ...old, [id]: posting }));
  };
  const { saved, profile, problem } = usePrefill(parameters.get('calculator') ?? '', (posting) =>
    take(firstEmpty(sheet), posting, endsOf(posting)[0] ?? 'mid'),
  );
  const person = readPerson(sheet.person);
  const unplaced = columnsOf(sheet, { basis, names, standings: {}, year: NaN });
  const places = unplaced.flatMap((column) => placeOf(column, person) ?? []);
  const standings = useStandings(places);
  const columns = columnsOf(sheet, { basis, names, standings, year: new Date().getFullYear() });
  const fromProfile = profile && {
    person: personFrom(profile),
    now: nowFrom(profile),
  };
  const cleared = (work: () => void) => () => {
    setTaken({});
    work();
  };
  return (
    <section class="calc" aria-labelledby="calculator-heading">
      <h2 id="calculator-heading">{word('view_calculator')}</h2>
      <p class="note">{word('calculator_lead')}</p>
      {[failure, problem].map((text) => text && <Problem key={text}>{text}</Problem>)}
      <Toolbar
        typed={{
          ...typed,
          reset: cleared(typed.reset),
          forgetAll: cleared(typed.forgetAll),
          undo: cleared(typed.undo),
        }}
        onProfile={
          fromProfile &&
          (() => {
            typed.setPerson(fromProfile.person);
            typed.takeOffer('now', fromProfile.now);
          })
        }
      />
      <PrefillBar saved={saved} columns={sheet.shown} onTake={take} />
      <TakenNotes taken={taken} />
      <div class="calc-columns">
        <div class="calc-inputs">
          <PersonForm fields={sheet.person} read={person} onChange={typed.setPerson} />
          <div class="calc-offers">
            {columns.map((column) => (
              <OfferForm key={column.id} {...{ column, basis }} onChange={(part) => typed.setOffer(column.id, part)} />
            ))}
          </div>
          <p class="note">{word(typed.isKept ? 'calculator_kept' : 'calculator_not_kept')}</p>
        </div>
        <Results columns={columns} basis={basis} fields={sheet.person} person={person} />
      </div>
    </section>
  );
}

/** Where an offer that the address names is put: beside one that is typed already, not in its place. */
const firstEmpty = ({ offers }: Sheet): ColumnId => (!isEmpty(offers.a) && isEmpty(offers.b) ? 'b' : 'a');
