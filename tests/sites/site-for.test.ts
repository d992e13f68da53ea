import { describe, expect, it } from 'vitest';
import { SITES } from '@/lib/sites';
import type { Site } from '@/lib/sites/site';
import { siteFor } from '@/lib/sites/site-for';

const site: Site = {
  id: 'acme',
  name: 'Acme',
  home: 'https://jobs.acme.test/',
  matches: ['*://*.acme.test/jobs/*'],
  layouts: [],
  samples: [],
  checked: '2026-09',
};

describe('siteFor', () => {
  it.each([
    ['https://www.zhipin.com/web/geek/jobs?query=go', 'boss'],
    ['https://www.lagou.com/wn/jobs/1.html', 'lagou'],
    ['https://www.liepin.com/job/1.shtml', 'liepin'],
    ['https://au.linkedin.com/jobs/view/1', 'linkedin'],
    ['https://maimai.cn/job_detail?ejid=1', 'maimai'],
    ['http://www.zhipin.com/', undefined],
    ['https://www.zhipin.com.evil.test/', undefined],
    ['https://evil.test/?https://www.zhipin.com/', undefined],
    ['https://notlinkedin.com/jobs/', undefined],
  ])('%s', (url, id) => expect(siteFor(new URL(url), SITES)?.id).toBe(id));

  it('knows wildcards of host, scheme and path', () => {
    expect(siteFor(new URL('http://acme.test/jobs/1'), [site])?.id).toBe('acme');
    expect(siteFor(new URL('http://acme.test/about'), [site])).toBeNull();
  });

  it('gives each sample address to its own site', () => {
    for (const { id, samples } of SITES)
      for (const { url } of samples) expect([url, siteFor(new URL(url), SITES)?.id]).toEqual([url, id]);
  });
});
