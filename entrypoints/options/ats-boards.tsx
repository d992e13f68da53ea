import { word } from '@/components/words';
import { BoardSwitch, permitted } from '@/entrypoints/profile/board-switch';
import { ATS } from '@/lib/sites/ats';
import type { Settings } from '@/lib/posting/settings';
import './ats-boards.css';

interface Props {
  sites: Settings['sites'];
  onTurn: (id: string, on: boolean) => void;
  onProblem: (problem: string) => void;
}

/** The software behind companies' own job pages: one note for all, a switch each, and all of them at one click. */
export function AtsBoards({ sites, onTurn, onProblem }: Props) {
  const off = ATS.filter(({ id }) => !sites[id]);
  const turnAll = async () => {
    const granted = await permitted({ matches: off.flatMap(({ matches }) => matches) });
    if (!granted) return onProblem(word('options_refused', word('ats_title')));
    for (const { id } of off) onTurn(id, true);
  };
  return (
    <fieldset class="ats-boards">
      <legend>
        {word('ats_title')}
        {ATS.every(({ experimental }) => experimental) && <span class="chip">{word('options_experimental')}</span>}
      </legend>
      <p class="note" id="terms-ats">
        {word('ats_note')}
      </p>
      {ATS.map((site) => (
        <BoardSwitch key={site.id} site={site} sites={sites} onTurn={onTurn} onProblem={onProblem} />
      ))}
      {off.length > 1 && (
        <button type="button" onClick={() => void turnAll()}>
          {word('ats_all', off.length)}
        </button>
      )}
    </fieldset>
  );
}
