import { describe, expect, it } from 'vitest';
import { SITES } from '@/lib/sites';
import { addressKind } from '@/lib/sites/address-kind';

const samples = SITES.flatMap((site) => site.samples.map(({ url, key }) => ({ site, url, key })));
const boss = { samples: SITES.find(({ id }) => id === 'boss')?.samples ?? [] };
const lagou = { samples: SITES.find(({ id }) => id === 'lagou')?.samples ?? [] };

describe('what an address says the page is', () => {
  it.each(samples)('$url', ({ site, url, key }) => {
    expect([addressKind(site, url), null]).toContain(key === null ? 'list' : 'detail');
  });

  it.each([
    [boss, 'https://www.zhipin.com/web/geek/jobs?query=rust', 'list'],
    [boss, 'https://www.zhipin.com/job_detail/abc123.html', 'detail'],
    [boss, 'https://www.zhipin.com/', null],
    [boss, 'https://www.zhipin.com/web/user/safe', null],
    [lagou, 'https://www.lagou.com/wn/jobs?kd=java', 'list'],
    [lagou, 'https://www.lagou.com/jobs/list_java?px=new', null],
  ])('%s %s: %s', (site, url, kind) => expect(addressKind(site, url)).toBe(kind));
});
