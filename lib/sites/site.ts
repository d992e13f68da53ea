import type { FieldName } from '@/lib/posting/reading';
import type { PageReader } from '@/lib/page/readers';
import type { StructuredPosting } from '@/lib/page/structured-data';

export type PageKind = 'list' | 'detail';

/** Where the badge goes: after the first element that the selector finds in the card, or as its last child. */
export interface BadgePlace {
  selector: string;
  where: 'after' | 'inside';
}

/** One generation of a site's markup, recognised by the markup itself and never by the address. */
export interface Layout {
  name: string;
  /** Month in which this layout was last seen, "2026-09". */
  seen: string;
  kind: PageKind;
  /** A detail that stands beside a list on the same page, with the key of one of its cards. */
  pane?: true;
  /** The layout is on the page when this selector matches. */
  recognise: string;
  /** One element a posting: the card in a list, the root of a detail page or pane. */
  card: string;
  /** Cards that are no postings: templates, decoys, advertisements. */
  skip?: (card: Element) => boolean;
  /** The site's own id of the posting; where every reader answers null, the engine makes a fingerprint. */
  key: PageReader[];
  /** The posting's own address; the page's where every reader answers null. */
  link: PageReader[];
  /** For each field an ordered list of readers: the first that answers wins. */
  fields: Partial<Record<FieldName, PageReader[]>>;
  /** Fields of a detail for which the page's own JobPosting is asked before these readers. */
  published?: (keyof StructuredPosting['fields'])[];
  badge: BadgePlace[];
  /** Where no selector can say it: the place of a card's badge. It goes before `badge`. */
  place?: (card: Element) => { element: Element; where: BadgePlace['where'] } | null;
}

/** A job site: data first, control flow only inside named readers. */
export interface Site {
  /** Equal to the file's name. */
  id: string;
  name: string;
  home: string;
  /** Match patterns: the manifest is made from these. */
  matches: string[];
  /** Off until the reader turns it on, because the site's terms forbid changing its pages. */
  optional?: true;
  /** Whether the terms of an optional board are why: unknown, where we could not find them; forbidding where left out. */
  terms?: 'unknown';
  /** Stands with others of its kind under one heading of the options: the software of companies' own job pages. */
  group?: 'ats';
  /** Written without a real page to test against: the options say so. */
  experimental?: true;
  /** Finds the key in the page's address, for a site without layouts. */
  addressKey?: RegExp;
  layouts: Layout[];
  /** Addresses of the site's pages and the key that a posting's address must give (null for lists). */
  samples: { url: string; key: string | null }[];
  /** Month in which the adapter was last checked against a real page. */
  checked: string;
}

/** The built script that annotates this board's pages. */
export const boardScript = (id: string) => `board-${id}`;
