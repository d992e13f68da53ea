import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { demoPages } from '../scripts/demo/board';
import { demoPostings } from '../scripts/demo/postings';

const CARDS: Record<string, string> = {
  'boss-list': 'li.job-card-box',
  'boss-list-old': 'li.job-card-wrapper',
  'boss-detail': '.info-primary h1',
  'boss-hostile': 'li.job-card-wrapper',
  'lagou-list': 'li.con_list_item:not([data-salary*="{{"])',
  'lagou-list-wn': '[class^="item__"]',
  'lagou-detail': '.position-head',
  'liepin-list': '.job-card-pc-container',
  'liepin-detail': '.job-apply-container .name',
  'lagou-list-wn-2': '[class^="item__"]',
  'linkedin-list-guest': '.job-search-card[data-entity-urn]',
  'linkedin-list-member': '[role=button][componentkey^="job-card-component-ref-"]',
  'linkedin-detail': 'h1.top-card-layout__title',
};

const COMPANIES = new Set(demoPostings.map((posting) => posting.company));
const pages = demoPages();

describe('demo board', () => {
  it('has one page of each kind, each under its own address', () => {
    expect(pages.map((page) => page.name).sort()).toEqual(Object.keys(CARDS).sort());
    expect(new Set(pages.map((page) => page.url)).size).toBe(pages.length);
  });

  it.each(pages)('$name holds the cards it says', (page) => {
    const { document } = new JSDOM(page.html, { url: page.url }).window;
    expect(document.compatMode).toBe('CSS1Compat');
    expect(document.querySelectorAll(CARDS[page.name] ?? '').length).toBe(page.expected.all);
    expect(page.expected.go).toBeGreaterThan(0);
    expect(page.expected.go).toBeLessThanOrEqual(page.expected.all);
  });

  it.each(pages)('$name asks nothing of the network and hides no element in its text', (page) => {
    const { document } = new JSDOM(page.html, { url: page.url }).window;
    expect(document.querySelectorAll('[src], link, iframe, object, img').length).toBe(0);
    expect(document.querySelectorAll('script:not([type]):not([id])').length).toBe(1);
    expect(/@import|url\(/.test(page.html)).toBe(false);
  });

  it('has at least forty postings of invented companies, with and without Go', () => {
    expect(demoPostings.length).toBeGreaterThanOrEqual(40);
    expect(new Set(demoPostings.map((posting) => posting.key)).size).toBe(demoPostings.length);
    expect([...COMPANIES].filter((name) => /阿里|腾讯|百度|字节|华为|美团|京东|google|amazon/i.test(name))).toEqual([]);
    for (const verdict of ['core', 'mentioned', 'no']) {
      expect(demoPostings.some((posting) => posting.go === verdict)).toBe(true);
    }
  });

  it('writes the digits of some salaries in a font of the board', () => {
    expect(demoPostings[0]?.salary).toBe('\uE033\uE036-\uE035\uE036K·\uE032\uE037薪');
    expect(demoPostings.filter((posting) => /[\uE000-\uF8FF]/.test(posting.salary)).length).toBeGreaterThan(20);
  });
});

describe('BOSS list', () => {
  it('grows by fifteen at the bottom until there is no more', () => {
    const window = open();
    const count = () => window.document.querySelectorAll('li.job-card-box').length;
    const scroll = () => window.dispatchEvent(new window.Event('scroll'));
    expect(count()).toBe(15);
    scroll();
    expect(count()).toBe(30);
    scroll();
    expect(count()).toBe(30);
  });

  it('shows the clicked card in the right pane', () => {
    const { document } = open();
    const shown = () => document.querySelector('.job-detail-info .job-name')?.textContent;
    expect(shown()).toBe('Go开发工程师');
    document.querySelectorAll<HTMLElement>('.job-card-box')[1]?.click();
    expect(shown()).toBe('Golang后端开发（云原生）');
    expect(document.querySelectorAll('.job-card-wrap.active').length).toBe(1);
  });
});

function open() {
  const page = pages.find(({ name }) => name === 'boss-list');
  return new JSDOM(page?.html, { url: page?.url ?? '', runScripts: 'dangerously' }).window;
}
