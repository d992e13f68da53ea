import { noChanges, type Changes } from './changes';

const HIDDEN_WAIT_MS = 100;

/**
 * Watches the whole page with one observer and calls back once a frame, before it is painted, with what has changed;
 * the first call, at once, has no changes, which means that all is new. `stop` ends it for good; `quietly` runs what writes to the page without
 * hearing of it; `pending` is what has changed since the last call back.
 */
export function watchPage(onChange: (changes: Changes | null) => void) {
  const ended = new AbortController();
  let changes = noChanges();
  let waiting = false;

  const observer = new MutationObserver((records) => note(records));
  // The page may change in the frame itself, after our turn: this comes last before the frame is painted.
  const frameEnd = new ResizeObserver(() => {
    frameEnd.disconnect();
    flush();
  });

  function note(records: MutationRecord[]) {
    for (const { type, target, attributeName, addedNodes } of records) {
      // Boards animate by it, and no reader reads it.
      if (attributeName === 'style') continue;
      changes.nodes.add(target);
      if (type === 'attributes') changes.fresh.add(target as Element);
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) changes.fresh.add(node as Element);
    }
    if (changes.nodes.size > 0) schedule();
  }

  function schedule() {
    if (waiting) return;
    waiting = true;
    if (document.hidden) return flushLater();
    requestAnimationFrame(flush);
    frameEnd.observe(document.documentElement);
  }

  /** A page in the background gets no frames, nor the one that it was waiting for when it went there. */
  function flushLater() {
    if (waiting && document.hidden) setTimeout(flush, HIDDEN_WAIT_MS);
  }

  function flush() {
    if (!waiting || ended.signal.aborted) return;
    waiting = false;
    const now = changes;
    changes = noChanges();
    onChange(now);
  }

  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  document.addEventListener('visibilitychange', flushLater, { signal: ended.signal });
  // The address may change after the page has, with nothing else to tell of it.
  window.addEventListener('popstate', schedule, { signal: ended.signal });
  window.navigation?.addEventListener('currententrychange', schedule, { signal: ended.signal });
  queueMicrotask(() => onChange(null));
  return {
    stop: () => {
      ended.abort();
      observer.disconnect();
      frameEnd.disconnect();
    },
    quietly: (write: () => void) => {
      note(observer.takeRecords());
      write();
      observer.takeRecords();
    },
    pending: () => {
      note(observer.takeRecords());
      return changes;
    },
  };
}
