import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMN_NAMES } from '@/lib/export/columns';
import { markdownHead, markdownList, markdownRows, plain } from '@/lib/export/markdown';
import { savedRow } from '../store/rows';
import { hostileRow, hostileText } from './hostile-rows';

/** Signs that open markup where no backslash stands before them. */
const OPEN = /(?<!\\)(?:\\\\)*[`*_[\]<>|~$]/;

describe('text', () => {
  it.each([
    ['Go 开发 (3-5年)', 'Go 开发 (3-5年)'],
    ['a|b', 'a\\|b'],
    ['`rm`', '\\`rm\\`'],
    ['<img src=x>', '&lt;img src=x\\>'],
    ['&lt;', '&amp;lt;'],
    ['[a](http://b)', '\\[a\\](http://b)'],
    ['a\r\n\r\n# b', 'a \\# b'],
    ['a\\', 'a\\\\'],
  ])('%j is written as %s', (text, written) => expect(plain(text)).toBe(written));

  it('is one line without markup, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(plain(text)).not.toMatch(OPEN);
        expect(plain(text)).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

it('is a table with as many cells in every line, whatever the text is', () => {
  fc.assert(
    fc.property(fc.array(hostileRow, { minLength: 1, maxLength: 4 }), (rows) => {
      const lines = (markdownHead(COLUMN_NAMES, {}) + markdownRows(rows, COLUMN_NAMES)).split('\n').slice(0, -1);
      expect(lines).toHaveLength(rows.length + 2);
      for (const line of lines) expect(line.split(/(?<!\\)(?:\\\\)*\|/)).toHaveLength(COLUMN_NAMES.length + 2);
    }),
  );
});

describe('the list', () => {
  const row = { ...savedRow('a', { notes: '1. 一面\n- 二面\n<script>' }), firstSeen: '2026-10-02T00:00:00.000Z' };

  it('has a section a posting with what is known of it', () => {
    const list = markdownList([row], ['title', 'salary', 'low', 'months', 'url', 'firstSeen', 'notes'], {
      low: '下限',
    });
    expect(list).toBe(
      '## [Go 开发工程师](<https://www.zhipin.com/job_detail/k1.html>)\n\n' +
        '- 下限: 20000\n- firstSeen: 2026-10-02T00:00:00.000Z\n\n' +
        '> 1\\. 一面\n> \\- 二面\n> &lt;script\\>\n\n',
    );
  });

  it('links nothing but web addresses, and shows the description where there is one', () => {
    const posting = { ...row.posting, url: 'javascript:alert(1)' };
    const list = markdownList([{ ...row, posting, description: '职责\n要求' }], ['title', 'url'], {});
    expect(list).toBe('## Go 开发工程师\n\n\n> 职责\n> 要求\n\n');
  });
});
