import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  attribute,
  by,
  first,
  fromAddress,
  matching,
  member,
  nth,
  ownText,
  sign,
  text,
  texts,
  visible,
  worded,
  type PageReader,
} from '@/lib/page/readers';

const ADDRESS = new URL('https://jobs.test/job/42.html?city=x');
const { document } = new JSDOM(`<div class="card" data-id=" 7 " data-job='{"id":"91","years":3,"more":{}}'><h3> Go
  developer </h3><ul><li>3-5年</li><li> </li><li>本科</li></ul><p class="line"><b>20k</b> 经验不限 / 本科</p><i class="icon"></i></div>`)
  .window;

const CASES: [reader: PageReader, name: string, answer: string | null][] = [
  [text('h3'), 'text h3', 'Go developer'],
  [text('h4'), 'text h4', null],
  [text('.icon'), 'text .icon', null],
  [texts('li'), 'texts li', '3-5年\n本科'],
  [texts('li', /年$/), 'texts li', '本科'],
  [texts('td'), 'texts td', null],
  [first('li', /本科|硕士/), 'first li', '本科'],
  [first('li', /博士/), 'first li', null],
  [nth('li', 2), 'nth li 2', '本科'],
  [nth('li', 1), 'nth li 1', null],
  [nth('li', 9), 'nth li 9', null],
  [ownText('.line'), 'own .line', '经验不限 / 本科'],
  [ownText('.icon'), 'own .icon', null],
  [attribute('', 'data-id'), 'attribute [data-id]', '7'],
  [attribute('h3', 'title'), 'attribute h3[title]', null],
  [member('', 'data-job', 'id'), 'json [data-job].id', '91'],
  [member('', 'data-job', 'years'), 'json [data-job].years', '3'],
  [member('', 'data-job', 'more'), 'json [data-job].more', null],
  [member('', 'data-job', 'none'), 'json [data-job].none', null],
  [member('', 'data-id', 'id'), 'json [data-id].id', null],
  [member('h4', 'data-job', 'id'), 'json h4[data-job].id', null],
  [worded(text('li'), '要', '经验'), '要text li经验', '要3-5年经验'],
  [worded(text('h4'), '要'), '要text h4', null],
  [visible('h3'), 'visible h3', 'Go developer'],
  [visible('.icon'), 'visible .icon', null],
  [matching(text('.line'), /^(\d+k)/), 'text .line ~ ^(\\d+k)', '20k'],
  [matching(text('.none'), /(.*)/), 'text .none ~ (.*)', null],
  [fromAddress(/\/job\/(\d+)/), 'address ~ \\/job\\/(\\d+)', '42'],
  [sign('.icon', '**-**元'), 'sign .icon', '**-**元'],
  [sign('.none', '**-**元'), 'sign .none', null],
  [by('host', (_card, address) => address.hostname), 'host', 'jobs.test'],
];

describe('readers', () => {
  it.each(CASES)('%# $name', (reader, name, answer) => {
    const card = document.querySelector('.card');
    expect(reader.name).toBe(name);
    expect(card && reader.read(card, ADDRESS)).toBe(answer);
  });
});
