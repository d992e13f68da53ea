import { visibleText } from './visible-text';

/** The attributes that say the same thing in each of the two ways to mark up a page's text. */
const MICRODATA = { scope: 'itemscope', type: 'itemtype', property: 'itemprop' };
const RDFA = { scope: 'typeof', type: 'typeof', property: 'property' };
type Way = typeof MICRODATA;

const JOB = /(?:^|[\s:/])JobPosting(?:\s|$)/i;
/** Properties whose value is an address; a link that names anything else means its text. */
const ADDRESSES = new Set(['url', 'sameAs', 'image', 'logo']);

/** JobPostings in microdata, else in RDFa, in the shape that the same data has as JSON-LD. */
export function microdataPostings(root: ParentNode): Record<string, unknown>[] {
  for (const way of [MICRODATA, RDFA]) {
    const scopes = [...root.querySelectorAll(`[${way.type}]`)].filter((scope) => isJob(scope, way));
    if (scopes.length > 0) return scopes.map((scope) => itemOf(scope, way));
  }
  return [];
}

const isJob = (scope: Element, way: Way) =>
  scope.hasAttribute(way.scope) && JOB.test(scope.getAttribute(way.type) ?? '');

function itemOf(scope: Element, way: Way): Record<string, unknown> {
  const item: Record<string, unknown> = { '@type': scope.getAttribute(way.type) };
  for (const element of scope.querySelectorAll(`[${way.property}]`)) {
    if (element.parentElement?.closest(`[${way.scope}]`) !== scope) continue;
    for (const name of namesOf(element, way)) {
      const value = valueOf(element, name, way);
      item[name] = Object.hasOwn(item, name) ? [item[name], value].flat() : value;
    }
  }
  return item;
}

/** "title" out of "schema:title" and "https://schema.org/title". */
function namesOf(element: Element, way: Way): string[] {
  const names = (element.getAttribute(way.property) ?? '').split(/\s+/).map((name) => name.split(/[:/#]/).at(-1) ?? '');
  return names.filter((name) => name && name !== '__proto__');
}

function valueOf(element: Element, name: string, way: Way): unknown {
  if (element.hasAttribute(way.scope)) return itemOf(element, way);
  const said = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (said !== null) return said;
  if (element.tagName === 'LINK' || ADDRESSES.has(name)) {
    return element.getAttribute('href') ?? element.getAttribute('src') ?? visibleText(element);
  }
  return (element.tagName === 'DATA' && element.getAttribute('value')) || visibleText(element);
}
