import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parseAdapter, type AdapterFile } from '@/lib/posting/adapter';
import { SITES } from '@/lib/sites';
import { adapterOf, badSelector, withAdapter } from '@/lib/sites/adapter-data';
import { readPage } from '@/lib/sites/read-page';
import type { Site } from '@/lib/sites/site';

const IDS = SITES.map(({ id }) => id);
const FOLDER = new URL('../fixtures/', import.meta.url);
const ADAPTED = SITES.map((site) => ({ site, id: site.id, ...adapterOf(site) })).filter(
  ({ file }) => file.layouts.length > 0,
);
const FIXTURES = ADAPTED.flatMap(({ site, file }) =>
  readdirSync(new URL(site.id, FOLDER)).map((name) => ({ name: `${site.id}/${name}`, site, file })),
);

function documentOf(name: string) {
  const source = readFileSync(new URL(name, FOLDER), 'utf8');
  const { url } = JSON.parse(/^<!-- (.*) -->/.exec(source)?.[1] ?? '') as { url: string };
  return { doc: new JSDOM(source, { url }).window.document, url };
}

describe('a built-in adapter as a file', () => {
  it.each(ADAPTED)('$id is a valid file, and is the same after it was one', ({ site, file }) => {
    const text = JSON.stringify(file);
    const checked = parseAdapter(text, IDS);
    expect(checked).toEqual({ file: JSON.parse(text) as unknown });
    expect(badSelector(file, new JSDOM('').window.document)).toBeNull();
    const names = new Set(file.layouts.map(({ name }) => name));
    const again = withAdapter({ ...site, layouts: [] }, file);
    expect(again.layouts.map(({ name }) => name)).toEqual(
      site.layouts.map(({ name }) => name).filter((name) => names.has(name)),
    );
  });

  it('says which layouts are not data', () => {
    const { file, left } = adapterOf(siteOf('boss'));
    expect(file.layouts.map(({ name }) => name)).toContain('list-2025');
    expect(left).toEqual(['detail']);
  });

  it.each(FIXTURES)('$name reads the same by the file as by what is built in', ({ name, site, file }) => {
    const { doc, url } = documentOf(name);
    const read = (as: Site) => {
      const { health, ...page } = readPage(doc, url, [as]);
      return { layout: page.layout, health, readings: page.postings.map(({ reading }) => reading) };
    };
    const names = new Set(file.layouts.map((layout) => layout.name));
    const left = site.layouts.filter((layout) => !names.has(layout.name));
    const again = withAdapter({ ...site, layouts: left }, file);
    // What is no data stands where it stood: the first layout is the page's.
    const layouts = site.layouts.flatMap(({ name: one }) => again.layouts.find((layout) => layout.name === one) ?? []);
    expect(read({ ...again, layouts })).toEqual(read(site));
  });
});

describe('a corrected adapter', () => {
  const file: AdapterFile = {
    ...{ golens: 'adapter', format: 1, site: 'boss', checked: '2027-01' },
    layouts: [
      {
        ...{ name: 'list-2027', seen: '2027-01', kind: 'list', recognise: '.v9', card: '.v9', link: [], badge: [] },
        key: [{ by: 'attribute', at: '', name: 'data-id' }],
        fields: { title: [{ by: 'text', at: 'b' }] },
      },
    ],
  };
  const url = 'https://www.zhipin.com/web/geek/jobs';
  const titles = (file: AdapterFile, markup: string) =>
    readPage(new JSDOM(markup, { url }).window.document, url, [withAdapter(siteOf('boss'), file)]).postings.map(
      ({ reading }) => reading.fields.title?.text,
    );

  it('goes before what is built in', () => {
    expect(titles(file, html('v9'))).toEqual(['Go 工程师', 'Golang 后端']);
    expect(titles(file, html('v8'))).toEqual([]);
  });

  it('leaves out the cards that it skips', () => {
    const [layout] = file.layouts;
    const skipping = {
      ...file,
      layouts: layout ? [{ ...layout, skip: [{ by: 'sign' as const, at: '.ad', says: 'ad' }] }] : [],
    };
    expect(titles(skipping, html('v9'))).toEqual(['Go 工程师']);
  });

  it('names the first selector that is none', () => {
    const [layout] = file.layouts;
    const bad = { ...file, layouts: layout ? [{ ...layout, card: 'li:::' }] : [] };
    expect(badSelector(bad, new JSDOM('').window.document)).toBe('li:::');
  });
});

const card = (name: string, title: string, key: number) =>
  `<li class="${name}" data-id="${key}"><b>${title}</b><i class="${key > 0 ? 'ad' : ''}"></i></li>`;
const html = (name: string) => `<ul>${card(name, 'Go 工程师', 0)}${card(name, 'Golang 后端', 1)}</ul>`;

function siteOf(id: string): Site {
  const site = SITES.find((each) => each.id === id);
  if (!site) throw new Error(id);
  return site;
}
