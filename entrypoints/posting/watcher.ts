/** Attributes by which the boards' scripts put another posting into a node that stays. */
const TELLING = [
  'href',
  'title',
  'class',
  'data-jid',
  'data-positionid',
  'data-job-id',
  'data-occludable-job-id',
  'data-entity-urn',
  'componentkey',
  ...['sensorsdata', 'data-jk', 'data-jobid', 'data-id'],
];

/**
 * Watches the whole page with one observer and calls back once a frame with the nodes that changed. The first call
 * has no nodes. `stop` ends it for good; `quietly` runs what writes to the page without hearing of it.
 */
export function watchPage(onChange: (changed: Set<Node>) => void) {
  const changed = new Set<Node>();
  let waiting = false;

  const observer = new MutationObserver((records) => note(records));
  const observe = () =>
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: TELLING,
    });

  function note(records: MutationRecord[]) {
    for (const record of records) changed.add(record.target);
    if (changed.size > 0) schedule();
  }

  function schedule() {
    if (waiting) return;
    waiting = true;
    // A page in the background gets no frames.
    if (document.hidden) setTimeout(flush, 100);
    else requestAnimationFrame(flush);
  }

  function flush() {
    waiting = false;
    const nodes = new Set(changed);
    changed.clear();
    onChange(nodes);
  }

  observe();
  schedule();
  return {
    stop: () => observer.disconnect(),
    quietly: (write: () => void) => {
      note(observer.takeRecords());
      observer.disconnect();
      write();
      observe();
    },
    /** Whether this node, or one in it, has changed since the last call back. */
    hasChanged: (element: Element) => {
      note(observer.takeRecords());
      return [...changed].some((node) => element.contains(node));
    },
  };
}
