import { guestDetail, guestList, guestSimilar } from './linkedin-guest';
import { classicDetail, classicList } from './linkedin-classic';
import { serverDrivenDetail, serverDrivenList } from './linkedin-server-driven';
import type { Site } from './site';

/** Search pages are reached by soft navigation from anywhere on the site, hence the wide match. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  home: 'https://www.linkedin.com/jobs/',
  matches: ['https://*.linkedin.com/*'],
  optional: true,
  layouts: [guestList, guestSimilar, guestDetail, classicList, classicDetail, serverDrivenList, serverDrivenDetail],
  samples: [
    { url: 'https://www.linkedin.com/jobs/view/4000000001/', key: '4000000001' },
    { url: 'https://au.linkedin.com/jobs/view/go-engineer-at-wattle-works-4000000002?position=1', key: '4000000002' },
    { url: 'https://www.linkedin.com/jobs/search/?keywords=golang&currentJobId=4000000003', key: null },
    { url: 'https://www.linkedin.com/jobs/collections/recommended/', key: null },
    { url: 'https://www.linkedin.com/feed/', key: null },
  ],
  checked: '2026-09',
};
