import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import messages from '@/public/_locales/zh_CN/messages.json';

const table: Record<string, { message: string }> = messages;

/** What the pages need of the browser, with the real Chinese messages; answers to messages are set by the test. */
export const browser = {
  runtime: {
    id: 'golens',
    sendMessage: vi.fn<(message: { kind: string; request: unknown }) => Promise<unknown>>(),
    onMessage: {
      addListener: vi.fn<(listener: (message: unknown, sender: object) => void) => void>(),
      removeListener: vi.fn<() => void>(),
    },
    openOptionsPage: vi.fn<() => Promise<void>>(),
    getManifest: () => ({ version: '0.1.0' }),
  },
  scripting: { executeScript: vi.fn<(injection: unknown) => Promise<{ result: unknown }[]>>() },
  permissions: {
    contains: vi.fn<() => Promise<boolean>>(() => Promise.resolve(false)),
    request: vi.fn<() => Promise<boolean>>(),
    remove: vi.fn<() => Promise<boolean>>(),
  },
  commands: { getAll: vi.fn<() => Promise<unknown[]>>(() => Promise.resolve([])) },
  tabs: {
    query: vi.fn<() => Promise<{ id: number; url?: string }[]>>(() => Promise.resolve([{ id: 1 }])),
    reload: vi.fn<(id: number) => Promise<void>>(() => Promise.resolve()),
    sendMessage: vi.fn<() => Promise<unknown>>(),
  },
  i18n: {
    getMessage: (name: string, parts: string[] = []) =>
      (table[name]?.message ?? '').replaceAll(/\$(\d)/g, (_, index: string) => parts[Number(index) - 1] ?? ''),
  },
};

/** A document of its own for a test, and the place in it to render to. */
export function place(): HTMLElement {
  const { window } = new JSDOM('<main></main>');
  for (const name of ['document', 'HTMLElement', 'Event'] as const) vi.stubGlobal(name, window[name]);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 0));
  return window.document.querySelector('main') ?? window.document.body;
}

/** Waits until what the page asked for is answered and drawn: rounds of the event loop, however busy the machine is. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 20; round++) await new Promise((resume) => setTimeout(resume, 3));
}
