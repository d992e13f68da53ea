/** Milliseconds to wait after each failure in a row. */
const WAITS = [500, 2000, 8000];

/** When to ask a background again that does not answer: until then it is left alone, whatever the page does. */
export class Patience {
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  get isWaiting(): boolean {
    return this.#timer !== null;
  }

  /** Asks again after a while, or not any more by itself. */
  failed(again: () => void): 'waiting' | 'no-answer' {
    const wait = WAITS[this.#failures++];
    if (wait === undefined) return 'no-answer';
    this.#timer = setTimeout(() => {
      this.#timer = null;
      again();
    }, wait);
    return 'waiting';
  }

  reset() {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#failures = 0;
  }
}
