import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportSection } from '@/entrypoints/dashboard/data/import/import-section';
import { planImport } from '@/entrypoints/dashboard/data/import/plan-import';
import { postingPlace } from '@/entrypoints/dashboard/data/import/posting-place';
import { readImport } from '@/entrypoints/dashboard/data/import/read-import';
import { insightFor } from '@/lib/insights/insight';
import { parsePosting } from '@/lib/parse/posting';
import { savedToJson } from '@/lib/export/json';
import { guessMapping } from '@/lib/export/mapping';
import { EMPTY_PROFILE } from '@/lib/posting/profile';
import type { Reading } from '@/lib/posting/reading';
import type { SavedPosting } from '@/lib/posting/saved';
import { SITES } from '@/lib/sites';
import { browser, place, settled } from '../../components/browser';
import { NOON, savedRow } from '../../store/rows';

vi.mock('wxt/browser', () => import('../../components/browser'));

const PEER = `职位,公司,地区,最低薪资,最高薪资,几薪,职位访问地址,状态,备注
资深 Go 工程师,星河数据,上海,25000,40000,15,https://www.zhipin.com/job_detail/new1~.html,已投递,"=cmd|' /C calc'!A0"
Go 开发工程师,星河数据,北京,20000,40000,,https://www.zhipin.com/job_detail/old1~.html,,二面很难
,无名,北京,,,,https://www.zhipin.com/job_detail/x~.html,,
没有网址,甲,北京,,,,javascript:alert(1),,
资深 Go 工程师,星河数据,上海,25000,40000,15,https://www.zhipin.com/job_detail/new1~.html?lid=2,,
`;
const stored = savedRow('old1~', { posting: { ...savedRow('old1~').posting, key: 'old1~' } });

let root: HTMLElement;
let imported: SavedPosting[];
let saved: SavedPosting[];

beforeEach(() => {
  root = place();
  imported = [];
  saved = [stored];
  browser.runtime.sendMessage.mockImplementation(({ kind, request }) => {
    if (kind === 'saved.list') return answer({ postings: saved, unreadable: 0 });
    if (kind === 'readings.explain') return answer({ postings: understand(request as { readings: Reading[] }) });
    const { postings } = request as { postings: SavedPosting[] };
    imported.push(...postings);
    return answer({ added: postings.length - 1, updated: 1, kept: 0 });
  });
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const answer = (value: unknown) => Promise.resolve({ ok: true, value });
const understand = ({ readings }: { readings: Reading[] }) =>
  readings.map((reading) => {
    const posting = parsePosting(reading, null);
    return { posting, insight: insightFor(posting, null, EMPTY_PROFILE) };
  });

describe('the place of a posting', () => {
  const samples = SITES.flatMap(({ id, samples: all }) => all.map((sample) => ({ id, ...sample }))).filter(
    ({ key }) => key,
  );

  it.each(samples)('by $url is $id $key', ({ id, url, key }) => {
    expect(postingPlace(url)).toMatchObject({ site: id, key });
  });

  it('elsewhere is the host, with a key of its own', () => {
    const [one, two] = ['https://www.jobs.example.com/1', 'https://www.jobs.example.com/2'].map(postingPlace);
    expect([one?.site, one?.key.startsWith('~'), one?.key === two?.key]).toEqual(['jobs.example.com', true, false]);
  });

  it.each(['', 'javascript:alert(1)', 'data:text/html,x', '/job/1', `https://a.cn/${'x'.repeat(2000)}`])(
    'is none for %.30s',
    (text) => expect(postingPlace(text)).toBeNull(),
  );
});

describe('a plan', () => {
  it('adds, changes only what is empty, and refuses with the row', async () => {
    const read = await readImport(new File([PEER], 'peer.csv'));
    if (!('table' in read)) throw new Error('no table');
    const plan = planImport(read.table, guessMapping(read.table.heads), [stored]);
    expect(plan.add.map(({ reading }) => [reading.key, reading.fields.salary?.text])).toEqual([
      ['new1~', '25000-40000·15薪'],
    ]);
    expect(plan.change).toEqual([{ ...stored, notes: '二面很难' }]);
    expect(plan.refused).toEqual({ 'no-title': [4], 'no-address': [5], twice: [6] });
    const again = planImport(read.table, guessMapping(read.table.heads), plan.change);
    expect([again.change, again.same]).toEqual([[], 1]);
  });
});

describe('a file', () => {
  it.each<[string, BlobPart]>([
    ['backup', '{"format":"golens-backup","version":1}'],
    ['newer-file', '{"format":"golens-saved","version":9,"postings":[]}'],
    ['not-json', '[{"title":'],
    ['not-a-list', '{"a":1}'],
    ['workbook', 'PK\u{3}\u{4}'],
    ['empty', ''],
  ])('is refused as %s', async (problem, content) => {
    expect(await readImport(new File([content], 'x'))).toEqual({ problem });
  });
});

describe('the section', () => {
  it('shows how the rows are read, and imports after that', async () => {
    await open(new File([PEER], 'peer.csv'));
    expect(root.textContent).toContain('5 行、9 列；分隔符：逗号；编码：UTF-8');
    expect(root.querySelector('table')?.textContent).toContain('2.5–4万');
    expect(root.textContent).toContain('新增 1，更新 1，不变 0，不收 3');
    expect(imported).toEqual([]);
    await press('导入 2 个');
    expect(imported.map(({ id, status, notes }) => [id, status, notes])).toEqual([
      ['boss:old1~', 'saved', '二面很难'],
      ['boss:new1~', 'applied', "=cmd|' /C calc'!A0"],
    ]);
    expect(imported[1]?.readAt).toBe(imported[1]?.savedAt);
    expect(imported[1]?.readAt).toBeDefined();
    expect(root.querySelector('output')?.textContent).toBe('已导入：新增 1，更新 1，保留原样 0，不收 3');
  });

  it('writes nothing over what was noted elsewhere since the file was opened', async () => {
    await open(new File([PEER], 'peer.csv'));
    saved = [{ ...stored, notes: 'mine', status: 'offer' }];
    await press('导入 2 个');
    expect(imported.filter(({ id }) => id === stored.id)).toEqual([]);
  });

  it('reads anew where the reader maps a column otherwise', async () => {
    await open(new File([PEER], 'peer.csv'));
    const select = root.querySelector('select');
    if (!select) throw new Error('no choice');
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(root.textContent).toContain('新增 0，更新 0，不变 0，不收 5');
    expect([...root.querySelectorAll('button')].find(({ textContent }) => textContent === '导入 0 个')?.disabled).toBe(
      true,
    );
  });

  it('takes our own file back as it is', async () => {
    const rows = [savedRow('a'), { ...savedRow('b'), id: 'wrong' }];
    await open(new File([savedToJson(rows, NOON)], 'golens.json'));
    expect(root.textContent).toContain('新增 1，更新 0，不变 0，不收 1');
    await press('导入 1 个');
    expect(imported).toEqual([savedRow('a')]);
  });

  it('says in one sentence what is wrong with a file', async () => {
    await open(new File(['PK'], 'jobs.xlsx'));
    expect(root.querySelector('[role=alert]')?.textContent).toContain('另存为“CSV UTF-8”');
  });
});

async function open(file: File) {
  render(<ImportSection onImported={() => undefined} />, root);
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no input');
  Object.defineProperty(input, 'files', { value: [file] });
  Object.defineProperty(input, 'value', { value: '', writable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  await settled();
}

async function press(name: string) {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!button) throw new Error(`no button "${name}"`);
  button.click();
  await settled();
}
