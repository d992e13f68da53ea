import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { structuredPostings } from '@/lib/page/structured-data';

it('reads microdata like JSON-LD', () => {
  const dom = new JSDOM(`<div itemscope itemtype="https://schema.org/JobPosting"><h2 itemprop="title">Go Engineer</h2>
    <span itemprop="hiringOrganization" itemscope><b itemprop="name">Lumen Example</b></span>
    <meta itemprop="datePosted" content="2026-08-05"><span itemprop="salaryCurrency">USD</span><span itemprop="baseSalary">100000</span></div>`);
  expect(structuredPostings(dom.window.document)).toEqual([
    {
      key: null,
      url: null,
      fields: { title: 'Go Engineer', company: 'Lumen Example', datePosted: '2026-08-05', salary: 'USD 100000' },
    },
  ]);
});
