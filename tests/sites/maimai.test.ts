import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { findPostings } from '@/lib/page/finder/find-postings';
import { readPage } from '@/lib/sites/read-page';
import { maimai } from '@/lib/sites/maimai';

const URL = 'https://maimai.cn/job_detail?ejid=a1B2c3D4e5';

it('reads a posting by what its parts say, under the id in its address', () => {
  const { document } = new JSDOM(readFileSync('tests/fixtures/maimai/detail.html', 'utf8')).window;
  const [posting, ...others] = readPage(document, URL, [maimai], findPostings).postings;
  expect(others).toEqual([]);
  expect(posting?.reading).toMatchObject({ site: 'maimai', layout: 'finder detail', key: 'a1B2c3D4e5' });
  expect(posting?.reading.fields).toMatchObject({
    title: { text: 'Go 开发工程师' },
    salary: { text: '30-50k·15薪' },
    description: { text: expect.stringContaining('任职要求') },
  });
});
it.each(maimai.samples)('$url', ({ url, key }) => expect(maimai.addressKey?.exec(url)?.[1] ?? null).toBe(key));
