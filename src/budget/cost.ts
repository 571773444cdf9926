import { InputError } from '../errors.ts';
import type { Budget } from '../model/budget.ts';
import { say } from '../text/index.ts';
import { roundList, sum } from './round-list.ts';

/** How many cameras of each kind a department has; `Run.departments` holds such. */
export interface DepartmentCount {
  readonly code: string;
  readonly kinds: Readonly<Record<string, number>>;
}

export interface DepartmentCost {
  readonly code: string;
  /** Cameras per kind, in the budget's order, zeros included. */
  readonly counts: readonly number[];
  readonly count: number;
  /** Whole kroner per activity, in the budget's order. */
  readonly kroner: readonly number[];
}

/**
 * What each department's cameras cost by the budget's unit prices. Every department of the budget has an entry, in
 * the budget's order; one that the counts do not name has no cameras.
 * @throws InputError (exit 2) for a department or a kind that the budget does not know, or a kind without a unit price.
 */
export function departmentCosts(
  budget: Budget,
  counts: readonly DepartmentCount[],
): readonly DepartmentCost[] {
  for (const count of counts) refuseUnknown(budget, count);
  return budget.departments.map(({ code }) => {
    const own = counts.filter((count) => count.code === code);
    const perKind = budget.kinds.map(({ id }) => sum(own.map(({ kinds }) => kinds[id] ?? 0)));
    const kroner = budget.activities.map((activity) =>
      sum(budget.kinds.map((kind, index) => (perKind[index] ?? 0) * unitPrice(budget, kind, activity.id))),
    );
    return { code, counts: perKind, count: sum(perKind), kroner };
  });
}

/** Whole kroner per year of the phasing, in its order; they add up to `kroner` exactly. */
export function byYear(kroner: number, phasing: Budget['phasing']): readonly number[] {
  const shares = phasing.map(({ share }) => share);
  return roundList(
    shares.map((share) => kroner * share),
    sum(shares),
    kroner,
  );
}

/** @throws InputError (exit 2) where the budget names no price: a missing price is not a price of zero. */
export function unitPrice(budget: Budget, kind: Budget['kinds'][number], activity: string): number {
  const price = kind.unitPrices[activity];
  if (price === undefined)
    throw new InputError(say('budget.no-unit-price', { budget: budget.id, kind: kind.id, activity }), 2);
  return price;
}

function refuseUnknown(budget: Budget, { code, kinds }: DepartmentCount): void {
  const codes = budget.departments.map((department) => department.code);
  if (!codes.includes(code))
    throw new InputError(
      say('budget.unknown-department', { department: code, budget: budget.id, codes: codes.join(', ') }),
      2,
    );
  const ids = budget.kinds.map(({ id }) => id);
  const kind = Object.keys(kinds).find((id) => kinds[id] !== 0 && !ids.includes(id));
  if (kind !== undefined)
    throw new InputError(
      say('budget.unknown-kind', { kind, department: code, budget: budget.id, kinds: ids.join(', ') }),
      2,
    );
}
