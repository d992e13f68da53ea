import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readGenericDetail } from '@/lib/page/generic-detail';

const read = (html: string) => readGenericDetail(new JSDOM(html).window.document);
const BODY = `<section><h3>岗位职责</h3><p>${'负责后端服务的设计与开发，'.repeat(8)}</p><h3>任职要求</h3><p>熟悉 Go 语言与分布式系统。</p></section>`;

it('reads title, pay and description', () => {
  const found = read(`<div><h1>Go 开发工程师</h1><span>30-50k·15薪</span></div>${BODY}<footer>关于</footer>`);
  expect(found).toMatchObject({ title: 'Go 开发工程师', salary: '30-50k·15薪' });
  expect(found?.description).toContain('熟悉 Go 语言');
});
it('has no pay where none stands by the title', () =>
  expect(read(`<title>Go 工程师 - 某公司</title>${BODY}`)).not.toHaveProperty('salary'));
it('is null on another page', () => expect(read('<h1>动态</h1><p>今天薪资 30-50k 的讨论</p>')).toBeNull());
