import type { ExchangeRates } from './salary';

/** `bundled` lies in the extension, `imported` was brought by the reader. */
export type DatasetOrigin = 'bundled' | 'imported';

/** A stored dataset, by what the reader can tell it by. */
export interface DatasetMark {
  version: string;
  origin: DatasetOrigin;
  /** ISO time at which it was stored; it also names the dataset, see `market.revert`. */
  storedAt: string;
}

/** The market dataset in use. */
export interface MarketSummary {
  version: string;
  built: string;
  origin: DatasetOrigin;
  /** ISO time; null where the store fails and the bundled one is used out of memory. */
  storedAt: string | null;
  sources: { id: string; title: string; period: string; n: number | null }[];
  cities: string[];
  /** Skills tried for a pay premium, and those of which it is known well enough to be shown. */
  premiums: { tried: number; shown: number };
  /** The dataset that was in use before; null where there is nothing to go back to. */
  before: DatasetMark | null;
  /** The dataset in the extension where an imported one is in use; null otherwise. */
  bundled: { version: string; built: string } | null;
  /** Imported datasets that this GoLens can no longer read, which were set aside. */
  setAside: number;
}

/** Why a dataset is refused; `detail` names the first thing wrong with it, in English, null where the reason says all. */
export interface DatasetProblem {
  reason: 'too-large' | 'not-a-dataset' | 'older-format' | 'newer-format' | 'not-valid' | 'not-usable';
  detail: string | null;
}

export interface DatasetAbout {
  version: string;
  built: string;
  cells: number;
  ratesDate: string;
}

/** A cell's median monthly pay in CNY before and after, and the change in percent of what it was. */
export interface MedianChange {
  /** The cell's id, as "上海|3-5". */
  cell: string;
  before: number;
  after: number;
  percent: number;
}

/** A published figure by its heading and name, as "levels.years.senior.0". */
export interface FigureChange {
  figure: string;
  before: string;
  after: string;
}

/** What one dataset would change in another. Lists of changes hold the ten largest, `count` is of all. */
export interface DatasetDifference {
  /** null where no dataset is in use. */
  before: DatasetAbout | null;
  after: DatasetAbout;
  /** Neither holds anything that the other does not. */
  same: boolean;
  /** Cell ids. `others` are cells whose median is the same and whose sample or other quantiles are not. */
  cells: { added: string[]; removed: string[]; medians: { count: number; largest: MedianChange[] }; others: number };
  /** Titles. */
  sources: { added: string[]; removed: string[]; changed: string[] };
  figures: { added: number; removed: number; changed: { count: number; largest: FigureChange[] } };
  /** Whether a rate or the date of the rates differs. */
  rates: boolean;
  /** What else differs, by its name in the dataset, as "skills". */
  parts: string[];
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What the dataset has published of one thing: the names and the numbers are the publication's. */
export interface PublishedFigures {
  id: string;
  /** A key of `sources`. */
  source: string;
  period: string | null;
  section: string | null;
  unit: string | null;
  grade: 'C';
  check: string | null;
  figures: Record<string, Json>;
}

/** What the dataset in use has for weighing an offer. */
export interface OfferBasis {
  version: string;
  published: PublishedFigures[];
  /** Of the published figures, by id. */
  sources: Record<string, { title: string; period: string }>;
  exchangeRates: ExchangeRates;
  cities: string[];
}
