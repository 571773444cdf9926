import type { Budget } from '../model/budget.ts';
import type { DepartmentCount } from './cost.ts';
import { sum } from './round-list.ts';

/** Where a run has other cameras than the note counted. */
export interface Deviation {
  readonly code: string;
  readonly kind: string;
  readonly baseline: number;
  readonly counted: number;
}

/** The departments and kinds whose number deviates from the note's, in the budget's order; empty when none does. */
export function compareWithBaseline(
  budget: Budget,
  counts: readonly DepartmentCount[],
): readonly Deviation[] {
  return budget.departments.flatMap(({ code, baseline }) => {
    const own = counts.filter((count) => count.code === code);
    return budget.kinds
      .map(({ id }) => ({
        code,
        kind: id,
        baseline: baseline[id] ?? 0,
        counted: sum(own.map(({ kinds }) => kinds[id] ?? 0)),
      }))
      .filter((deviation) => deviation.baseline !== deviation.counted);
  });
}
