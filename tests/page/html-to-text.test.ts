import { expect, it } from 'vitest';
import { htmlToText } from '@/lib/page/html-to-text';

it.each([
  ['<p>Go &amp; SQL</p><ul><li>a<li>b</ul>', 'Go & SQL\na\nb'],
  ['&lt;p&gt;Go&lt;br&gt;SQL&lt;/p&gt;', 'Go\nSQL'],
  ['plain\nlines', 'plain\nlines'],
  ['vector&lt;int&gt; in text', 'vector<int> in text'],
  ['5 < 6', '5 < 6'],
  ['<style>p{}</style>Go', 'Go'],
])('%s', (html, text) => expect(htmlToText(html)).toBe(text));
