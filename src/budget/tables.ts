import { InputError } from '../errors.ts';
import type { Budget } from '../model/budget.ts';
import { say } from '../text/index.ts';
import { byYear, type DepartmentCost, type DepartmentCount, departmentCosts } from './cost.ts';
import { sum } from './round-list.ts';
import { roundTable } from './rounding.ts';
import { proposedTotals, type Totals } from './totals.ts';

/** The tables are in thousands of kroner. */
const unitKroner = 1000;

/** A budget memo's three tables; every amount is in whole thousands of kroner and every row and column adds up. */
export interface MemoTables {
  readonly count: number;
  readonly total: number;
  /** Table 1: departments by activity. `amounts` follow the budget's activities. */
  readonly departments: {
    readonly rows: readonly (AmountRow & Pick<DepartmentCost, 'code' | 'counts' | 'count'>)[];
    readonly totals: readonly number[];
  };
  /** Table 2: activities by year. `amounts` follow the budget's window; a year without money is a zero. */
  readonly activities: {
    readonly years: readonly number[];
    readonly rows: readonly (AmountRow & { readonly id: string })[];
    readonly totals: readonly number[];
  };
  /** Table 3: departments' appropriations by year. `amounts` follow the years of the phasing. */
  readonly appropriations: {
    readonly years: readonly number[];
    readonly rows: readonly (AmountRow & {
      readonly code: string;
      readonly committee: string;
      readonly appropriation: string;
    })[];
    readonly totals: readonly number[];
  };
}

interface AmountRow {
  readonly amounts: readonly number[];
  readonly total: number;
}

/**
 * Tables 1 to 3 from the budget's unit prices and the departments' cameras: reckoned in whole kroner, then rounded
 * together, never cell by cell (see `roundTable`), so that the three agree with each other wherever they meet.
 * @throws InputError (exit 2) as `departmentCosts` does, or where no rounding makes all three tables add up.
 */
export function memoTables(budget: Budget, counts: readonly DepartmentCount[]): MemoTables {
  const costs = departmentCosts(budget, counts);
  const { cells, totals } = roundTogether(budget, costs);
  const phased = budget.phasing.map(({ year }) => year);
  const inWindow = (amounts: readonly number[]) =>
    budget.window.map((year) => sum(amounts.filter((_, index) => phased[index] === year)));
  return {
    count: sum(costs.map(({ count }) => count)),
    total: sum(totals.departments),
    departments: {
      rows: costs.map(({ code, count, counts: perKind }, index) => ({
        code,
        count,
        counts: perKind,
        ...row(cells.departmentByActivity[index]),
      })),
      totals: totals.activities,
    },
    activities: {
      years: budget.window,
      rows: budget.activities.map(({ id }, index) => ({
        id,
        ...row(inWindow(cells.activityByYear[index] ?? [])),
      })),
      totals: inWindow(totals.years),
    },
    appropriations: {
      years: phased,
      rows: budget.departments.map(({ code, committee, appropriation }, index) => ({
        code,
        committee,
        appropriation,
        ...row(cells.departmentByYear[index]),
      })),
      totals: totals.years,
    },
  };
}

function row(amounts: readonly number[] = []): AmountRow {
  return { amounts, total: sum(amounts) };
}

type Amounts = readonly (readonly number[])[];

interface Cells {
  readonly departmentByActivity: Amounts;
  readonly activityByYear: Amounts;
  readonly departmentByYear: Amounts;
}

/** The first proposal of totals with which all three tables can be rounded. */
function roundTogether(budget: Budget, costs: readonly DepartmentCost[]) {
  const exact = exactCells(budget, costs);
  const exactTotals: Totals = {
    departments: exact.departmentByActivity.map(sum),
    activities: exact.activityByYear.map(sum),
    years: columnSums(exact.activityByYear),
  };
  for (const totals of proposedTotals(exactTotals, unitKroner)) {
    const cells = roundWith(exact, totals);
    if (cells !== null) return { cells, totals };
  }
  throw new InputError(say('budget.cannot-round', { budget: budget.id }), 2);
}

function roundWith(exact: Cells, { departments, activities, years }: Totals): Cells | null {
  const one = roundTable(exact.departmentByActivity, unitKroner, { rows: departments, columns: activities });
  const two = roundTable(exact.activityByYear, unitKroner, { rows: activities, columns: years });
  const three = roundTable(exact.departmentByYear, unitKroner, { rows: departments, columns: years });
  if (!one.ok || !two.ok || !three.ok) return null;
  return { departmentByActivity: one.cells, activityByYear: two.cells, departmentByYear: three.cells };
}

/** Kroner: each department's activity is divided over the years first, so that the three tables are sums of the same. */
function exactCells(budget: Budget, costs: readonly DepartmentCost[]): Cells {
  const phased = costs.map(({ kroner }) => kroner.map((amount) => byYear(amount, budget.phasing)));
  return {
    departmentByActivity: costs.map(({ kroner }) => kroner),
    activityByYear: budget.activities.map((_, activity) =>
      columnSums(phased.map((activities) => activities[activity] ?? [])),
    ),
    departmentByYear: phased.map(columnSums),
  };
}

function columnSums(rows: Amounts): readonly number[] {
  const [first = []] = rows;
  return first.map((_, column) => sum(rows.map((cells) => cells[column] ?? 0)));
}
