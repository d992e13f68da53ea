import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { comparisonMarkdown, escaped } from '@/components/compare/markdown';
import { sectionsOf } from '@/components/compare/sections';
import { asking, compared, HOSTILE } from './compared';

vi.mock('wxt/browser', () => import('../browser'));

const hostile = { ...asking('x', ['go'], [], { title: HOSTILE, url: 'https://jobs.test/a|b>c `d' }), notes: HOSTILE };
const safe = asking('y', ['go'], [], { url: 'javascript:alert(1)' });

describe('the Markdown table', () => {
  const text = comparisonMarkdown({
    postings: [hostile, safe],
    sections: sectionsOf(compared([hostile, safe])),
    made: 'GoLens · 2026',
    sources: ['- # one', 'two | three'],
  });
  const lines = text.split('\n');
  const table = lines.slice(0, lines.indexOf(''));

  it('has as many cells in each line, whatever the text', () => {
    expect(table.length).toBeGreaterThan(20);
    for (const line of table) expect(line.split(/(?<!\\)\|/).length).toBe(5);
  });

  it('lets no mark-up of a page through', () => {
    expect(text).not.toMatch(/<img|(?<!\\)`|(?<!\\)\]\(javascript/);
    expect(text).not.toContain('\u202E');
  });

  it('links web addresses only, in angle brackets that nothing breaks', () => {
    expect(lines[0]).toContain('](<https://jobs.test/a%7Cb%3Ec%20%60d>)');
    expect(lines[0]).not.toContain('javascript:alert(1)>');
  });

  it('ends with the date and the sources', () => {
    expect(text.endsWith('GoLens · 2026\n\n- \\- # one\n- two \\| three\n')).toBe(true);
  });
});

describe('escaped text', () => {
  it.each([
    ['a|b', String.raw`a\|b`],
    ['*x* _y_ `z` ~s~', String.raw`\*x\* \_y\_ \`z\` \~s\~`],
    ['[x](y)', String.raw`\[x\](y)`],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    [String.raw`a\|b`, String.raw`a\\\|b`],
    ['# one', String.raw`\# one`],
    ['1. one', String.raw`1\. one`],
    ['25-45K·16薪', '25-45K·16薪'],
    ['two\n\r\u2028lines', 'two lines'],
  ])('writes %j as %j', (text, expected) => expect(escaped(text)).toBe(expected));

  it('is on one line, and no sign of a table or of HTML is left bare', () => {
    const signs = fc.constantFrom('|', '\\', '<', '>', '&', '`', '\n', '*', 'a', '中', ' ', '\u202E');
    fc.assert(
      fc.property(
        fc.array(signs).map((each) => each.join('')),
        (text) => {
          const written = escaped(text);
          expect(written).not.toMatch(/[\n<>\u202E]/);
          expect(written.replaceAll(/\\./g, '')).not.toMatch(/[|`*\\]/);
        },
      ),
    );
  });
});
