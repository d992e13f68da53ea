import type { Site } from './site';

/** Known by no saved page, so without a layout: read by what its parts say. */
export const maimai: Site = {
  id: 'maimai',
  name: '脉脉',
  home: 'https://maimai.cn/',
  matches: [
    'https://maimai.cn/job_detail*',
    'https://maimai.cn/job?*',
    'https://maimai.cn/web/jobs*',
    'https://maimai.cn/jobs*',
  ],
  experimental: true,
  addressKey: /[?&]ejid=([\w%=-]+)/,
  layouts: [],
  samples: [
    { url: 'https://maimai.cn/job_detail?ejid=a1B2c3D4e5', key: 'a1B2c3D4e5' },
    { url: 'https://maimai.cn/job?from=feed&ejid=zZ9_yY8-x', key: 'zZ9_yY8-x' },
    { url: 'https://maimai.cn/web/jobs?query=golang', key: null },
    { url: 'https://maimai.cn/jobs?q=golang', key: null },
  ],
  checked: '2026-09',
};
