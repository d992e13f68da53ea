import { describe, expect, it } from 'vitest';
import { flatten } from '@/scripts/firefox/tree';

const text = (nodeValue: string) => ({ value: { nodeValue } });

describe('the tree that Firefox tells of', () => {
  it('gives the elements in order, those in closed shadow roots too, each with all text below it', () => {
    const button = {
      sharedId: 'c',
      value: { localName: 'button', attributes: { type: 'button' }, children: [text('P68')] },
    };
    const host = {
      sharedId: 'b',
      value: { localName: 'span', shadowRoot: { sharedId: 'r', value: { children: [button] } } },
    };
    const card = { sharedId: 'a', value: { localName: 'li', children: [text('Go '), host, text('!')] } };
    expect(flatten(card)).toEqual([
      { sharedId: 'a', name: 'li', attributes: {}, text: 'Go P68!' },
      { sharedId: 'b', name: 'span', attributes: {}, text: 'P68' },
      { sharedId: 'c', name: 'button', attributes: { type: 'button' }, text: 'P68' },
    ]);
  });

  it('passes over what has no identity, as nodes that are deeper than was asked for', () => {
    expect(flatten({ value: { localName: 'li' } })).toEqual([]);
  });
});
