import { describe, expect, it } from 'vitest';
import { parseAdapter, type AdapterProblem } from '@/lib/posting/adapter';

const SITES = ['boss', 'liepin'];
const LAYOUT = {
  ...{ name: 'list-2027', seen: '2027-01', kind: 'list', recognise: '.new-card', card: '.new-card' },
  key: [{ by: 'attribute', at: '', name: 'data-id' }],
  link: [],
  fields: { title: [{ by: 'text', at: '.name' }] },
  badge: [{ selector: '.name', where: 'after' }],
};
const FILE = { golens: 'adapter', format: 1, site: 'boss', checked: '2027-01', layouts: [LAYOUT] };

const check = (file: unknown) => parseAdapter(typeof file === 'string' ? file : JSON.stringify(file), SITES);
const withLayout = (change: object) => ({ ...FILE, layouts: [{ ...LAYOUT, ...change }] });
const withTitle = (reader: object) => withLayout({ fields: { title: [reader] } });
const text = { by: 'text', at: '.name' };
const deep = (levels: number): object =>
  levels === 0 ? text : { by: 'matching', of: deep(levels - 1), pattern: '/^(.)/' };

describe('the file of an adapter', () => {
  it('is taken as it is', () => expect(check(FILE)).toEqual({ file: FILE }));

  it.each<[string, unknown, AdapterProblem['reason'], string | null]>([
    ['no JSON', '{', 'not-json', null],
    ['a list', '[]', 'not-an-adapter', null],
    ['null', 'null', 'not-an-adapter', null],
    ['a dataset', { version: '1', cells: [] }, 'not-an-adapter', null],
    ['a newer format', { ...FILE, format: 2 }, 'newer-format', '2'],
    ['a site that GoLens does not know', { ...FILE, site: 'mybank' }, 'unknown-site', 'mybank'],
    ['a site by prototype', { ...FILE, site: '__proto__' }, 'not-valid', 'site'],
    ['wider matches', { ...FILE, matches: ['https://*/*'] }, 'not-valid', 'matches'],
    ['a thousand layouts', { ...FILE, layouts: Array.from({ length: 1000 }, () => LAYOUT) }, 'too-large', null],
    ['a hundred layouts', { ...FILE, layouts: Array.from({ length: 100 }, () => LAYOUT) }, 'not-valid', 'layouts'],
    ['no layout', { ...FILE, layouts: [] }, 'not-valid', 'layouts'],
    ['a huge selector', withLayout({ card: '.a'.repeat(2000) }), 'not-valid', 'layouts.0.card'],
    ['an empty selector', withLayout({ card: '' }), 'not-valid', 'layouts.0.card'],
    ['a costly selector', withLayout({ card: ':has(a:has(a:has(a:has(a:has(b)))))' }), 'not-valid', 'layouts.0.card'],
    ['a style sheet', withLayout({ card: 'a{b}' }), 'not-valid', 'layouts.0.card'],
    ['a field that is none', withLayout({ fields: { phone: [text] } }), 'not-valid', 'layouts.0.fields.phone'],
    ['an unknown reader', withTitle({ by: 'eval', at: 'x' }), 'not-valid', 'layouts.0.fields.title.0.by'],
    ['a reader with more', withTitle({ ...text, run: 'x' }), 'not-valid', 'layouts.0.fields.title.0.run'],
    [
      'a regex bomb',
      withTitle({ by: 'first', at: 'li', pattern: '/(a+)+$/' }),
      'not-valid',
      'layouts.0.fields.title.0.pattern',
    ],
    [
      'an index out of reach',
      withTitle({ by: 'nth', at: 'li', index: 1e9 }),
      'not-valid',
      'layouts.0.fields.title.0.index',
    ],
    ['readers without end', withTitle(deep(60)), 'not-valid', 'layouts.0.fields.title.0.of.of.by'],
    ['a kind that is none', withLayout({ kind: 'other' }), 'not-valid', 'layouts.0.kind'],
  ])('%s is refused', (_name, file, reason, detail) => {
    expect(check(file)).toEqual({ problem: { reason, detail } });
  });

  it('gives nothing to a prototype', () => {
    const hostile = JSON.stringify(FILE).replace('"fields":{', '"fields":{"__proto__":{"salary":[]},');
    const { file } = check(hostile);
    expect(Object.keys(file?.layouts[0]?.fields ?? {})).toEqual(file ? ['title'] : []);
    expect(Object.getPrototypeOf(file?.layouts[0]?.fields ?? {})).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).salary).toBeUndefined();
  });
});
