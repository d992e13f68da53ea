import { useMemo, useRef, useState } from 'preact/hooks';
import type { SavedPosting } from '@/lib/posting/saved';

/** Which postings are chosen, one by one, by range (from the one chosen last), or all that are shown. */
export function useChosen(rows: SavedPosting[], all: SavedPosting[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const picked = useMemo(() => rows.filter(({ id }) => chosen.has(id)), [rows, chosen]);
  const there = useMemo(() => all.filter(({ id }) => chosen.has(id)).length, [all, chosen]);
  const set = (ids: string[], add: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const id of ids)
        if (add) after.add(id);
        else after.delete(id);
      return after;
    });
  return {
    chosen,
    picked,
    /** How many are chosen, but not shown. */
    hidden: there - picked.length,
    choose: (id: string, add: boolean, range: boolean) => {
      set(range && last.current !== null ? between(rows, last.current, id) : [id], add);
      last.current = id;
    },
    chooseAll: (add: boolean) =>
      set(
        rows.map(({ id }) => id),
        add,
      ),
    chooseNone: () => setChosen(new Set()),
  };
}

/** The ids of the rows from one to the other, both included and in either direction; only the second where the first is not shown. */
export function between(rows: { id: string }[], from: string, to: string): string[] {
  const ids = rows.map(({ id }) => id);
  const [start, end] = [ids.indexOf(from), ids.indexOf(to)];
  return start < 0 || end < 0 ? [to] : ids.slice(Math.min(start, end), Math.max(start, end) + 1);
}
