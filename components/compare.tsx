import type { Annotated } from '@/lib/posting/insight';
import { postingId } from '@/lib/posting/saved';
import { compactRows } from './compare/sections';
import { CompareTable } from './compare/table';
import { word } from './words';

interface Props {
  /** Two to four. */
  postings: Annotated[];
  skillName: (id: string) => string;
  onRemove?: (id: string) => void;
}

/** Postings side by side in a small place: the rows that decide, the rest is on the dashboard. */
export function Compare({ postings, skillName, onRemove }: Props) {
  return (
    <CompareTable
      compact
      postings={postings}
      sections={[{ id: 'all', title: '', rows: compactRows(postings, skillName) }]}
      controls={({ posting }) =>
        onRemove && (
          <button
            type="button"
            class="plain"
            aria-label={word('compare_remove', posting.title)}
            onClick={() => onRemove(postingId(posting))}
          >
            ×
          </button>
        )
      }
    />
  );
}
