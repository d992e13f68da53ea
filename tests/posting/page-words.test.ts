import { JSDOM } from 'jsdom';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, pageText, stillThere, type Stretch } from '@/entrypoints/posting/card/page-words';

const DECOYS = '<style>.no{display:none}</style>';

describe('words on the page', () => {
  it('are found across elements, within their sentence', () => {
    const root = page('<p>4、外包<b>岗位</b>，需驻场。</p><p>不接受外包。</p>');
    expect(texts(find([root], '外包岗位', '4、外包岗位，需驻场'))).toEqual(['外包', '岗位']);
  });

  it('are those of the sentence, where they stand twice', () => {
    const root = page('<p>驻场办公</p><p>需驻场银行</p>');
    const [found] = find([root], '驻场', '需驻场银行');
    expect(found?.node.data).toBe('需驻场银行');
  });

  it('are not guessed: twice on the page and the sentence nowhere is not found', () => {
    const root = page('<p>驻场办公</p><p>需驻场银行</p>');
    expect(find([root], '驻场', '长期驻场')).toEqual([]);
    expect(find([root], '996', '上班 996')).toEqual([]);
    expect(find([root], '', '')).toEqual([]);
    expect(find([], '驻场', '需驻场银行')).toEqual([]);
  });

  it('are found through white space, line breaks and wide signs', () => {
    const root = page('<p>1）\n  大小周，\n 冲刺</p>');
    expect(texts(find([root], '大小周,冲刺', '1)大小周,冲刺'))).toEqual(['大小周，\n 冲刺']);
  });

  it('are found around what the page hides, and never in it', () => {
    const root = page(
      `${DECOYS}<p>35岁<span class="no">BOSS直聘</span>以下</p><p class="no">统招</p><script>出差</script>`,
    );
    expect(texts(find([root], '35岁以下', '35岁以下'))).toEqual(['35岁', '以下']);
    expect(find([root], '统招', '统招')).toEqual([]);
    expect(find([root], '出差', '出差')).toEqual([]);
  });

  it('are sought where most is said first', () => {
    const card = page('<p>驻场</p>');
    const pane = page('<p>需驻场银行</p>');
    expect(find([pane, card], '驻场', '需驻场银行')[0]?.node.data).toBe('需驻场银行');
    expect(find([page('<p>别的</p>'), card], '驻场', '驻场')).toHaveLength(1);
  });

  it('are gone when the page changes them', () => {
    const root = page('<p>需驻场</p>');
    const [found] = find([root], '驻场', '需驻场');
    expect(found && stillThere(found)).toBe(true);
    if (found) found.node.data = '无需驻场';
    expect(found && stillThere(found)).toBe(false);
  });

  it('are found however the page cuts its text into nodes', () => {
    const root = page('');
    const parts = fc.array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.nat(), (parts, at) => {
        root.replaceChildren(...parts.map((part) => root.ownerDocument.createTextNode(part)));
        const whole = parts.join('');
        const words = whole.slice(at % whole.length, (at % whole.length) + 4);
        expect(bare(texts(find([root], words, whole)).join(''))).toBe(bare(words));
      }),
      { numRuns: 200 },
    );
  });
});

function page(body: string): Element {
  return new JSDOM(`<main>${body}</main>`).window.document.querySelector('main') as Element;
}

const find = (roots: Element[], words: string, sentence: string) => findWords(roots.map(pageText), words, sentence);
const texts = (found: Stretch[]) => found.map(({ text }) => text);
const bare = (text: string) => text.replaceAll(/\s+/g, '');
