import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importSaved, savedToJson } from '@/lib/export/json';
import { NOON, savedRow } from '../store/rows';
import { hostileRow } from './hostile-rows';

const file = (postings: unknown, changes: object = {}) =>
  JSON.stringify({ format: 'golens-saved', version: 1, exportedAt: '', postings, ...changes });
const at = (url: string) => savedRow('a', { posting: { ...savedRow('a').posting, url } });

it('reads back what it wrote, whatever the text is', () => {
  fc.assert(
    fc.property(fc.array(hostileRow, { maxLength: 5 }), (rows) => {
      const read = importSaved(savedToJson(rows, NOON));
      expect(read).toMatchObject({ rejected: 0, error: null });
      expect(read.postings).toEqual(rows);
    }),
  );
});

it('reads a file that an editor gave a byte order mark', () => {
  expect(importSaved(`\u{FEFF}${savedToJson([savedRow('a')], NOON)}`).postings).toEqual([savedRow('a')]);
});

describe('refuses', () => {
  it.each<[string, string]>([
    ['not-json', ''],
    ['not-json', 'site,title\r\n'],
    ['not-json', savedToJson([savedRow('a')], NOON).slice(0, -9)],
    ['foreign-file', 'null'],
    ['foreign-file', '[]'],
    ['foreign-file', '{"postings":[]}'],
    ['foreign-file', file([], { format: 'other' })],
    ['foreign-file', file({})],
    ['foreign-file', file([], { version: '1' })],
    ['newer-file', file([], { version: 2 })],
  ])('a file with the code %s: %.40s', (error, text) => {
    expect(importSaved(text)).toMatchObject({ postings: [], rejected: 0, error });
  });

  it('a file that is too large', () => {
    expect(importSaved(' '.repeat(50 * 1024 * 1024 + 1))).toMatchObject({ postings: [], error: 'too-large' });
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///x',
    '/x',
    '',
  ])('an entry whose address is %j, and takes the others', (url) => {
    const read = importSaved(file([at(url), savedRow('b')]));
    expect(read.postings.map(({ id }) => id)).toEqual(['boss:b']);
    expect(read).toMatchObject({ rejected: 1, reasons: { 'bad-address': 1, 'bad-posting': 0 }, error: null });
  });

  it('no posting that was pasted as text and so has no address', () => {
    const pasted = savedRow('a', { id: 'text:a', posting: { ...savedRow('a').posting, site: 'text', url: '' } });
    expect(importSaved(savedToJson([pasted], NOON))).toMatchObject({ postings: [pasted], rejected: 0 });
    const hostile = { ...pasted, posting: { ...pasted.posting, url: 'javascript:alert(1)' } };
    expect(importSaved(file([hostile])).reasons['bad-address']).toBe(1);
  });

  it.each<[string, unknown]>([
    ['is nothing', null],
    ['is text', 'x'],
    ['lacks its posting', { ...savedRow('a'), posting: null }],
    ['has the id of another', { ...savedRow('a'), id: 'boss:b' }],
    ['has a status that there is none of', { ...savedRow('a'), status: 'hired' }],
    ['has a date that is none', { ...savedRow('a'), updatedAt: 'soon' }],
    ['has endless notes', { ...savedRow('a'), notes: 'x'.repeat(20_001) }],
  ])('an entry that %s', (_name, entry) => {
    const read = importSaved(file([entry, savedRow('c')]));
    expect(read).toMatchObject({ rejected: 1, reasons: { 'bad-posting': 1, 'bad-address': 0 }, error: null });
    expect(read.postings).toHaveLength(1);
  });
});

it('never throws, whatever the file holds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(importSaved(text).postings).toEqual([]);
    }),
  );
});

it('is not fooled by a prototype', () => {
  const text = file([savedRow('a')]).replace('"notes":""', '"notes":"","__proto__":{"polluted":1}');
  expect(importSaved(text).postings).toHaveLength(1);
  expect('polluted' in {}).toBe(false);
});
