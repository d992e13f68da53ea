import type { FieldName, Reading } from '@/lib/posting/reading';

/** Milliseconds in which the rest of a page follows. */
const HALF_MS = 300;
const TELLING: FieldName[] = ['title', 'company', 'salary', 'description'];

/**
 * Keeps a detail that is half switched from being taken for a posting: its address is already the next one's while its
 * text is still the last one's, or the other way round.
 */
export class Switching {
  #last = new WeakMap<Element, Reading>();
  #since = new WeakMap<Element, number>();

  constructor(private readonly again: (ms: number) => void) {}

  /** What the detail says once all of it is of one posting; null while that is not known. */
  settled(detail: Element, reading: Reading): Reading | null {
    const last = this.#last.get(detail);
    if (last && reading.key !== last.key && TELLING.every((name) => isSame(name, reading, last))) return last;
    if (last?.fields.title && reading.key === last.key && !isSame('title', reading, last) && this.#isHalf(detail))
      return null;
    this.#since.delete(detail);
    this.#last.set(detail, reading);
    return reading;
  }

  /** The text alone has changed: the address has a moment to follow. */
  #isHalf(detail: Element): boolean {
    const now = performance.now();
    const since = this.#since.get(detail);
    if (since !== undefined) return now - since < HALF_MS;
    this.#since.set(detail, now);
    this.again(HALF_MS);
    return true;
  }
}

const isSame = (name: FieldName, a: Reading, b: Reading) => a.fields[name]?.text === b.fields[name]?.text;
