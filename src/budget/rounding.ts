import { alternatingPath, type Choice } from './alternating-path.ts';
import { sum } from './round-list.ts';

/** The totals that a rounded table must have, in units. */
export interface Margins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A margin that no rounding reaches; `lowest` and `highest` are what its cells can add up to on their own. */
interface MarginProblem {
  readonly axis: 'row' | 'column' | 'total';
  readonly index: number;
  readonly asked: number;
  readonly lowest: number;
  readonly highest: number;
}

export type Rounded =
  | { readonly ok: true; readonly cells: readonly (readonly number[])[] }
  | { readonly ok: false; readonly problem: MarginProblem };

/**
 * Controlled rounding of a two-way table: `amounts` (whole numbers, a row per entry) in whole units, so that every
 * row and every column adds up to its margin and every cell is the floor or the ceiling of its exact value.
 *
 * Among the tables that do, it is this one: cells are settled one by one, those nearest to a whole unit first and
 * equally near ones in reading order, each to its nearest unit (a half goes down) wherever the rest can still add up.
 * Where none does, the answer names a margin that cannot be reached.
 */
export function roundTable(amounts: readonly (readonly number[])[], unit: number, margins: Margins): Rounded {
  const floors = amounts.map((row) => row.map((amount) => Math.floor(amount / unit)));
  const choices = amounts.flatMap((cells, row) =>
    cells.flatMap((amount, column) => {
      const remainder = amount - Math.floor(amount / unit) * unit;
      return remainder === 0 ? [] : [{ row, column, remainder }];
    }),
  );
  const problem = unreachable(floors, choices, margins);
  if (problem !== null) return { ok: false, problem };

  const filled = fill(floors, choices, margins);
  if (typeof filled === 'number') {
    const asked = margins.rows[filled] ?? 0;
    return {
      ok: false,
      problem: { axis: 'row', index: filled, asked, ...reach(floors, choices, 'row', filled) },
    };
  }
  const ups = settle(choices, filled, unit);
  const raised = new Set(choices.filter((_, index) => ups.has(index)).map(key));
  return {
    ok: true,
    cells: floors.map((cells, row) =>
      cells.map((floor, column) => floor + (raised.has(key({ row, column })) ? 1 : 0)),
    ),
  };
}

/** A margin that is out of reach for its own cells, or two sets of margins that do not add up to the same. */
function unreachable(
  floors: readonly (readonly number[])[],
  choices: readonly Choice[],
  margins: Margins,
): MarginProblem | null {
  for (const axis of ['row', 'column'] as const) {
    for (const [index, asked] of (axis === 'row' ? margins.rows : margins.columns).entries()) {
      const reached = reach(floors, choices, axis, index);
      if (asked < reached.lowest || asked > reached.highest) return { axis, index, asked, ...reached };
    }
  }
  const asked = sum(margins.rows);
  const columns = sum(margins.columns);
  return asked === columns ? null : { axis: 'total', index: 0, asked, lowest: columns, highest: columns };
}

function reach(
  floors: readonly (readonly number[])[],
  choices: readonly Choice[],
  axis: 'row' | 'column',
  index: number,
): { readonly lowest: number; readonly highest: number } {
  const cells = axis === 'row' ? (floors[index] ?? []) : floors.map((row) => row[index] ?? 0);
  const lowest = sum(cells);
  return { lowest, highest: lowest + choices.filter((choice) => choice[axis] === index).length };
}

/** Raises choices until every margin is met (augmenting paths); a row's index where its margin cannot be. */
function fill(
  floors: readonly (readonly number[])[],
  choices: readonly Choice[],
  margins: Margins,
): ReadonlySet<number> | number {
  const spare = margins.columns.map((asked, column) => asked - sum(floors.map((row) => row[column] ?? 0)));
  let ups: ReadonlySet<number> = new Set();
  for (const [row, asked] of margins.rows.entries()) {
    for (let needed = asked - sum(floors[row] ?? []); needed > 0; needed--) {
      const search = { choices, ups, locked: new Set<number>(), raise: true };
      const path = alternatingPath(search, row, (column) => (spare[column] ?? 0) > 0);
      if (path === null) return row;
      ups = flip(ups, path);
      const column = choices[path.at(-1) ?? 0]?.column ?? 0;
      spare[column] = (spare[column] ?? 0) - 1;
    }
  }
  return ups;
}

/** Moves each choice to its nearest unit where a cycle of unsettled choices can make up for it. */
function settle(choices: readonly Choice[], start: ReadonlySet<number>, unit: number): ReadonlySet<number> {
  const order = [...choices.keys()].sort((left, right) => doubt(left) - doubt(right) || left - right);
  const locked = new Set<number>();
  let ups = start;
  for (const index of order) {
    const choice = choices[index];
    locked.add(index);
    if (choice === undefined || ups.has(index) === 2 * choice.remainder > unit) continue;
    const search = { choices, ups, locked, raise: ups.has(index) };
    const path = alternatingPath(search, choice.row, (column) => column === choice.column);
    if (path !== null) ups = flip(ups, [index, ...path]);
  }
  return ups;

  /** Twice the distance to the nearest unit: 0 is no doubt, `unit` is a half. */
  function doubt(index: number): number {
    const remainder = choices[index]?.remainder ?? 0;
    return 2 * Math.min(remainder, unit - remainder);
  }
}

function flip(ups: ReadonlySet<number>, path: readonly number[]): ReadonlySet<number> {
  const flipped = new Set(ups);
  for (const index of path) if (!flipped.delete(index)) flipped.add(index);
  return flipped;
}

function key({ row, column }: Pick<Choice, 'row' | 'column'>): string {
  return `${row}:${column}`;
}
