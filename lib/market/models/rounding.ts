/** Half of the last decimal place that any of these numbers is stated with: 0.05 for 24.8 and 31. */
export function halfPlace(numbers: readonly number[]): number {
  const places = numbers.map((each) => `${each}`.split('.')[1]?.length ?? 0);
  return 10 ** -Math.max(0, ...places) / 2;
}

/** Whether a stated number, as rounded, can be one between low and high. */
export function agrees(stated: number, low: number, high: number): boolean {
  const half = halfPlace([stated]);
  const slack = 1e-9 * Math.abs(stated);
  return stated + half + slack >= low && stated - half - slack <= high;
}

/** A number with so many decimals, without trailing zeros. */
export const rounded = (value: number, decimals = 2): string => `${Number(value.toFixed(decimals))}`;
