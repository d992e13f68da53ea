import { useState } from 'preact/hooks';
import { download } from '@/components/download';
import { Icon } from '@/components/icons';
import { word } from '@/components/words';
import { ExportButton } from '@/entrypoints/export/export-button';
import type { Drift, HealthReport } from '@/lib/posting/health';
import { postingId } from '@/lib/posting/id';
import type { Reading } from '@/lib/posting/reading';
import { bestFirst, missingMost, missingOf, type Shown } from './best';
import { hasTrouble, Health } from './health';
import { PostingLine } from './posting-line';
import { Strip } from './strip';

const BEST = 3;
const MISSING = 6;

interface Props {
  postings: Shown[];
  /** How well the page was read; null for a page that the reader had read by its structured data. */
  health: HealthReport | null;
  /** What has changed against the record of the site. */
  drift: readonly Drift[];
  url: string | null;
  saved: ReadonlySet<string>;
  chosen: string[];
  onChoose: (id: string) => void;
  onSave: (reading: Reading, keep: boolean) => void;
  onTry: (work: Promise<unknown>) => void;
}

/** This page: how many Go postings, where their pay stands, the best three, what is missing most, and all as a file. */
export function PagePart({ postings, health, drift, url, onTry, ...acts }: Props) {
  // What the reader had read is shown although it is no Go posting; on a board those are left alone.
  const shown = postings.filter(({ annotated }) => health === null || annotated.posting.go.verdict !== 'no');
  const [core, mentioned] = (['core', 'mentioned'] as const).map(
    (verdict) => postings.filter(({ annotated }) => annotated.posting.go.verdict === verdict).length,
  );
  const percentiles = shown.flatMap(({ annotated }) => annotated.insight.percentile ?? []);
  // What is wrong explains everything below it, so it comes first.
  const isTroubled = health !== null && hasTrouble(health, drift);
  return (
    <section aria-labelledby="page">
      <h2 id="page">{word('popup_page')}</h2>
      <p>{word('popup_counts', postings.length, core ?? 0, mentioned ?? 0)}</p>
      {isTroubled && <Health report={health} url={url} drift={drift} />}
      {percentiles.length > 0 && <Strip percentiles={percentiles} of={shown.length} />}
      {percentiles.length === 0 && shown.length > 0 && <p class="note">{word('popup_no_standing')}</p>}
      {shown.length > 0 && <Best postings={shown} {...acts} />}
      <Missing postings={shown} />
      {shown.length > 0 && (
        <div class="row">
          <button type="button" class="wide" onClick={() => onTry(exportPage(shown))}>
            <Icon name="down" /> {word('popup_export_page', shown.length)}
          </button>
          <ExportButton groups={() => [{ label: word('popup_page'), postings: rowsOf(shown) }]} />
        </div>
      )}
      {health && !isTroubled && <Health report={health} url={url} />}
    </section>
  );
}

type BestProps = Pick<Props, 'postings' | 'saved' | 'chosen' | 'onChoose' | 'onSave'>;

function Best({ postings, saved, chosen, onChoose, onSave }: BestProps) {
  const [all, setAll] = useState(false);
  const ordered = bestFirst(postings);
  const byFit = postings.some(({ annotated }) => missingOf(annotated.insight));
  return (
    <>
      <div class="heading">
        <h3>{all ? word('popup_all') : word('popup_best')}</h3>
        {postings.length > BEST && (
          <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? word('popup_fewer') : word('popup_show_all', postings.length)}
          </button>
        )}
      </div>
      <p class="note">{byFit ? word('popup_order_fit') : word('popup_order_pay')}</p>
      <ul>
        {ordered.slice(0, all ? ordered.length : BEST).map(({ reading, annotated }) => {
          const id = postingId(annotated.posting);
          return (
            <PostingLine
              key={id}
              annotated={annotated}
              chosen={chosen.includes(id)}
              onChoose={() => onChoose(id)}
              saved={saved.has(id)}
              onSave={(keep) => onSave(reading, keep)}
            />
          );
        })}
      </ul>
    </>
  );
}

function Missing({ postings }: { postings: Shown[] }) {
  const { skills, of } = missingMost(postings);
  if (skills.length === 0) return null;
  return (
    <>
      <h3>{word('popup_missing', of)}</h3>
      <ul class="chips">
        {skills.slice(0, MISSING).map(({ id, name, count }) => (
          <li class="chip missing" key={id}>
            {word('popup_missing_count', name, count, of)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What writes the file is loaded when it is asked for. */
async function exportPage(postings: Shown[]) {
  const [{ toCsv }, { PAGE_COLUMNS }] = await Promise.all([import('@/lib/export/csv'), import('@/lib/export/columns')]);
  const name = `golens-page-${new Date().toISOString().slice(0, 10)}.csv`;
  download(name, toCsv(rowsOf(postings), PAGE_COLUMNS), 'text/csv;charset=utf-8');
}

const rowsOf = (postings: Shown[]) => bestFirst(postings).map(({ annotated }) => annotated);
