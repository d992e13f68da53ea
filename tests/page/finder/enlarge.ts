import { fold } from '@/lib/page/finder/pieces';
import type { Found, PageReading } from '@/lib/sites/read-page';

/** Lists are shorter in fixtures than on real pages, and a list is told by what its cards have in common. */
const CARDS = 8;
const TITLES = {
  zh: ['Go后端开发工程师', 'Golang研发专家', '高级服务端开发（Go）', '云原生平台工程师', 'Go架构师', '运维开发工程师'],
  en: [
    'Go Backend Engineer',
    'Senior Golang Developer',
    'Platform Engineer',
    'Staff Engineer, Go',
    'SRE',
    'Go Developer',
  ],
};
const COMPANIES = {
  zh: ['松果软件有限公司', '北岸网络', '云杉信息技术', '长风数据', '青石科技', '南浦智能'],
  en: ['Heron Example', 'Egret Labs', 'Saltmarsh Digital', 'Osprey Grid', 'Quarry Works', 'Fennel Systems'],
};
/** What a description goes on with: fixtures say in two lines what pages say in forty. */
const MORE = {
  zh: [
    '任职要求',
    '本科及以上学历，三年以上后端开发经验，熟悉 Linux 下的网络编程与并发。',
    '熟悉 MySQL、Redis 与消息队列，了解容器与编排，写过线上服务并负责过稳定性。',
    '沟通清楚，愿意写文档与测试，对代码质量有要求，能独立完成模块设计。',
  ],
  en: [
    'Requirements',
    'You have several years of experience with backend services under load and know how to measure them.',
    'You know relational databases, message queues and containers, and you have been on call for what you built.',
    'You write clear documents and tests, and you can design a module from the first sketch to its last release.',
  ],
};
const CHINESE = /[\u4e00-\u9fff]/;

/** Makes of a fixture a page of the usual length, as its adapter reads it. */
export function enlarge({ found }: PageReading): void {
  for (const one of found) if (one.layout.kind === 'detail') lengthen(one);
  repeat(found);
}

/** Adds to the smallest element that holds the description what a person would read there besides. */
function lengthen({ card, reading }: Found): void {
  const description = reading.fields.description?.text;
  if (!description) return;
  const doc = card.ownerDocument;
  const lines = description.split('\n').map(fold).filter(Boolean);
  const title = reading.fields.title?.text ?? '';
  const held = ({ tagName, textContent }: Element) => {
    const text = fold(textContent ?? '');
    return tagName === 'SCRIPT' || text.includes(title) ? 0 : lines.filter((line) => text.includes(line)).length;
  };
  const all = [...doc.body.querySelectorAll('*')].map((element) => ({ element, held: held(element) }));
  const most = Math.max(1, ...all.map((one) => one.held));
  const block = all.findLast((one) => one.held === most)?.element;
  for (const text of MORE[CHINESE.test(description) ? 'zh' : 'en']) {
    const line = doc.createElement(text.length < 20 ? 'h3' : 'p');
    line.textContent = text;
    block?.append(line);
  }
}

/** Repeats the cards that an adapter found, each time with another title and id, until the list has its usual length. */
function repeat(found: Found[]): void {
  const listed = found.filter(({ layout, reading }) => layout.kind === 'list' && reading.fields.title);
  const cards = new Set(listed.map(({ card }) => card));
  const [first] = listed;
  if (!first) return;
  for (let n = listed.length; n < CARDS; n++) {
    const { card, reading } = listed[n % listed.length] ?? first;
    const title = reading.fields.title?.text ?? '';
    const names = CHINESE.test(title) ? TITLES.zh : TITLES.en;
    const item = itemOf(card, cards);
    const copy = item.cloneNode(true) as Element;
    replaceIn(copy, title, `${names[n % names.length]} ${n}`);
    const company = reading.fields.company?.text ?? '';
    const firms = CHINESE.test(company) ? COMPANIES.zh : COMPANIES.en;
    replaceIn(copy, company, firms[n % firms.length] ?? '');
    if (!reading.key.startsWith('~')) renumber(copy, reading.key, n);
    item.after(copy);
  }
}

/** The largest element that holds this card and no other, as far as it is an item of the list. */
function itemOf(card: Element, cards: Set<Element>): Element {
  let item = card;
  for (let parent = item.parentElement; parent && parent !== card.ownerDocument.body; parent = item.parentElement) {
    const held = [...cards].filter((other) => parent?.contains(other)).length;
    if (held > 1 || cards.size === 1 || parent.querySelector('h1')) break;
    item = parent;
  }
  return item;
}

/** Gives the copy an id of the same shape: other characters at its end. What stands before "/" is the publisher's. */
function renumber(copy: Element, key: string, n: number): void {
  const [id = ''] = key.split('/').slice(-1);
  replaceIn(copy, id, `${id.length > 4 ? id.slice(0, -2) : id}${n + 80}`);
}

function replaceIn(root: Element, text: string, by: string): void {
  if (!text) return;
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes])
      if (value.includes(text)) element.setAttribute(name, value.replaceAll(text, by));
    for (const node of element.childNodes)
      if (node.nodeType === 3 && node.nodeValue?.includes(text)) node.nodeValue = node.nodeValue.replaceAll(text, by);
  }
}
