import { useEffect, useRef } from 'preact/hooks';
import { Compare } from '@/components/compare';
import { word } from '@/components/words';
import type { Annotated } from '@/lib/posting/insight';

type Named = Annotated & { skillNames: Record<string, string> };

interface Props {
  postings: Named[];
  onRemove: (id: string) => void;
  onBack: () => void;
}

/** The chosen postings side by side, in the popup's own place. */
export function ComparePart({ postings, onRemove, onBack }: Props) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const names = Object.assign({}, ...postings.map(({ skillNames }) => skillNames)) as Record<string, string>;
  return (
    <section aria-labelledby="compare">
      <div class="heading">
        <h2 id="compare">{word('popup_compare')}</h2>
        <button type="button" ref={back} onClick={onBack}>
          {word('popup_back')}
        </button>
      </div>
      <Compare postings={postings} skillName={(id) => names[id] ?? id} onRemove={onRemove} />
    </section>
  );
}
