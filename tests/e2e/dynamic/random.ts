export interface Random {
  /** A whole number from 0 up to, and without, this one. */
  below: (limit: number) => number;
  pick: <T>(from: readonly T[]) => T;
  shuffled: <T>(all: readonly T[]) => T[];
}

/** The same seed gives the same numbers (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => {
    const one = from[below(from.length)];
    if (one === undefined) throw new Error('There is nothing to pick from.');
    return one;
  };
  const shuffled = <T>(all: readonly T[]): T[] => {
    const rest = [...all];
    return all.map(() => rest.splice(below(rest.length), 1)[0] as T);
  };
  return { below, pick, shuffled };
}
