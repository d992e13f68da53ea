import { Compare } from '@/components/compare';
import { word } from '@/components/words';
import type { SavedPosting } from '@/lib/posting/saved';

interface Props {
  postings: SavedPosting[];
  skillName: (id: string) => string;
  onRemove: (id: string) => void;
  onClose: () => void;
}

/** Two to four saved postings side by side. */
export function CompareView({ postings, skillName, onRemove, onClose }: Props) {
  return (
    <section class="panel" aria-labelledby="compare-heading">
      <div class="row">
        <h2 id="compare-heading">{word('dashboard_compare_heading')}</h2>
        <button type="button" class="plain" onClick={onClose}>
          {word('dashboard_compare_close')}
        </button>
      </div>
      <Compare postings={postings} skillName={skillName} onRemove={onRemove} />
    </section>
  );
}

/** The ids that an address names for comparison, as "#compare=boss:a,lagou:b"; four at most. */
export function comparedInAddress(hash: string): string[] {
  const named = new URLSearchParams(hash.replace(/^#/, '')).get('compare') ?? '';
  return named.split(',').filter(Boolean).slice(0, 4);
}
