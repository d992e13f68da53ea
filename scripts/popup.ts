import { writeFile } from 'node:fs/promises';
import type { BrowserContext, CDPSession } from 'playwright-core';
import type { Launched } from './launch';

export interface Popup {
  evaluate: <T>(expression: string) => Promise<T>;
  screenshot: (path: string) => Promise<void>;
  /** Presses and releases Tab, Enter, Space or Escape. */
  press: (key: string) => Promise<void>;
  close: () => Promise<void>;
}

const KEYS: Record<string, { code: number; text?: string }> = {
  Tab: { code: 9 },
  Enter: { code: 13, text: '\r' },
  ' ': { code: 32, text: ' ' },
  Escape: { code: 27 },
};

interface Answer {
  result?: { result?: { value: unknown }; exceptionDetails?: { text: string }; data?: string };
  error?: { message: string };
}

/** The toolbar's real popup, over the tab in front. Playwright does not list it as a page, so it is driven by CDP. */
export async function openPopup({ context, worker }: Launched): Promise<Popup> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone.');
  const session = await browser.newBrowserCDPSession();
  await worker.evaluate('chrome.action.openPopup()');
  const targetId = await popupTarget(session);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const call = caller(session, sessionId);
  await call('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: await schemeOf(context) }],
  });
  return {
    evaluate: async <T>(expression: string) => {
      const { result } = await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (result?.exceptionDetails) throw new Error(result.exceptionDetails.text);
      return result?.result?.value as T;
    },
    screenshot: async (path) => {
      const { result } = await call('Page.captureScreenshot', { format: 'png' });
      await writeFile(path, Buffer.from(result?.data ?? '', 'base64'));
    },
    press: async (key) => {
      const { code, text = '' } = KEYS[key] ?? { code: 0 };
      for (const type of ['keyDown', 'keyUp'])
        await call('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: code, text }).catch(
          unlessClosed,
        );
    },
    close: async () => {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
}

async function popupTarget(session: CDPSession): Promise<string> {
  for (let round = 0; round < 50; round++) {
    const { targetInfos } = await session.send('Target.getTargets');
    const found = targetInfos.find(({ url }) => /^chrome-extension:.*\/popup\.html/.test(url));
    if (found) return found.targetId;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The popup did not open.');
}

const CLOSED = /No session/;

/** What a key does may close the popup before the key is released. */
function unlessClosed(error: unknown) {
  if (!CLOSED.test(String(error))) throw error;
}

export function caller(session: CDPSession, sessionId: string) {
  let last = 0;
  return (method: string, params: object) =>
    new Promise<Answer>((resolve, reject) => {
      const id = ++last;
      const hear = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message) as Answer & { id?: number };
        if (event.sessionId !== sessionId || answer.id !== id) return;
        stop();
        if (answer.error) reject(new Error(answer.error.message));
        else resolve(answer);
      };
      const end = (event: { sessionId: string }) => {
        if (event.sessionId !== sessionId) return;
        stop();
        reject(new Error('No session: the popup has closed.'));
      };
      const stop = () => {
        session.off('Target.receivedMessageFromTarget', hear);
        session.off('Target.detachedFromTarget', end);
      };
      session.on('Target.receivedMessageFromTarget', hear);
      session.on('Target.detachedFromTarget', end);
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch((error: unknown) => {
          stop();
          reject(error instanceof Error ? error : new Error(String(error)));
        });
    });
}

/** The scheme that the context's pages are shown in: the popup does not take it over by itself. */
async function schemeOf(context: BrowserContext): Promise<string> {
  const [page] = context.pages();
  return (await page?.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")) ? 'dark' : 'light';
}
