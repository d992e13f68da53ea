import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SITES } from '@/lib/sites';
import { readPage } from '@/lib/sites/read-page';
import type { FieldName } from '@/lib/posting/reading';

const PAGES = new URL('../../../shared/pages/', import.meta.url);
const present = existsSync(PAGES);
const BEIJING = 'city=%E5%8C%97%E4%BA%AC';

/** file, address, layout, page, postings, of them with pay that is shown */
const EXPECTED = [
  [
    'boss/list-new-2026-07-beijing.html',
    'https://www.zhipin.com/web/geek/jobs?query=golang',
    'list-2025',
    'list',
    15,
    0,
  ],
  ['boss/list-new-2026-09-loggedin-excerpt.html', 'https://www.zhipin.com/web/geek/jobs', 'list-2025', 'list', 7, 7],
  ['boss/list-old-2024-05.html', 'https://www.zhipin.com/web/geek/job?query=java', 'list-2022', 'list', 30, 30],
  ['boss/detail-2026-09-skeleton.html', 'https://www.zhipin.com/job_detail/ab12~.html', 'detail', 'detail', 1, 1],
  ['lagou/list-old-2019.html', 'https://www.lagou.com/jobs/list_python?px=new', 'list-classic', 'list', 15, 15],
  ['lagou/list-2026-09-excerpt.html', `https://www.lagou.com/jobs/list_Java?${BEIJING}`, 'list-classic', 'list', 3, 3],
  ['lagou/list-wn-nextjs-skeleton.html', 'https://www.lagou.com/wn/jobs?kd=Golang', 'list-wn', 'list', 1, 1],
  ['lagou/detail-2026-09-excerpt.html', 'https://www.lagou.com/wn/jobs/12413968.html', 'detail-wn', 'detail', 1, 1],
  ['liepin/list-2026-09-excerpt.html', 'https://www.liepin.com/zhaopin/?key=golang', 'list-2026', 'list', 6, 6],
  ['liepin/detail-job-2026-07-excerpt.html', 'https://www.liepin.com/job/1983665159.shtml', 'detail', 'detail', 1, 1],
] as const;

const HOSTS: Record<string, string> = {
  'www.zhipin.com': 'boss',
  'www.lagou.com': 'lagou',
  'www.liepin.com': 'liepin',
};

describe.skipIf(!present)('saved pages (skipped where ../shared/pages is not beside the project)', () => {
  it.each(EXPECTED)('%s', (file, url, layout, page, count, paid) => {
    const reading = readPage(documentOf(file, url), url, SITES);

    expect({ layout: reading.layout, page: reading.page }).toEqual({ layout, page });
    expect(reading.postings).toHaveLength(count);
    for (const field of ['title', 'company', 'city'] as const)
      expect([field, filled(reading, field)]).toEqual([field, count]);
    const shown = reading.postings.filter(({ reading }) =>
      /\p{Nd}|[\ue031-\ue03a]/u.test(reading.fields.salary?.text ?? ''),
    );
    expect(shown).toHaveLength(paid);
    expect(new Set(reading.postings.map(({ reading }) => reading.key)).size).toBe(count);
  });

  it('reads the pane of BOSS without its decoys, into the posting of its card', () => {
    const [, url] = EXPECTED[1];
    const { postings, found } = readPage(documentOf(EXPECTED[1][0], url), url, SITES);

    expect(found).toHaveLength(8);
    expect(postings[0]?.reading.fields.description).toEqual({
      text: '1、本科及以上学历，3年以上Java开发经验；\n2、熟悉SpringCloud、MySQL、Redis。',
      from: 'visible .job-detail-body p.desc',
    });
  });

  it('reads a logged-out pane of BOSS: pay masked, decoys left out', () => {
    const [, url] = EXPECTED[0];
    const { postings } = readPage(documentOf(EXPECTED[0][0], url), url, SITES);
    const { salary, description } = postings[0]?.reading.fields ?? {};

    expect(salary?.text).toBe('**-**元');
    expect(description?.text).toContain('熟悉产品知识，负责开展店内的新品活动');
    expect(description?.text).not.toMatch(/boss|kanzhun|直聘/i);
  });

  it('reads the whole title of a 拉勾 detail page', () => {
    const [, url] = EXPECTED[7];
    expect(readPage(documentOf(EXPECTED[7][0], url), url, SITES).postings[0]?.reading.fields.title?.text).toBe(
      '软件开发工程师-属地化社招（c/c++/java）',
    );
  });

  it('never takes a page for one of another site', () => {
    const taken = allPages().flatMap((file) => {
      const doc = documentOf(file, 'https://example.test/');
      return Object.keys(HOSTS)
        .filter((host) => isTaken(file, host, doc))
        .map((host) => [file, host]);
    });
    expect(taken).toEqual([]);
  }, 60_000);

  it('reads every page under every sample address without throwing', () => {
    const addresses = SITES.map((site) => site.samples[0]?.url ?? site.home);
    for (const file of allPages()) {
      const dom = new JSDOM(sourceOf(file), { virtualConsole: new VirtualConsole() });
      for (const url of addresses) {
        for (const { reading } of readPage(dom.window.document, url, SITES).found) {
          expect(reading.url).toMatch(/^https?:/);
          expect(reading.key).not.toBe('');
        }
      }
    }
  }, 60_000);
});

function allPages(): string[] {
  const files = readdirSync(PAGES, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.(?:x?html|json)$/.test(file));
}

/** Whether an adapter reads the page under the address of a site that it is not from. */
function isTaken(file: string, host: string, doc: Document): boolean {
  const { found } = readPage(doc, `https://${host}/`, SITES);
  return !file.startsWith(`${HOSTS[host]}/`) && found.some(({ layout }) => layout.name !== 'schema.org');
}

function sourceOf(file: string): string {
  const source = readFileSync(new URL(file, PAGES), 'utf8');
  return file.endsWith('.json') ? `<script type="application/ld+json">${source}</script>` : source;
}

function documentOf(file: string, url: string): Document {
  return new JSDOM(sourceOf(file), { url, virtualConsole: new VirtualConsole() }).window.document;
}

function filled({ postings }: ReturnType<typeof readPage>, field: FieldName): number {
  return postings.filter(({ reading }) => reading.fields[field]).length;
}
