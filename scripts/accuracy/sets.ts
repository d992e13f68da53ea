/** True and false positives and false negatives of one class. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

export const noCounts = (): Counts => ({ tp: 0, fp: 0, fn: 0 });

export const precision = ({ tp, fp }: Counts) => (tp + fp === 0 ? 1 : tp / (tp + fp));
export const recall = ({ tp, fn }: Counts) => (tp + fn === 0 ? 1 : tp / (tp + fn));

/** The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
export const f1 = ({ tp, fp, fn }: Counts) => (tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn));

/** Counts each name once for whether it was found, wanted or both, in the whole and by name. */
export class SetScore {
  readonly all = noCounts();
  readonly byName = new Map<string, Counts>();

  add(found: Iterable<string>, wanted: Iterable<string>) {
    const [is, should] = [new Set(found), new Set(wanted)];
    for (const name of new Set([...is, ...should])) {
      const outcome = is.has(name) ? (should.has(name) ? 'tp' : 'fp') : 'fn';
      const counts = this.byName.get(name) ?? noCounts();
      counts[outcome] += 1;
      this.byName.set(name, counts);
      this.all[outcome] += 1;
    }
  }

  /** The names with the most errors, worst first. */
  worst(most: number): [string, Counts][] {
    const errors = ({ fp, fn }: Counts) => fp + fn;
    return [...this.byName]
      .filter(([, counts]) => errors(counts) > 0)
      .toSorted(([, a], [, b]) => errors(b) - errors(a))
      .slice(0, most);
  }
}
