import { word } from '@/components/words';
import { BoardSwitch } from '@/entrypoints/profile/board-switch';
import { SITES } from '@/lib/sites';
import { AtsBoards } from './ats-boards';
import type { Settings } from '@/lib/posting/settings';

interface Props {
  sites: Settings['sites'];
  onTurn: (id: string, on: boolean) => void;
  onProblem: (problem: string) => void;
}

/** Which boards are marked. */
export function Boards({ sites, onTurn, onProblem }: Props) {
  return (
    <section aria-labelledby="boards">
      <h2 id="boards">{word('options_boards')}</h2>
      {SITES.filter(({ group }) => !group).map((site) => (
        <BoardSwitch key={site.id} site={site} sites={sites} onTurn={onTurn} onProblem={onProblem} />
      ))}
      <AtsBoards sites={sites} onTurn={onTurn} onProblem={onProblem} />
    </section>
  );
}
