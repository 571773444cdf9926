/**
 * Divides whole numbers by `unit` so that the results are whole and add up to `total`: each is the floor or the
 * ceiling of its exact value, the largest remainders go up, and between equal remainders the later one does.
 * Integers in, integers out. `total` is the sum's own rounding (see `nearest`), or its floor or ceiling.
 */
export function roundList(numerators: readonly number[], unit: number, total: number): readonly number[] {
  const floors = numerators.map((numerator) => Math.floor(numerator / unit));
  const ups = total - sum(floors);
  const raised = new Set(
    numerators
      .map((numerator, index) => ({ index, remainder: numerator - Math.floor(numerator / unit) * unit }))
      .sort((left, right) => right.remainder - left.remainder || right.index - left.index)
      .slice(0, ups)
      .map(({ index }) => index),
  );
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
}

/** The nearest whole multiple: 6.427.499 ► 6.427 and 6.427.500 ► 6.428 with unit 1.000. */
export function nearest(amount: number, unit: number): number {
  return Math.floor((2 * amount + unit) / (2 * unit));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
