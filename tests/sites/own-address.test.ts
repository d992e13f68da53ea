import { describe, expect, it } from 'vitest';
import { SITES } from '@/lib/sites';
import { hostPattern, ownAddress } from '@/lib/sites/own-address';

describe("an address of the reader's own", () => {
  it.each([
    ['https://data.example.com/go/market.json', 'data.example.com'],
    [' https://Data.Example.com:8443/market.json?v=2 ', 'data.example.com'],
    ['https://zhipin.com.example.com/', 'zhipin.com.example.com'],
    ['https://notzhipin.com/', 'notzhipin.com'],
  ])('may be %s', (text, host) => {
    const address = ownAddress(text);
    expect(address).toMatchObject({ host });
    expect(hostPattern('url' in address ? address.url : '')).toBe(`https://${host}/*`);
  });

  it.each([
    '',
    'market.json',
    'http://example.com/',
    'javascript:alert(1)',
    'file:///etc/hosts',
    'https://a:b@example.com/',
  ])('may not be "%s"', (text) => expect(ownAddress(text)).toEqual({ problem: 'not-https' }));

  it.each([
    ...SITES.map(({ home }) => home),
    'https://api.zhipin.com/x',
    'https://liepin.com/',
    'https://cn.linkedin.com/',
  ])("is not a job site's: %s", (text) => expect(ownAddress(text)).toEqual({ problem: 'job-site' }));
});
