const WAIT_MS = 400;

/**
 * Tells the number of Go postings on the page when it has changed, at most every 400 ms. It counts what is on the page
 * and no single batch, so that an endless list, and a worker that was restarted, give the page's number.
 */
export function countTeller(count: () => number, tell: (go: number) => Promise<unknown>) {
  let told = 0;
  let waiting = false;

  const changed = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => void tellNow(), WAIT_MS);
  };
  const forgotten = () => {
    told = 0;
    changed();
  };

  async function tellNow() {
    waiting = false;
    const go = count();
    if (go === told) return;
    const before = told;
    told = go;
    // Not heard, it is told again at the next change.
    await tell(go).catch(() => (told = before));
  }

  return { changed, forgotten };
}
