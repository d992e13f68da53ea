import { handedOverReaders, type PageReaders } from './generic-reader';

export interface FinderHost {
  /** Asks for another look after so many milliseconds. */
  again: (ms: number) => void;
  /** Puts the script that hands the readers over into this frame; undefined where nobody can. */
  loadReader?: (() => Promise<unknown>) | undefined;
}

/** Loads what reads pages that layouts alone do not, when there is such a page. */
export class ReaderLoader {
  isComing = false;
  #askedAt = '';

  constructor(private readonly host: FinderHost) {}

  /** Asked for once an address, so that what cannot come is not asked for at every change. */
  get(): PageReaders | null {
    const readers = handedOverReaders();
    if (readers || !this.host.loadReader || this.#askedAt === location.href) return readers;
    this.#askedAt = location.href;
    this.isComing = true;
    void this.#load(this.host.loadReader);
    return null;
  }

  async #load(load: () => Promise<unknown>) {
    try {
      await load();
    } catch (error) {
      console.warn('GoLens: readers', error);
    }
    this.isComing = false;
    this.host.again(0);
  }
}
