import type { Site } from './site';

/** Any page that the reader wants to be read: by what it publishes, or by its structure, and by nothing of its own. */
export const anySite: Site = {
  id: 'jsonld',
  name: '',
  home: '',
  matches: [],
  layouts: [],
  samples: [],
  checked: '2026-11',
};

/** The built scripts that read any page on a click, in this order; the last one answers. */
export const READ_PAGE = ['/published.js', '/finder.js', '/read-page.js'] as const;

/** The built script that reads the pages of the reader's own sites. */
export const ANY_SCRIPT = 'board-any';
