import type { ComponentChildren } from 'preact';
import type { Annotated } from '@/lib/posting/insight';
import { postingId } from '@/lib/posting/saved';
import { PercentileBar } from '../percentile-bar';
import { word } from '../words';
import type { Cell, Row, Section } from './cell';
import './compare.css';

const SIGNS = { have: '✓', lack: '−' } as const;

interface Props {
  postings: Annotated[];
  /** One section without a title has no heading row. */
  sections: Section[];
  /** What can be done with a posting, in its column's head. */
  controls: (annotated: Annotated, index: number) => ComponentChildren;
  compact?: boolean;
}

/** Postings side by side, in a frame that scrolls by itself. What differs is marked, and so is a row's best number. */
export function CompareTable({ postings, sections, controls, compact = false }: Props) {
  const label = word('compare_caption', postings.length);
  return (
    <div class="compare-frame" role="region" tabIndex={0} aria-label={label}>
      <table class={compact ? 'compare' : `compare compare-full compare-${postings.length}`}>
        <caption class="out-of-sight">{label}</caption>
        <thead>
          <tr>
            <th scope="row">{word('field_title')}</th>
            {postings.map((annotated, index) => (
              <th scope="col" key={postingId(annotated.posting)}>
                <a
                  class="compare-title"
                  {...address(annotated.posting.url)}
                  target="_blank"
                  rel="noopener noreferrer"
                  title={annotated.posting.title}
                >
                  {annotated.posting.title}
                </a>
                {controls(annotated, index)}
              </th>
            ))}
          </tr>
        </thead>
        {sections.map((section) => (
          <Part key={section.id} section={section} postings={postings} />
        ))}
      </table>
    </div>
  );
}

function Part({ section: { title, rows }, postings }: { section: Section; postings: Annotated[] }) {
  return (
    <tbody>
      {title && (
        <tr class="compare-part">
          <th scope="rowgroup" colSpan={postings.length + 1}>
            <span>{title}</span>
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <RowView key={row.id} row={row} postings={postings} />
      ))}
    </tbody>
  );
}

function RowView({ row, postings }: { row: Row; postings: Annotated[] }) {
  const { label, note, cells, differs, best, bestOf } = row;
  return (
    <tr class={differs ? 'differs' : ''}>
      <th scope="row">
        {label}
        {differs && (
          <>
            <span class="compare-differs" aria-hidden="true">
              {' ≠'}
            </span>
            <span class="out-of-sight"> {word('compare_differs')}</span>
          </>
        )}
        {note && <p class="note">{note}</p>}
      </th>
      {cells.map((cell, index) => (
        <td key={postings[index] ? postingId(postings[index].posting) : index} class={best.has(index) ? 'best' : ''}>
          {best.has(index) && (
            <span class="compare-best">{word(bestOf === 'all' ? 'compare_best' : 'compare_best_known')}</span>
          )}
          <CellView cell={cell} label={label} />
        </td>
      ))}
    </tr>
  );
}

function CellView({ cell: { lines, bar, sign, sources = [] }, label }: { cell: Cell; label: string }) {
  const main = lines.filter(({ note }) => !note);
  const notes = lines.filter(({ note }) => note);
  return (
    <>
      {main.map(({ text }, index) => (
        <div key={index} class={sign && `compare-${sign}`}>
          {sign && (
            <span class="compare-sign" aria-hidden="true">
              {SIGNS[sign]}
            </span>
          )}
          {text}
        </div>
      ))}
      {bar && <PercentileBar {...bar} />}
      {notes.map(({ text }, index) => (
        <p class="note" key={index}>
          {text}
        </p>
      ))}
      {sources.length > 0 && <Sources label={label} sources={sources} />}
    </>
  );
}

function Sources({ label, sources }: { label: string; sources: string[] }) {
  return (
    <details class="compare-sources">
      <summary>
        {word('compare_sources')}
        <span class="out-of-sight"> {label}</span>
      </summary>
      {sources.map((source) => (
        <p class="note" key={source}>
          {source}
        </p>
      ))}
    </details>
  );
}

/** A posting's address comes from a page: only web addresses become links. */
const address = (href: string) => (/^https?:\/\//i.test(href) ? { href } : {});
