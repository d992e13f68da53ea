import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structuredPostings } from '@/lib/page/structured-data';
import { readPublished } from '@/lib/sites/read-published';
import { handOverReaders } from './posting/page-readers';
import { readUnknown } from './posting/read-unknown';

/** The readers of structured data, put into a tab's frame where the page publishes a posting. */
export default defineUnlistedScript(() =>
  handOverReaders({ published: { unknown: readUnknown, published: structuredPostings, anywhere: readPublished } }),
);
