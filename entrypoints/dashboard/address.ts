export const VIEWS = ['saved', 'compare', 'market', 'calculator', 'profile', 'read', 'data'] as const;
export type View = (typeof VIEWS)[number];

/** Where on the dashboard the reader is: the view, and what its address names besides. */
export interface Place {
  view: View;
  parameters: URLSearchParams;
}

/**
 * The place that an address names, as "#market", "#compare=boss:a,lagou:b" or "#market&city=上海"; the saved postings
 * where it names none.
 */
export function placeIn(hash: string): Place {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const view = VIEWS.find((name) => parameters.has(name)) ?? 'saved';
  return { view, parameters };
}

/** The address of a view, with the value that it is about where it has one. */
export function addressOf(view: View, value = ''): string {
  return value ? `#${view}=${value}` : `#${view}`;
}
