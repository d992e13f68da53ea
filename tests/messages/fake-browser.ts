import { vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void) => boolean;

/** As much of the browser as the messages use. `sendMessage` is what each test makes of it. */
export function fakeBrowser() {
  const listeners: Listener[] = [];
  const runtime = {
    id: 'golens' as string | undefined,
    getURL: (path: string) => `chrome-extension://golens${path}`,
    sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
  };
  const tabs = {
    query: vi.fn<() => Promise<{ id?: number }[]>>(),
    sendMessage: vi.fn<(id: number, message: unknown) => Promise<unknown>>(),
  };
  return { listeners, browser: { runtime, tabs } };
}
