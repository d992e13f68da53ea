import { strToU8, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resumeText } from '@/entrypoints/profile/resume-file';
import { docx, gbkPdf, header, latinPdf, paragraph, unicodePdf } from './documents';

// Node has no workers of this kind: the library runs the worker's code itself, by the file's address.
vi.mock('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url', () => ({
  default: new URL('../../node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).href,
}));

beforeEach(() => {
  vi.stubGlobal('DOMParser', new JSDOM('').window.DOMParser);
  // Every browser that the manifest allows has it, Node 20 has not.
  if (!('withResolvers' in Promise)) vi.stubGlobal('Promise', Object.assign(Promise, { withResolvers }));
});

const read = (bytes: Uint8Array<ArrayBuffer> | string) => resumeText(new Blob([bytes]));
const problem = (bytes: Uint8Array<ArrayBuffer> | string) =>
  read(bytes).then(
    () => null,
    (error: { problem?: string }) => error.problem,
  );

describe('a text file', () => {
  it('is read as UTF-8', async () => expect(await read('精通 Go\n现居：上海')).toBe('精通 Go\n现居：上海'));
  it('is read as Windows writes Chinese', async () =>
    expect(await read(new Uint8Array([0xbe, 0xab, 0xcd, 0xa8, 0x20, 0x47, 0x6f]))).toBe('精通 Go'));
  it('is read as UTF-16', async () =>
    expect(await read(new Uint8Array([0xff, 0xfe, 0xbe, 0x7c, 0x1a, 0x90]))).toBe('精通'));
});

describe('a PDF', () => {
  it('is read line by line', async () => {
    const text = await read(latinPdf(['Skills', 'Proficient in Go (5 years), MySQL', 'Mar 2019 - Present Acme Inc']));
    expect(text.trim().split('\n')).toEqual([
      'Skills',
      'Proficient in Go (5 years), MySQL',
      'Mar 2019 - Present Acme Inc',
    ]);
  });

  it('is read in Chinese', async () => {
    expect((await read(unicodePdf(['工作经历', '2019.03-至今 精通 Go']))).trim().split('\n')).toEqual([
      '工作经历',
      '2019.03-至今 精通 Go',
    ]);
  });

  it('is read in a Chinese font that is not in the file', async () =>
    expect((await read(gbkPdf('beabcda8476f'))).trim()).toBe('精通Go'));

  it.each([
    ['without text', latinPdf([]), 'no-text'],
    ['with a password', latinPdf(['secret'], { encrypted: true }), 'encrypted'],
    ['that is damaged', '%PDF-1.4 and nothing else', 'broken'],
  ])('%s is refused with its reason', async (_name, bytes, reason) => expect(await problem(bytes)).toBe(reason));
});

describe('a DOCX', () => {
  it('is read with headers, tabs, breaks and tables, without what was deleted or stands there twice', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('语言')}</w:tc><w:tc>${paragraph('Go、Python')}</w:tc></w:tr></w:tbl>`;
    const body = [
      '<w:p><w:r><w:t>2019.03</w:t><w:tab/><w:t>至今</w:t><w:br/><w:t>青杉</w:t><w:t>科技</w:t></w:r></w:p>',
      table,
      '<w:p><w:del><w:r><w:delText>Java</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>',
      `<mc:AlternateContent><mc:Choice>${paragraph('侧栏')}</mc:Choice><mc:Fallback>${paragraph('侧栏')}</mc:Fallback></mc:AlternateContent>`,
    ];
    const text = await read(docx(body.join(''), { 'word/header1.xml': header('张小禾 上海') }));
    expect(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual(['张小禾 上海', '2019.03\t至今', '青杉科技', '语言 \tGo、Python', '侧栏']);
  });

  it.each([
    ['that is another archive', new Uint8Array(zipSync({ 'a.txt': strToU8('Go') })), 'not-docx'],
    ['that is cut off', docx(paragraph('Go')).slice(0, 60), 'not-docx'],
    ['that grows beyond measure', docx(paragraph('a'.repeat(3_000_000))), 'bomb'],
    ['with entities', docx('', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }), 'bomb'],
    ['whose XML is damaged', docx('', { 'word/document.xml': '<w:document><w:body>' }), 'broken'],
    ['without text', docx('<w:p/>'), 'no-text'],
  ])('%s is refused with its reason', async (_name, bytes, reason) => expect(await problem(bytes)).toBe(reason));
});

it.each([
  ['Word before 2007', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-word'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'not-text'],
  ['nothing', '', 'no-text'],
  ['more than 15 MB', new Uint8Array(15_000_001), 'too-large'],
])('refuses %s with its reason', async (_name, bytes, reason) => expect(await problem(bytes)).toBe(reason));

function withResolvers<T>(): PromiseWithResolvers<T> {
  const handles: Partial<PromiseWithResolvers<T>> = {};
  const promise = new Promise<T>((resolve, reject) => Object.assign(handles, { resolve, reject }));
  return Object.assign(handles, { promise }) as PromiseWithResolvers<T>;
}
