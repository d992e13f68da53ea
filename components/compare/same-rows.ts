import { sameRecord, type SameMember } from '@/lib/posting/same';
import type { SavedPosting } from '@/lib/posting/saved';
import { memberText } from '../same';
import { word } from '../words';
import { line, plain, rowOf, type Cell, type Row } from './cell';

/** What other boards pay for the same posting; no row where the reader's record holds none of them elsewhere. */
export function pricesByBoard(postings: SavedPosting[], same: Record<string, SameMember[]> | undefined): Row[] {
  const cells = postings.map(({ id }) => elsewhere(id, same?.[id] ?? []));
  if (cells.every((cell) => cell === null)) return [];
  return [
    rowOf({
      id: 'boards',
      label: word('same_compare'),
      note: word('same_compare_note'),
      cells: cells.map((cell) => cell ?? plain(word('same_compare_none'))),
    }),
  ];
}

/** Its own board first. */
function elsewhere(id: string, group: SameMember[]): Cell | null {
  const others = sameRecord(id, group)?.elsewhere ?? [];
  if (others.length === 0) return null;
  const own = group.filter((member) => member.id === id);
  return { lines: [...own, ...others].map((member) => line(memberText(member))), sources: [word('same_how')] };
}
