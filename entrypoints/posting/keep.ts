const MOST_KEPT = 2000;

/** Remembers a bounded number, the oldest forgotten first. */
export function keep<V>(kept: Map<string, V>, key: string, value: V) {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
