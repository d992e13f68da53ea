import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '@/lib/messages/send';
import { askTab, tellTabs } from '@/lib/messages/tab';

const fake = await vi.hoisted(async () => (await import('./fake-browser')).fakeBrowser());
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
vi.mock('zod/mini', () => {
  throw new Error('send must not import zod');
});

const { runtime, tabs } = fake.browser;
const ASLEEP = 'Could not establish connection. Receiving end does not exist.';
const CLOSED = 'The message port closed before a response was received.';
const answer = { ok: true, value: { count: 7 } };

beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'golens';
  runtime.sendMessage.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What came of it, with all waits passed over. */
async function outcome(work: Promise<unknown>): Promise<unknown> {
  const settled = work.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return settled;
}

it('sends the kind and the request, and gives the value', async () => {
  runtime.sendMessage.mockResolvedValue(answer);
  expect(await outcome(send('sightings.count', {}))).toEqual({ count: 7 });
  expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ kind: 'sightings.count', request: {} });
});

it('rejects with the code that the background names, without asking again', async () => {
  runtime.sendMessage.mockResolvedValue({ ok: false, error: 'storage-full' });
  expect(await outcome(send('sightings.count', {}))).toMatchObject({ name: 'MessageError', code: 'storage-full' });
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
});

describe.each([
  ASLEEP,
  CLOSED,
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'Promised response from onMessage listener went out of scope',
])('"%s"', (text) => {
  it('is asked again', async () => {
    runtime.sendMessage.mockRejectedValueOnce(new Error(text)).mockResolvedValue(answer);
    expect(await outcome(send('sightings.count', {}))).toEqual({ count: 7 });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  it('is given up after three times, with a code', async () => {
    runtime.sendMessage.mockRejectedValue(new Error(text));
    expect(await outcome(send('sightings.count', {}))).toMatchObject({ code: 'no-answer' });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(3);
  });
});

it('asks again where no answer came at all', async () => {
  runtime.sendMessage.mockImplementationOnce(() => Promise.resolve()).mockResolvedValue(answer);
  expect(await outcome(send('sightings.count', {}))).toEqual({ count: 7 });
});

it('does not open the dashboard twice, but does where nobody was there', async () => {
  runtime.sendMessage.mockRejectedValueOnce(new Error(CLOSED)).mockResolvedValue({ ok: true, value: {} });
  expect(await outcome(send('dashboard.open', {}))).toMatchObject({ code: 'no-answer' });
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  runtime.sendMessage.mockRejectedValueOnce(new Error(ASLEEP));
  expect(await outcome(send('dashboard.open', {}))).toEqual({});
});

it('says that the extension was updated, by the message or by the id that is gone', async () => {
  runtime.sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await outcome(send('sightings.count', {}))).toMatchObject({ code: 'extension-updated' });
  runtime.id = undefined;
  expect(await outcome(send('sightings.count', {}))).toMatchObject({ code: 'extension-updated' });
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
});

it('gives up at once on any other error', async () => {
  runtime.sendMessage.mockRejectedValue(new Error('Message length exceeded maximum allowed length.'));
  expect(await outcome(send('sightings.count', {}))).toMatchObject({ code: 'no-answer' });
  expect(runtime.sendMessage).toHaveBeenCalledOnce();
});

describe('tabs', () => {
  it('asks a tab, and takes silence and nonsense for null', async () => {
    const page = { postings: [] };
    tabs.sendMessage
      .mockResolvedValueOnce(page)
      .mockResolvedValueOnce('hello')
      .mockRejectedValueOnce(new Error(ASLEEP));
    expect([await askTab(1, 'page.show'), await askTab(1, 'page.show'), await askTab(1, 'page.show')]).toEqual([
      page,
      null,
      null,
    ]);
  });

  it('tells every tab, whoever does not listen', async () => {
    tabs.query.mockResolvedValue([{ id: 1 }, {}, { id: 3 }]);
    tabs.sendMessage.mockReset().mockRejectedValueOnce(new Error(ASLEEP)).mockResolvedValue({});
    await tellTabs('settings.changed');
    expect(tabs.sendMessage.mock.calls).toEqual([
      [1, { kind: 'settings.changed', request: {} }],
      [3, { kind: 'settings.changed', request: {} }],
    ]);
  });
});
