import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readParts } from '@/lib/sites/read-parts';
import { handOverReaders } from './posting/page-readers';

/** The card finder, put into a tab's frame where no layout knows the page. */
export default defineUnlistedScript(() => handOverReaders({ finder: { parts: readParts } }));
