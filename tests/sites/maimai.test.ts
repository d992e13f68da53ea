import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readGenericDetail } from '@/lib/page/generic-detail';
import { maimai } from '@/lib/sites/maimai';

it('reads a posting by generic means', () => {
  const { document } = new JSDOM(readFileSync('tests/fixtures/maimai/detail.html', 'utf8')).window;
  expect(readGenericDetail(document)).toMatchObject({ title: 'Go 开发工程师', salary: '30-50k·15薪' });
});
it.each(maimai.samples)('$url', ({ url, key }) => expect(maimai.addressKey?.exec(url)?.[1] ?? null).toBe(key));
