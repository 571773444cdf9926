import { nearest, roundList, sum } from './round-list.ts';

/** The sums that the memo's tables share: each table has two of the three as its margins. */
export interface Totals {
  readonly departments: readonly number[];
  readonly activities: readonly number[];
  readonly years: readonly number[];
}

/**
 * Exact sums in whole units, every set with the same grand total, which is properly rounded. The first proposal is
 * the nearest; the others let one activity or one year change places with another, for the rare amounts whose tables
 * do not all add up with the nearest.
 */
export function* proposedTotals(exact: Totals, unit: number): Generator<Totals> {
  const grand = nearest(sum(exact.departments), unit);
  const departments = roundList(exact.departments, unit, grand);
  for (const activities of neighbours(exact.activities, unit, grand)) {
    for (const years of neighbours(exact.years, unit, grand)) yield { departments, activities, years };
  }
}

function neighbours(exact: readonly number[], unit: number, grand: number): readonly (readonly number[])[] {
  const rounded = roundList(exact, unit, grand);
  const isUp = (index: number) => (rounded[index] ?? 0) * unit > (exact[index] ?? 0);
  const isDown = (index: number) => (rounded[index] ?? 0) * unit < (exact[index] ?? 0);
  const indexes = [...exact.keys()];
  const swaps = indexes
    .filter(isUp)
    .flatMap((up) =>
      indexes
        .filter(isDown)
        .map((down) =>
          rounded.map((number, index) => number - Number(index === up) + Number(index === down)),
        ),
    );
  return [rounded, ...swaps];
}
