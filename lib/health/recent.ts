import type { HealthRow } from '@/lib/posting/health';
import { addFields } from './merge';

/** What is known of one layout: all its days summed; `pages` is null in rows from before days were kept. */
export interface Recent {
  pages: number | null;
  cards: number;
  /** Days, "2026-11-21". */
  from: string;
  to: string;
  fields: HealthRow['fields'];
}

/** The sums over the days that are kept, at most sixty on which the layout was seen. */
export function recentOf({ days = [], at, cards, fields }: HealthRow): Recent {
  const [to] = at.split('T');
  const [first] = days;
  if (!first) return { pages: null, cards, from: to ?? at, to: to ?? at, fields };
  return {
    pages: days.reduce((sum, day) => sum + day.pages, 0),
    cards: days.reduce((sum, day) => sum + day.cards, 0),
    from: first.day,
    to: days.at(-1)?.day ?? first.day,
    fields: days.map((day) => day.fields).reduce((sum, each) => addFields(sum, each, 1), {}),
  };
}
