import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { handOverReaders } from '@/entrypoints/posting/page-readers';
import { ReaderLoader } from '@/entrypoints/posting/reader-loader';
import { WithoutLayout } from '@/entrypoints/posting/without-layout';
import { readUnknown } from '@/entrypoints/posting/read-unknown';
import { structuredPostings } from '@/lib/page/structured-data';
import { boss } from '@/lib/sites/boss';
import { readParts } from '@/lib/sites/read-parts';
import { readPublished } from '@/lib/sites/read-published';
import { JSDOM } from 'jsdom';

const again = vi.fn<(ms: number) => void>();
const loadReader = vi.fn<(script: string) => Promise<void>>();
const loader = () => new ReaderLoader({ again, loadReader });
const JOB = '{"@context":"https://schema.org","@type":"JobPosting","title":"Go 工程师","identifier":"7"}';

beforeEach(() => {
  vi.clearAllMocks();
  loadReader.mockResolvedValue();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  go('https://www.zhipin.com/a');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(globalThis, Symbol.for('golens.readers'));
});

it('asks for each script once an address, and for another look when it has come', async () => {
  const readers = loader();
  expect([readers.get('finder'), readers.get('finder'), readers.get('published')]).toEqual([null, null, null]);
  expect(loadReader.mock.calls).toEqual([['finder'], ['published']]);
  expect([readers.isComing('finder'), again.mock.calls.length]).toEqual([true, 0]);

  await Promise.resolve();
  await vi.waitFor(() => expect(again).toHaveBeenCalledTimes(2));
  expect(readers.isComing('finder')).toBe(false);
  handOverReaders({ finder: { parts: readParts } });
  expect(readers.get('finder')?.parts).toBe(readParts);
  expect(readers.get('published')).toBeNull();
});

it('is told of a script that cannot come, and asks again at the next address only', async () => {
  loadReader.mockRejectedValue(new Error('no tab'));
  const readers = loader();
  readers.get('finder');
  await vi.waitFor(() => expect(again).toHaveBeenCalledTimes(1));
  expect(console.warn).toHaveBeenCalledWith('GoLens: finder', expect.any(Error));
  expect(readers.get('finder')).toBeNull();
  expect(loadReader).toHaveBeenCalledTimes(1);

  go('https://www.zhipin.com/b');
  readers.get('finder');
  expect(loadReader).toHaveBeenCalledTimes(2);
});

it('asks for nothing on a page that publishes nothing', () => {
  const found = new Map();
  const report = new WithoutLayout(loader()).find(boss, found);
  expect([report.cards, found.size, loadReader.mock.calls.length]).toEqual([0, 0, 0]);
});

it('waits for the readers of a page that publishes a posting, and reads it when they have come', async () => {
  go('https://www.zhipin.com/c', `<script type="application/ld+json">${JOB}</script>`);
  const bare = new WithoutLayout(loader());
  const found = new Map();
  expect(bare.find(boss, found).cards).toBe(0);
  expect(bare.published()).toBeNull();
  await vi.waitFor(() => expect(again).toHaveBeenCalled());

  handOverReaders({ published: { unknown: readUnknown, published: structuredPostings, anywhere: readPublished } });
  expect(bare.find(boss, found)).toMatchObject({ site: 'boss', cards: 1 });
  expect([...found.values()].map(({ reading }) => reading.fields.title?.text)).toEqual(['Go 工程师']);
  expect(bare.published()?.(document)).toHaveLength(1);
});

function go(url: string, html = '') {
  const { window } = new JSDOM(`<body>${html}</body>`, { url });
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
}
