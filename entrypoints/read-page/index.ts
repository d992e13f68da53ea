import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { publishedOn } from '@/lib/sites/published';

/** Run in a page on the reader's click: it reads and gives back what it read, and does nothing else. */
export default defineUnlistedScript(() => publishedOn(document, location.href));
