import { statusWord } from '@/components/names';
import { word } from '@/components/words';
import type { Edited, SavedEdit, SavedPosting } from '@/lib/posting/saved';

/** What was done, in a sentence, and what undoing it needs. */
export interface Act {
  text: string;
  removed: SavedPosting[];
  edited: Edited[];
  /** Acts of one sitting, as the pauses while notes are typed, are undone as one. */
  sitting?: string | undefined;
}

const MOST_ACTS = 50;

/** The acts with one more, the last one last. */
export function withAct(acts: Act[], act: Act): Act[] {
  const last = acts.at(-1);
  if (!last || act.sitting === undefined || last.sitting !== act.sitting) return [...acts, act].slice(-MOST_ACTS);
  return [...acts.slice(0, -1), joined(last, act)];
}

/** An edit of postings in a sentence. */
export function editText(who: string, { status, notes, addTag, removeTag }: SavedEdit): string {
  if (status !== undefined) return word('saved_did_status', who, statusWord(status));
  if (notes !== undefined) return word('saved_did_notes', who);
  if (addTag !== undefined) return word('saved_did_tag', who, addTag);
  return removeTag === undefined ? word('saved_did_tags', who) : word('saved_did_untag', who, removeTag);
}

/** Whom an act was about: one by its title, several by their number. */
export function whoText(postings: SavedPosting[]): string {
  const [first, ...others] = postings;
  return first && others.length === 0 ? word('saved_who', first.posting.title) : word('saved_who_all', postings.length);
}

/** Two acts as one: each posting as it was before the first and as it is after the second. */
function joined(first: Act, second: Act): Act {
  const edited = new Map(first.edited.map((edit) => [edit.before.id, edit]));
  for (const { before, after } of second.edited)
    edited.set(after.id, { before: edited.get(after.id)?.before ?? before, after });
  return { ...second, removed: [...first.removed, ...second.removed], edited: [...edited.values()] };
}
