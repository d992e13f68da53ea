import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { attribute, text } from '@/lib/page/readers';
import { structuredPostings } from '@/lib/page/structured-data';
import { badgePlace, cardsOf, layoutsOn, readCard, readPage } from '@/lib/sites/read-page';
import type { Layout, Site } from '@/lib/sites/site';

const layout: Layout = {
  name: 'cards',
  seen: '2026-09',
  kind: 'list',
  recognise: '.card',
  card: '.card',
  skip: (card) => card.classList.contains('ad'),
  key: [attribute('', 'data-id')],
  link: [attribute('a', 'href')],
  fields: { title: [text('h3')], salary: [text('.pay'), text('.wage')], company: [text('.company')] },
  badge: [
    { selector: '.pay', where: 'after' },
    { selector: '', where: 'inside' },
  ],
};
const site: Site = {
  id: 'acme',
  name: 'Acme',
  home: 'https://jobs.acme.test/',
  matches: ['*://*.acme.test/jobs/*'],
  layouts: [layout],
  samples: [],
  checked: '2026-09',
};
const ADDRESS = new URL('https://www.acme.test/jobs/?q=go');

const documentOf = (body: string) => new JSDOM(`<body>${body}</body>`, { url: ADDRESS.href }).window.document;
const card = (inside: string, id = '1') => `<div class="card" data-id="${id}">${inside}</div>`;

const keyOf = (inside: string) =>
  cardsOf(documentOf(card(inside, '')), layout).map(
    (card) => readCard(card, layout, site, ADDRESS, structuredPostings).key,
  )[0];
const read = (body: string, url = ADDRESS.href) => readPage(documentOf(body), url, [site]);

describe('cards', () => {
  it('finds cards below a root and the root itself, without those to skip', () => {
    const doc = documentOf(card('') + card('', '2') + '<div class="card ad"></div>');

    expect(cardsOf(doc, layout)).toHaveLength(2);
    const [first] = cardsOf(doc, layout);
    expect(first && cardsOf(first, layout)).toEqual([first]);
    expect(first && layoutsOn(first, site)).toEqual([layout]);
  });

  it('reads the first reader that answers, and says which', () => {
    const [first] = cardsOf(
      documentOf(card('<h3> Go  developer </h3><i class="pay"></i><i class="wage">20K</i><a href="/jobs/7">x</a>')),
      layout,
    );
    const reading = first && readCard(first, layout, site, ADDRESS, structuredPostings);

    expect(reading).toMatchObject({
      site: 'acme',
      layout: 'cards',
      page: 'list',
      key: '1',
      url: 'https://www.acme.test/jobs/7',
    });
    expect(reading?.fields).toMatchObject({
      title: { text: 'Go developer', from: 'text h3' },
      salary: { text: '20K', from: 'text .wage' },
      city: null,
    });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://['])('never takes %s for an address', (href) => {
    const [first] = cardsOf(documentOf(card(`<h3>Go</h3><a href="${href}">x</a>`)), layout);
    expect(first && readCard(first, layout, site, ADDRESS, structuredPostings).url).toBe(ADDRESS.href);
  });

  it('makes the same key from the same words where the page has none', () => {
    expect(keyOf('<h3>Go</h3><b class="company">A</b>')).toMatch(/^~[0-9a-z]+$/);
    expect(keyOf('<h3>Go</h3><b class="company">A</b>')).toBe(
      keyOf('<h3> go </h3><b class="company">A</b><i class="pay">9K</i>'),
    );
    expect(keyOf('<h3>Go</h3><b class="company">A</b>')).not.toBe(keyOf('<h3>GoA</h3>'));
  });

  it('puts the badge by the pay, else inside the card', () => {
    const [paid, unpaid] = cardsOf(documentOf(card('<i class="pay">1K</i>') + card('')), layout);

    expect(paid && badgePlace(paid, layout)).toEqual({ element: paid?.querySelector('.pay'), where: 'after' });
    expect(unpaid && badgePlace(unpaid, layout)).toEqual({ element: unpaid, where: 'inside' });
  });
});

describe('readPage', () => {
  it('counts which reader answered, and cards where none did', () => {
    const { health } = read(
      card('<h3>Go</h3><i class="wage">1K</i>') + card('<i class="pay">2K</i>', '2') + card('<h3>Go 3</h3>', '3'),
    );

    expect(health).toEqual({
      site: 'acme',
      layout: 'cards',
      page: 'list',
      cards: 3,
      fields: {
        title: { 'text h3': 2, none: 1 },
        salary: { 'text .wage': 1, 'text .pay': 1, none: 1 },
        company: { none: 3 },
      },
    });
  });

  it('leaves a card without a title out of the postings, and one that stands twice is one posting', () => {
    expect(read(card('<h3>Go</h3>') + card('<h3>Go</h3>') + card('', '2')).postings).toHaveLength(1);
  });

  it.each([
    ['https://www.acme.test/jobs/', 'acme'],
    ['https://elsewhere.test/', null],
  ])('finds nothing on a page that is no job page: %s', (url, id) => {
    expect(read('<p>Hello</p>', url)).toMatchObject({ site: id, layout: null, page: 'other', found: [], postings: [] });
  });

  it('reads the JobPosting of a page that no adapter knows', () => {
    const json = '{"@type":"JobPosting","title":"Go developer","identifier":"77","hiringOrganization":{"name":"Acme"}}';
    const { site, layout, page, postings } = read(
      `<script type="application/ld+json">${json}</script>`,
      'https://elsewhere.test/',
    );

    expect({ site, layout, page }).toEqual({ site: 'jsonld', layout: 'schema.org', page: 'detail' });
    expect(postings[0]?.reading).toMatchObject({
      key: '77',
      fields: { title: { text: 'Go developer', from: 'schema.org' } },
    });
  });

  it('does not change the page', () => {
    const doc = documentOf(card('<h3>Go</h3><i class="pay">1K</i>'));
    const before = doc.documentElement.cloneNode(true);
    readPage(doc, ADDRESS.href, [site]);
    expect(doc.documentElement.isEqualNode(before)).toBe(true);
  });
});
