import type { Market, SkillDemand } from '@/lib/market/dataset';

/** What is known of one skill. Shares are 0…1; null is "not measured" or "not published". */
export interface SkillRow {
  id: string;
  /** Of the country's descriptions. */
  share: number | null;
  n: number;
  /** Of the chosen city's descriptions; a skill that it does not list is named by none of them. */
  cityShare: number | null;
  published: { name: string; share: number } | null;
  premium: SkillDemand['premium'];
  noPremium: SkillDemand['noPremium'];
  mine: boolean;
}

/** Every skill of the dataset, those asked for most first. */
export function skillRows({ skills, cityDemand }: Market, city: string | null, mine: readonly string[]): SkillRow[] {
  const own = cityDemand.find((each) => each.city === city);
  const rows = skills.map(({ id, share, n, published, premium, noPremium }) => ({
    ...{ id, share, n, premium, noPremium },
    cityShare: own ? (own.shares[id] ?? 0) : null,
    published: published[0] ?? null,
    mine: mine.includes(id),
  }));
  const weight = ({ share, published }: SkillRow) => share ?? published?.share ?? 0;
  return rows.toSorted((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}

/** The rows to draw: those asked for most, and whatever else is published or the reader's own. */
export function shownRows(rows: readonly SkillRow[], most: number): SkillRow[] {
  return rows.filter((row, index) => index < most || row.published !== null || row.mine);
}

/** How many skills there are of each outcome of the search for a premium. */
export function premiumCounts(rows: readonly SkillRow[]) {
  const of = (reason: SkillRow['noPremium']) => rows.filter((row) => !row.premium && row.noPremium === reason).length;
  return { shown: rows.filter(({ premium }) => premium).length, few: of('few'), chance: of('chance') };
}
