import * as fc from 'fast-check';
import type { SavedPosting } from '@/lib/posting/saved';
import { savedRow } from '../store/rows';

const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '', '"', ',', ';', "'", '\u{202E}', '\u{FEFF}', '\u{0}'];
const PARTS = [
  '=1+1',
  'cmd|/C calc',
  '"',
  '""',
  ',',
  '\r\n',
  '\n',
  '👩‍💻',
  'مطور',
  '岗位',
  '\u{D800}',
  '</script>',
  '\\',
];

/** Text that would like to be a formula, a line, a cell or a right-to-left override. */
export const hostileText = fc
  .tuple(fc.constantFrom(...STARTS), fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'binary' }))))
  .map(([start, parts]) => (start + parts.join('')).slice(0, 500));

export const hostileRow: fc.Arbitrary<SavedPosting> = fc
  .record({
    key: fc.stringMatching(/^[\w~-]{1,20}$/),
    title: hostileText,
    company: fc.option(hostileText),
    notes: hostileText,
    tags: fc.array(
      hostileText.map((text) => text.slice(0, 60)),
      { maxLength: 4 },
    ),
    low: fc.option(fc.integer({ min: 0, max: 1e7 })),
  })
  .map(({ key, title, company, notes, tags, low }) => {
    const at = '2026-11-02T03:04:05.678Z';
    const row = savedRow(key, { notes, tags, readAt: at, history: [{ status: 'applied', at }] });
    row.posting.title = title;
    row.posting.company.name = company;
    row.posting.salary.low = low;
    return row;
  });

/** The same rows in every run, each with a key of its own. */
export const manyHostileRows = (count: number): SavedPosting[] =>
  fc.sample(hostileRow, { numRuns: count, seed: 5 }).map((row, index) => {
    const key = `k${index}`;
    return { ...row, id: `boss:${key}`, posting: { ...row.posting, key } };
  });
