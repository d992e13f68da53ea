import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { listOf, literalAfter, memberAt, payload, wordsOf } from '@/lib/page/payload';

const documentOf = (body: string) => new JSDOM(body).window.document;

describe('literalAfter', () => {
  it.each([
    ['x={"a":1};y={}', 'x', { a: 1 }],
    ['window.__STATE__ = [1,{"b":"}]"}] ;more', '__STATE__', [1, { b: '}]' }]],
    [
      'data:{jobs:[{id:"a",n:1.5,text:"say \\"{hi:1}\\"",$x:null}]}',
      'data',
      { jobs: [{ id: 'a', n: 1.5, text: 'say "{hi:1}"', $x: null }] },
    ],
    ['j:[{at:new Date(12),no:void 0,un:undefined,t:true}]', 'j', [{ at: 12, no: null, un: null, t: true }]],
    ['x={"a":"C\\u002FC"}', 'x', { a: 'C/C' }],
    ['x=function(){return {"a":1}}', 'x', undefined],
    ['x={"a":[1}', 'x', undefined],
    ['x={a:alert(1)}', 'x', undefined],
    ['x="{}"', 'x', undefined],
    ['nothing here', 'x', undefined],
    ['x={"a":1', 'x', undefined],
  ])('%s', (source, anchor, value) => expect(literalAfter(source, anchor)).toEqual(value));

  it('reads back any JSON, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())),
        fc.string(),
        (value, rest) => {
          const json = JSON.stringify(value);
          expect(literalAfter(`anchor=${json};${rest}`, 'anchor')).toEqual(JSON.parse(json));
        },
      ),
    );
  });

  it('never throws, and takes no more than a moment for hostile text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void literalAfter(`a=${text}`, 'a')));
    const started = performance.now();
    for (const piece of ['{', '[{"', '\\"', '{a:', 'new Date(', '"']) literalAfter(`a={${piece.repeat(100_000)}`, 'a');
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('payload', () => {
  it('reads the script that has the anchor, and reads it again when its text has changed', () => {
    const doc = documentOf('<script>other={"n":0}</script><script>state={"n":1}</script>');
    expect(payload(doc, 'state=')).toEqual({ n: 1 });
    const script = doc.querySelectorAll('script')[1];
    if (script) script.textContent = 'state={"n":2}';
    expect(payload(doc, 'state=')).toEqual({ n: 2 });
  });

  it('looks for the script again when it has left the page', () => {
    const doc = documentOf('<script>state={"n":1}</script>');
    payload(doc, 'state=');
    doc.querySelector('script')?.remove();
    expect(payload(doc, 'state=')).toBeUndefined();
    doc.body.append(Object.assign(doc.createElement('script'), { type: 'x', textContent: 'state={"n":3}' }));
    expect(payload(doc, 'state=')).toEqual({ n: 3 });
  });
});

it('takes members, lists and words from anything', () => {
  expect(memberAt({ a: [{ b: 1 }] }, 'a', '0', 'b')).toBe(1);
  expect([memberAt(null, 'a'), memberAt('text', 'a', 'b')]).toEqual([undefined, undefined]);
  expect([listOf([1]), listOf({ length: 1 })]).toEqual([[1], []]);
  expect([wordsOf(' a '), wordsOf(3), wordsOf(''), wordsOf({})]).toEqual(['a', '3', null, null]);
});
