import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { visibleText } from '@/lib/page/visible-text';

const DECOYS =
  '<style>.a{display:none!important;}.b{display:inline-block;width:0.1px;height:0.1px;overflow:hidden;visibility: hidden;}.c{font-style:normal}</style>' +
  '产<i class="a">kanzhun</i>品<i class="b">BOSS直聘</i>知<i class="c">识</i>';

const CASES: [name: string, inside: string, seen: string][] = [
  ['decoys that a style element hides', DECOYS, '产品知识'],
  ['display none', 'a<b style="display:none">x</b>b', 'ab'],
  ['visibility hidden', 'a<b style="visibility:hidden">x</b>b', 'ab'],
  ['no opacity', 'a<b style="opacity:0">x</b>b', 'ab'],
  ['half opacity is seen', 'a<b style="opacity:0.5">x</b>b', 'axb'],
  ['a box of 0.1 px', 'a<b style="display:inline-block;width:0.1px;height:0.1px;overflow:hidden">x</b>b', 'ab'],
  ['scripts, styles, templates', 'a<script>x</script><style>p{}</style><template>y</template>b', 'ab'],
  ['line breaks and blocks', 'a<br>b<p>c</p><ul><li>d</li><li>e</li></ul>', 'a\nb\nc\nd\ne'],
  ['inline elements do not break a word', '<b>Go</b><span>lang</span>', 'Golang'],
  ['indentation of the source is folded', 'a\n      b', 'a b'],
  ['line breaks of the author are kept', '1、a；\n2、b', '1、a；\n2、b'],
  ['nothing', '<b style="display:none">x</b>', ''],
];

describe('visibleText', () => {
  it.each(CASES)('displayed: %s', (_name, inside, seen) => {
    const { document } = new JSDOM(`<div id="it">${inside}</div>`).window;
    expect(textOf(document)).toBe(seen);
  });

  it.each(CASES)('not displayed: %s', (_name, inside, seen) => {
    const { DOMParser } = new JSDOM('').window;
    expect(textOf(new DOMParser().parseFromString(`<div id="it">${inside}</div>`, 'text/html'))).toBe(seen);
  });
});

function textOf(document: Document): string | null {
  const element = document.querySelector('#it');
  return element && visibleText(element);
}
