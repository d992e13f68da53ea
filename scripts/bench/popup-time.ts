import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import type { Launched } from '../launch';
import { caller } from '../popup';
import { median } from './stats';

const ROUNDS = 9;
/** Runs in the popup: when the page's postings and what is saved stood in it, by its own clock. */
const READY = `new Promise((resolve) => {
  const look = () => {
    if (document.querySelector('#page') && document.querySelector('#saved')) resolve(performance.now());
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
})`;

export interface PopupTime {
  /** From the popup's first instant until all of it is there, in milliseconds of its own clock. */
  median: number;
  most: number;
}

/** The toolbar's real popup, opened over the list in front, with a worker that is awake. */
export async function measurePopup({ context, worker }: Launched): Promise<PopupTime> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has gone.');
  await session.send('Target.setDiscoverTargets', { discover: true });
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const opened = nextPopup(session);
    await worker.evaluate('chrome.action.openPopup()');
    const targetId = await opened;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const call = caller(session, sessionId);
    const { result } = await call('Runtime.evaluate', { expression: READY, awaitPromise: true, returnByValue: true });
    times.push(Number(result?.result?.value));
    await session.send('Target.closeTarget', { targetId });
    await delay(250);
  }
  await session.detach();
  // The first has to bring in the code.
  const warm = times.slice(1);
  return { median: median(warm), most: Math.max(...times) };
}

function nextPopup(session: CDPSession): Promise<string> {
  return new Promise((resolve) => {
    const hear = ({ targetInfo: { url, targetId } }: { targetInfo: { url: string; targetId: string } }) => {
      if (!/^chrome-extension:.*\/popup\.html/.test(url)) return;
      session.off('Target.targetCreated', hear);
      session.off('Target.targetInfoChanged', hear);
      resolve(targetId);
    };
    session.on('Target.targetCreated', hear);
    session.on('Target.targetInfoChanged', hear);
  });
}
