import { handedOver, type PageReaders } from './page-readers';

type Script = keyof PageReaders;

export interface FinderHost {
  /** Asks for another look after so many milliseconds. */
  again: (ms: number) => void;
  /** Puts the script that hands these readers over into this frame; undefined where nobody can. */
  loadReader?: ((script: Script) => Promise<unknown>) | undefined;
}

/** Loads what reads pages that layouts alone do not, when there is such a page. */
export class ReaderLoader {
  #coming = new Set<Script>();
  #askedAt = new Map<Script, string>();

  constructor(private readonly host: FinderHost) {}

  /** Asked for once an address, so that what cannot come is not asked for at every change. */
  get<Name extends Script>(script: Name): PageReaders[Name] | null {
    const readers = handedOver(script);
    const { loadReader } = this.host;
    if (readers || !loadReader || this.#askedAt.get(script) === location.href) return readers;
    this.#askedAt.set(script, location.href);
    this.#coming.add(script);
    void this.#load(script, loadReader);
    return null;
  }

  isComing(script: Script): boolean {
    return this.#coming.has(script);
  }

  async #load(script: Script, load: (script: Script) => Promise<unknown>) {
    try {
      await load(script);
    } catch (error) {
      console.warn(`GoLens: ${script}`, error);
    }
    this.#coming.delete(script);
    this.host.again(0);
  }
}
