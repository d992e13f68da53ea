import { vi } from 'vitest';

/** As much of the browser as the background uses. */
export function fakeBrowser() {
  return {
    runtime: {
      id: 'golens',
      getURL: (path: string) => `chrome-extension://golens${path}`,
      getManifest: vi.fn<() => { version: string }>(() => ({ version: '0.1.0' })),
      sendMessage: done(),
    },
    i18n: {
      getUILanguage: vi.fn<() => string>(),
      getMessage: (name: string, parts: string[] = []) => [name, ...parts].join(' '),
    },
    action: { setBadgeText: done(), setTitle: done(), setBadgeBackgroundColor: done(), setBadgeTextColor: done() },
    contextMenus: { removeAll: done(), create: vi.fn<(entry: { id: string }) => void>() },
    tabs: { create: done(), query: vi.fn<() => Promise<unknown[]>>(), sendMessage: done() },
    scripting: {
      getRegisteredContentScripts: vi.fn<() => Promise<{ id: string }[]>>(),
      registerContentScripts: done(),
      unregisterContentScripts: done(),
      executeScript: vi.fn<(injection: object) => Promise<{ result: unknown }[]>>(),
    },
    permissions: { contains: vi.fn<() => Promise<boolean>>(), remove: done() },
  };
}

function done() {
  return vi.fn<(...args: unknown[]) => Promise<unknown>>().mockResolvedValue(null);
}
