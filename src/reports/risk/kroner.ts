import { unitPrice } from '../../budget/cost.ts';
import { sum } from '../../budget/round-list.ts';
import type { Group } from '../parts/groups.ts';
import type { ReportContext } from '../report.ts';

/**
 * Whole kroner that the budget sets aside for these cameras, all activities together, so that the parts of a run add up
 * to the memo's total. @throws InputError (exit 2) where the budget names no price.
 */
export function budgetedKroner(groups: readonly Group[], { budget }: Pick<ReportContext, 'budget'>): number {
  return sum(
    groups.map(({ kind: id, cameras }) => {
      const kind = budget.kinds.find((one) => one.id === id);
      if (kind === undefined) throw new Error(`no kind ${id} in the budget ${budget.id}`);
      return cameras.length * sum(budget.activities.map((activity) => unitPrice(budget, kind, activity.id)));
    }),
  );
}
