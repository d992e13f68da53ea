export type FoundField =
  | 'title'
  | 'salary'
  | 'company'
  | 'city'
  | 'experience'
  | 'degree'
  | 'companySize'
  | 'stage'
  | 'tags'
  | 'datePosted'
  | 'description';

export type FoundFields = Partial<Record<FoundField, { text: string; from: string }>>;

/** One posting on the page, with the element that stands for it and where its badge goes. */
export interface FoundPosting {
  element: Element;
  badge: { element: Element; where: 'after' | 'inside' };
  /** The site's own id out of the link; null where the link shows none. */
  key: string | null;
  url: string | null;
  fields: FoundFields;
}

/** What the page says of all its postings. `city` is the one that its address or title names, null where none or several. */
export interface PageFacts {
  address: string;
  city: string | null;
  /** All postings are of the company whose page it is. */
  isOwn: boolean;
}
