import type { Site } from './site';

/** What a page of this site is by its address, going by the site's samples; null where they do not say. */
export function addressKind(site: Pick<Site, 'samples'>, url: string): 'list' | 'detail' | null {
  const here = shapeOf(url);
  if (site.samples.some((sample) => sample.key === null && shapeOf(sample.url).whole === here.whole)) return 'list';
  const details = site.samples.filter(({ key }) => key !== null).map((sample) => shapeOf(sample.url));
  const isDetail = details.some(
    ({ whole, parent, depth }) =>
      whole === here.whole || (here.isNumbered && parent === here.parent && depth === here.depth),
  );
  return isDetail ? 'detail' : null;
}

/** "jobs/list" for "/jobs/list_golang?px=new": each part up to what names a posting, a word or a place. */
function shapeOf(url: string) {
  const parts = new URL(url).pathname.split('/').filter(Boolean);
  const shapes = parts.map((part) => part.split(/[\d_%.-]/)[0]);
  const isNumbered = /\d/.test(parts.at(-1) ?? '');
  return { whole: shapes.join('/'), parent: shapes.slice(0, -1).join('/'), depth: parts.length, isNumbered };
}
