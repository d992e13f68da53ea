import { visibleText } from './visible-text';

const JOB = '[itemscope][itemtype*="schema.org/JobPosting"]';

/** JobPostings in microdata, in the shape that the same data has as JSON-LD. */
export function microdataPostings(root: ParentNode): Record<string, unknown>[] {
  return [...root.querySelectorAll(JOB)].map(itemOf);
}

function itemOf(scope: Element): Record<string, unknown> {
  const item: Record<string, unknown> = { '@type': scope.getAttribute('itemtype') };
  for (const element of scope.querySelectorAll('[itemprop]')) {
    if (element.parentElement?.closest('[itemscope]') !== scope) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      item[name] = name in item ? [item[name], valueOf(element)].flat() : valueOf(element);
    }
  }
  return item;
}

function valueOf(element: Element): unknown {
  if (element.hasAttribute('itemscope')) return itemOf(element);
  for (const name of ['content', 'datetime', 'href', 'value']) {
    const value = element.getAttribute(name);
    if (value !== null) return value;
  }
  return visibleText(element);
}
