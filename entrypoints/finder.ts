import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structuredPostings } from '@/lib/page/structured-data';
import { readParts } from '@/lib/sites/read-generic';
import { handOverReaders } from './posting/generic-reader';
import { readUnknown } from './posting/read-unknown';

/** What reads pages that no layout knows, or that publish their posting, put into a tab's frame where one is open. */
export default defineUnlistedScript(() =>
  handOverReaders({ unknown: readUnknown, published: structuredPostings, parts: readParts }),
);
