import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import background from '@/entrypoints/background';

type Installed = (details: { reason: string }) => void;

const { browser, installed } = await vi.hoisted(async () => {
  const { fakeBrowser } = await import('./fake-browser');
  const fake = fakeBrowser();
  const installed: Installed[] = [];
  const event = { addListener: vi.fn<(listener: never) => void>() };
  const onInstalled = { addListener: (listener: Installed) => void installed.push(listener) };
  const runtime = { ...fake.runtime, onInstalled, onStartup: event, onMessage: event };
  const permissions = { ...fake.permissions, onAdded: event, onRemoved: event };
  const menus = { ...fake.contextMenus, onClicked: event };
  return { browser: { ...fake, runtime, permissions, contextMenus: menus, commands: { onCommand: event } }, installed };
});
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  browser.scripting.getRegisteredContentScripts.mockResolvedValue([]);
  vi.stubGlobal(
    'fetch',
    vi.fn<() => Promise<Response>>(() => Promise.reject(new Error('no file'))),
  );
});

it.each([
  ['install', [[{ url: 'chrome-extension://golens/welcome.html' }]]],
  ['update', []],
  ['chrome_update', []],
])('opens the first page on "%s": %j', (reason, opened) => {
  installed.length = 0;
  background.main();
  installed[0]?.({ reason });
  expect(browser.tabs.create.mock.calls).toEqual(opened);
});
