/** Postings that the reader saw for the first time in one week. */
export interface SightingsWeek {
  /** The week's Monday, "2026-11-16". */
  week: string;
  /** Go postings with comparable pay; one that several boards show in a week counts once. */
  n: number;
  /** Median of their band midpoints in CNY a month; null where fewer than 8 would say it. */
  median: number | null;
}

/** Names of one skill in both languages. */
export interface SkillNames {
  zh: string;
  en: string;
}
