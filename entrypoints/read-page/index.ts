import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { publishedOn } from '@/lib/sites/published';
import { handedOver } from '../posting/page-readers';

/** Run on the reader's click after the scripts of both readers: reads the page, gives back what it read, and does nothing else. */
export default defineUnlistedScript(() => {
  const [published, finder] = [handedOver('published'), handedOver('finder')];
  if (!published || !finder) return null;
  return publishedOn(document, location.href, { published: published.anywhere, parts: finder.parts });
});
