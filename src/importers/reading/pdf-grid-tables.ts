import type { PdfGrid } from './pdf-grid.ts';
import { lineText } from './pdf-line.ts';
import type { PdfPage } from './pdf-page.ts';
import { joinedCells } from './pdf-rows.ts';
import type { PdfTable } from './pdf-tables.ts';

/** Columns of the next page stand within so many points of those of the last. */
const samePlacePoints = 12;

interface Open {
  readonly name: string | null;
  readonly grid: PdfGrid;
  readonly rows: (readonly string[])[];
}

/** The tables whose cells the pages tell; one that goes on over pages is one, and says its labels once. */
export function gridTables(pages: readonly PdfPage[]): readonly PdfTable[] {
  const tables: Open[] = [];
  for (const page of pages)
    for (const [index, grid] of page.grids.entries()) {
      const last = tables.at(-1);
      const labels = last?.rows.findIndex(isLabels) ?? -1;
      const goesOn =
        last !== undefined && sameColumns(last.grid, grid) && !hasOtherLabels(last.rows, grid.rows);
      if (!goesOn) tables.push({ name: nameOf(page, index), grid, rows: [...grid.rows] });
      else
        goOn(
          last.rows,
          grid.rows.filter((row) => labels < 0 || !isSame(row, last.rows[labels])),
        );
    }
  return tables.map(({ name, rows }) => ({ name, rows }));
}

/** A row that the end of the page has cut in two begins with an empty cell, where no other row does, and has no figure. */
function goOn(rows: (readonly string[])[], [first, ...others]: readonly (readonly string[])[]): void {
  const last = rows.at(-1);
  if (first === undefined) return;
  const isRest =
    last !== undefined &&
    first[0] === '' &&
    last.filter((cell) => cell !== '').length > 1 &&
    first.every((cell, index) => cell === '' || (last[index] !== '' && !/^[\d.]+(,\d+)?$/.test(cell))) &&
    rows.every(([cell]) => cell !== '');
  if (isRest) rows[rows.length - 1] = joinedCells(last, first);
  else rows.push(first);
  rows.push(...others);
}

function sameColumns({ columns }: PdfGrid, other: PdfGrid): boolean {
  return (
    columns.length === other.columns.length &&
    columns.every((column, index) => {
      const twin = other.columns[index];
      if (twin === undefined) return false;
      const middleApart = Math.min(Math.abs(column.left - twin.left), Math.abs(column.right - twin.right));
      return middleApart < samePlacePoints;
    })
  );
}

/** Labels of its own make a table another one, even where its columns stand in the same places. */
function hasOtherLabels(
  rows: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
): boolean {
  const own = rows.find(isLabels);
  const [first] = others;
  return own !== undefined && first !== undefined && isLabels(first) && !isSame(own, first);
}

/** Labels fill most columns and hold no figures. */
function isLabels(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '');
  return filled.length > row.length * 0.7 && !filled.some((cell) => /\d/.test(cell));
}

function isSame(one: readonly string[], other: readonly string[] | undefined): boolean {
  return other !== undefined && one.every((cell, index) => cell === other[index]);
}

/** The line of text above a table; null where another table, or nothing, stands there. */
function nameOf({ grids, lines }: PdfPage, index: number): string | null {
  const top = grids[index]?.top ?? 0;
  const before = grids[index - 1]?.bottom ?? Number.NEGATIVE_INFINITY;
  const above = lines.filter(({ y }) => y <= top + 1 && y > before).at(-1);
  return above === undefined || above.chunks.length > 1 ? null : lineText(above);
}
