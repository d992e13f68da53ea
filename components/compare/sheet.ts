import type { Annotated } from '@/lib/posting/insight';
import type { Section } from './cell';

/** A comparison as it is copied: what is on show, when it was made, and what its figures rest on. */
export interface Sheet {
  postings: Annotated[];
  sections: Section[];
  made: string;
  sources: string[];
}
