import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ReadView } from '@/entrypoints/dashboard/read/read-view';
import { browser, place } from '../../components/browser';
import { requires, shown } from '../../popup/shown';

vi.mock('wxt/browser', () => import('../../components/browser'));

const answer = (title: string, changes = {}) => {
  const { reading, annotated } = shown({ title, key: title, ...requires('kafka', 'go'), ...changes }, ['go']);
  return { reading, annotated };
};
let root: HTMLElement;
let asked: { kind: string; request: unknown }[];
let answers: Record<string, unknown>;

beforeEach(() => {
  root = place();
  asked = [];
  answers = { 'handed.take': { handed: null }, 'saved.save': { id: 'text:x' }, 'text.read': answer('Go 平台') };
  browser.runtime.sendMessage.mockImplementation((message) => {
    asked.push(message);
    const value = answers[message.kind];
    return Promise.resolve(value ? { ok: true, value } : { ok: false, error: 'storage-failed' });
  });
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const questions = () => asked.filter(({ kind }) => kind === 'text.read').map(({ request }) => request);
const says = (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text), 3000);

function write(text: string) {
  const field = root.querySelector('textarea');
  if (!field) throw new Error('There is no text field.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

it('reads what is pasted once the reader pauses, and saves it', async () => {
  render(<ReadView />, root);
  await says('还没有文字');
  write('Go');
  write('Go 平台\n25K');
  await says('中点');
  expect(questions()).toEqual([
    { text: 'Go 平台\n25K', url: '', fields: { title: null, salary: null, city: null, company: null } },
  ]);
  expect(root.textContent).toContain('− Kafka');
  expect(root.textContent).toContain('✓ go');
  root.querySelector<HTMLElement>('button.primary')?.click();
  await vi.waitFor(() => expect(asked.at(-1)?.kind).toBe('saved.save'));
});

it('shows the text that was selected, where it came from, and that it was cut', async () => {
  answers['handed.take'] = { handed: { from: 'selection', text: 'Go', cut: true, url: 'https://example.com/job' } };
  render(<ReadView />, root);
  await says('中点');
  expect(root.querySelector('textarea')?.value).toBe('Go');
  expect(root.querySelector('[role=status] a')?.textContent).toBe('example.com');
  expect(root.textContent).toContain('文字太长');
});

it.each([
  [{ from: 'selection', text: '', cut: false, url: '' }, '没有选中文字'],
  [{ from: 'page', readings: [], total: 0, url: 'https://example.com/' }, '没有公布岗位数据'],
])('says that nothing was handed over: %j', async (handed, words) => {
  answers['handed.take'] = { handed };
  render(<ReadView />, root);
  await says(words);
  expect(root.querySelector('textarea')).not.toBeNull();
});

it('lists what a page publishes, one of them open, and goes back to a text', async () => {
  const both = [answer('Go 甲'), answer('Go 乙')];
  const readings = both.map(({ reading }) => reading);
  answers['handed.take'] = { handed: { from: 'page', readings, total: 2, url: 'https://example.com/' } };
  answers['readings.explain'] = { postings: both.map(({ annotated }) => annotated) };
  render(<ReadView />, root);
  await says('本页公布的 2 个岗位');
  root.querySelectorAll<HTMLElement>('.read-published li button')[1]?.click();
  await vi.waitFor(() => expect(root.querySelector('#read-heading')?.textContent).toBe('Go 乙'));
  root.querySelector<HTMLElement>('.read-published .plain')?.click();
  await says('还没有文字');
});

it('shows hostile text as text, and a failure in words', async () => {
  answers['text.read'] = answer('<img src=x onerror=alert(1)>');
  render(<ReadView />, root);
  write('x');
  await says('<img src=x');
  expect(root.querySelector('img')).toBeNull();
  delete answers['text.read'];
  write('y');
  await vi.waitFor(() => expect(root.querySelector('[role=alert]')).not.toBeNull(), 3000);
});
