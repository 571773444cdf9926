/** A cell of a table that is not a whole multiple of the unit: it may go down or up. */
export interface Choice {
  readonly row: number;
  readonly column: number;
  readonly remainder: number;
}

export interface Search {
  readonly choices: readonly Choice[];
  /** The indexes of the choices that are up now. */
  readonly ups: ReadonlySet<number>;
  /** The indexes of the choices that must stay as they are. */
  readonly locked: ReadonlySet<number>;
  /** Whether the path starts by raising a choice or by lowering one. */
  readonly raise: boolean;
}

/**
 * The shortest way from a row to a goal column, raising and lowering by turns: flipping its choices changes the sums
 * of that row and that column by one and leaves every sum in between alone. Null where there is none.
 */
export function alternatingPath(
  search: Search,
  startRow: number,
  isGoal: (column: number) => boolean,
): readonly number[] | null {
  const queue: { readonly row: number; readonly path: readonly number[] }[] = [{ row: startRow, path: [] }];
  const seenRows = new Set([startRow]);
  const seenColumns = new Set<number>();
  for (const { row, path } of queue) {
    for (const [out, column] of steps(search, search.raise, (choice) => choice.row === row)) {
      if (seenColumns.has(column)) continue;
      seenColumns.add(column);
      if (isGoal(column)) return [...path, out];
      for (const [back, , next] of steps(search, !search.raise, (choice) => choice.column === column)) {
        if (seenRows.has(next)) continue;
        seenRows.add(next);
        queue.push({ row: next, path: [...path, out, back] });
      }
    }
  }
  return null;
}

/** The choices that may be flipped in the asked direction, as [index, column, row]. */
function steps(
  { choices, ups, locked }: Search,
  raise: boolean,
  isHere: (choice: Choice) => boolean,
): readonly (readonly [index: number, column: number, row: number])[] {
  return choices.flatMap((choice, index) =>
    isHere(choice) && ups.has(index) !== raise && !locked.has(index)
      ? [[index, choice.column, choice.row] as const]
      : [],
  );
}
