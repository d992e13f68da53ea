import type { ComponentChildren } from 'preact';
import { dateText, moneyYear, percentileText, standingText, yearsText } from '@/components/figures';
import { flagWord, noPercentileWord, payText, referenceText } from '@/components/names';
import { language, word } from '@/components/words';
import type { Insight } from '@/lib/posting/insight';
import type { SavedPosting } from '@/lib/posting/saved';
import type { Column } from './columns';
import { cityOf } from './filter';
import { statusSince } from './rows';

type Shown = Exclude<Column, 'title' | 'status'>;

/** What stands in each column that is only read. */
export const CELLS: Record<Shown, (saved: SavedPosting, skillName: (id: string) => string) => ComponentChildren> = {
  company: ({ posting }) => clipped(posting.company.name),
  city: (saved) => clipped(cityOf(saved)),
  board: ({ posting }) => clipped(posting.site),
  salary: ({ posting }) => clipped(payText(posting.salary)),
  year: ({ posting }) => (posting.salary.year ? moneyYear(posting.salary.year, language()) : unknown()),
  percentile: ({ insight }) => <Standing insight={insight} />,
  gaps: ({ insight }, skillName) => <Missing insight={insight} skillName={skillName} />,
  experience: ({ posting }) => yearsText(posting.experience, language()),
  flags: ({ posting }) => clipped(posting.flags.map(({ flag }) => flagWord(flag)).join(word('list_comma')) || '–'),
  since: (saved) => sinceText(saved),
  notes: ({ notes }) => notes && clipped(notes),
  tags: ({ tags }) => <TagList tags={tags} />,
  saved: ({ savedAt }) => dateText(savedAt, language()),
};

const DAY = 86_400_000;

/** Since when it has its status: "Nov 18, 3 days ago"; unknown where an older version has not noted it. */
export function sinceText(saved: SavedPosting, now = Date.now()): string {
  const since = statusSince(saved);
  if (since === null) return word('saved_since_unknown');
  return word('saved_since', dateText(since, language()), agoText(since, now));
}

/** "3 days ago" by calendar days, in the reader's language. */
export function agoText(iso: string, now = Date.now()): string {
  const days = Math.round((startOfDay(Date.parse(iso)) - startOfDay(now)) / DAY);
  const ago = new Intl.RelativeTimeFormat(language() === 'zh' ? 'zh-CN' : 'en-US', { numeric: 'auto' });
  if (days > -60) return ago.format(days, 'day');
  return ago.format(Math.round(days / 30.4), 'month');
}

export function TagList({ tags }: { tags: string[] }) {
  return (
    <span class="sv-tag-list" title={tags.join(word('list_comma'))}>
      {tags.map((tag) => (
        <span class="chip" key={tag}>
          {tag}
        </span>
      ))}
    </span>
  );
}

/** The midpoint's percentile, with what it rests on; or why there is none. */
export function Standing({ insight: { percentile, noPercentile } }: { insight: Insight }) {
  if (!percentile) return clipped(noPercentileWord(noPercentile), 'note');
  const reference = `${percentileText(percentile)} · ${referenceText(percentile.reference)}`;
  return (
    <span title={reference}>
      {standingText(percentile)}
      <span class="out-of-sight"> {reference}</span>
    </span>
  );
}

function Missing({ insight: { gaps, met }, skillName }: { insight: Insight; skillName: (id: string) => string }) {
  if (gaps.length + met.length === 0) return unknown();
  const names = gaps.map(({ skill }) => skillName(skill)).join(word('list_comma'));
  return (
    <span title={names}>
      {gaps.length}
      {names && <span class="out-of-sight"> {names}</span>}
    </span>
  );
}

function clipped(text: string | null, kind = '') {
  return text === null ? (
    unknown()
  ) : (
    <span class={`sv-clip ${kind}`} title={text}>
      {text}
    </span>
  );
}

const unknown = () => <span class="note">{word('unknown')}</span>;

function startOfDay(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}
