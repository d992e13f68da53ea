import { useState } from 'preact/hooks';
import { language, word } from '@/components/words';
import type { PageOnShow } from '@/lib/messages/kinds';
import { skillName } from '@/lib/parse/skills';
import type { Reading } from '@/lib/posting/reading';
import { postingId, type SavedPosting } from '@/lib/posting/saved';
import { Health } from './health';
import { PostingLine } from './posting-line';
import { Strip } from './strip';

const BEST = 3;
const MISSING = 6;

interface Props {
  page: PageOnShow;
  saved: SavedPosting[];
  chosen: string[];
  onChoose: (id: string) => void;
  onSave: (reading: Reading, keep: boolean) => void;
}

/** This page: how many Go postings, where their pay stands, what the reader lacks, and the best three. */
export function PagePart({ page, saved, chosen, onChoose, onSave }: Props) {
  const [all, setAll] = useState(false);
  const go = page.postings.filter(({ annotated }) => annotated.posting.go.verdict !== 'no');
  const core = go.filter(({ annotated }) => annotated.posting.go.verdict === 'core').length;
  const mids = go.flatMap(({ annotated }) => annotated.insight.percentile?.mid ?? []);
  const ordered = go.toSorted((a, b) => standing(b.annotated) - standing(a.annotated));
  return (
    <section aria-labelledby="page">
      <h2 id="page">{word('popup_page')}</h2>
      <p>{word('popup_counts', page.postings.length, core, go.length - core)}</p>
      {mids.length > 0 && <Strip mids={mids} />}
      {go.length > 0 && <p class="note">{word('popup_with_pay', mids.length, go.length)}</p>}
      <Missing postings={go} />
      {go.length > 0 && <h3>{all ? word('popup_all') : word('popup_best')}</h3>}
      <ul>
        {ordered.slice(0, all ? ordered.length : BEST).map(({ reading, annotated }) => {
          const id = postingId(annotated.posting);
          const kept = saved.some((row) => row.id === id);
          return (
            <PostingLine
              key={id}
              annotated={annotated}
              chosen={chosen.includes(id)}
              onChoose={() => onChoose(id)}
              saved={kept}
              onSave={(keep) => onSave(reading, keep)}
            />
          );
        })}
      </ul>
      {go.length > BEST && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? word('popup_fewer') : word('popup_show_all', go.length)}
        </button>
      )}
      <Health report={page.health} />
    </section>
  );
}

function Missing({ postings }: { postings: PageOnShow['postings'] }) {
  const counts = new Map<string, number>();
  for (const { annotated } of postings)
    for (const { skill } of annotated.insight.gaps) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  if (counts.size === 0) return null;
  return (
    <>
      <h3>{word('popup_missing')}</h3>
      <ul class="chips">
        {[...counts]
          .toSorted((a, b) => b[1] - a[1])
          .slice(0, MISSING)
          .map(([skill, count]) => (
            <li class="chip" key={skill}>
              {word('popup_missing_count', skillName(skill, language()), count)}
            </li>
          ))}
      </ul>
    </>
  );
}

const standing = ({ insight }: PageOnShow['postings'][number]['annotated']) => insight.percentile?.mid ?? -1;
