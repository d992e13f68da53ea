import { useState } from 'preact/hooks';
import type { Compared } from '@/components/compare/compared';
import { differing, sectionsOf, sourcesOf } from '@/components/compare/sections';
import { CompareTable } from '@/components/compare/table';
import { Loading, Problem } from '@/components/empty';
import { language, word } from '@/components/words';
import { skillName } from '@/lib/parse/skills';
import type { SavedPosting } from '@/lib/posting/saved';
import { Controls } from './controls';
import { useFacts, type Loaded } from './compare-state';
import { madeWith } from './made-with';
import { takeHomeOf } from './take-home';
import { Tools } from './tools';

const named = (id: string) => skillName(id, language());

interface Props {
  postings: SavedPosting[];
  loaded: Loaded;
  city: string | null;
  onCity: (city: string) => void;
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
}

/** The comparison itself, what can be done with it, and what its figures rest on. */
export function Comparison({ postings, loaded: { profile, market }, city, onCity, onMove, onRemove }: Props) {
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const { facts, failure } = useFacts(postings, city);
  const compared: Compared = {
    ...{ postings, facts, city, skillName: named, skills: profile.skills },
    takeHome: postings.map(({ posting }) => takeHomeOf(posting)),
  };
  const all = sectionsOf(compared);
  const sections = onlyDiffering ? differing(all) : all;
  const about = { made: madeWith(market), sources: sourcesOf(sections, compared) };
  return (
    <>
      <Tools
        {...{ city, onCity, onlyDiffering, onOnlyDiffering: setOnlyDiffering }}
        cities={market?.cities ?? []}
        sheet={{ postings, sections, ...about }}
      />
      {failure && <Problem>{failure}</Problem>}
      {!facts && !failure && <Loading>{word('loading')}</Loading>}
      {profile.skills.length === 0 && <p class="note">{word('compare_skills_no_profile')}</p>}
      {sections.length === 0 ? (
        <p>{word('compare_no_difference')}</p>
      ) : (
        <CompareTable
          {...{ postings, sections }}
          controls={({ posting }, index) => (
            <Controls {...{ posting, index, count: postings.length, onMove, onRemove }} />
          )}
        />
      )}
      <About {...about} />
    </>
  );
}

/** When it was made, with which dataset, and every source: it stands beneath each copy too. */
function About({ made, sources }: { made: string; sources: string[] }) {
  return (
    <footer class="compare-about">
      <p class="note">{made}</p>
      <details class="compare-screen">
        <summary>{word('compare_sources')}</summary>
        <SourceList sources={sources} />
      </details>
      <div class="compare-paper">
        <SourceList sources={sources} />
      </div>
    </footer>
  );
}

const SourceList = ({ sources }: { sources: string[] }) => (
  <ul>
    {sources.map((source) => (
      <li class="note" key={source}>
        {source}
      </li>
    ))}
  </ul>
);
