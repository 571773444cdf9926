import type { RawRow } from '../model/raw-table.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { foldWords } from './fold.ts';

/** A total row has few cells; `Total Security` in a full row is a name. */
const mostCellsOfTotal = 3;
const digit = /\d/;

/**
 * Finds the rows that are no record: totals, headings and footnotes with a single cell, the header once more, as
 * printed lists repeat it, and rows whose cells have been shifted. Null for all other rows.
 */
export function rowsAside(
  { columns, width }: ColumnMapping,
  totals: readonly string[],
  loneFields: readonly string[],
): (row: RawRow) => Say | null {
  const totalWords = totals.map(foldWords);
  const beginnings = new Set(totalWords.map((word) => word.charAt(1)));
  const loneColumns = new Set(
    columns.filter(({ field }) => loneFields.includes(field)).map(({ index }) => index),
  );

  function isTotal(text: string, filled: number): boolean {
    // Item numbers come by the hundred thousand: few begin like a total.
    if (!beginnings.has(text.charAt(0).toLowerCase())) return false;
    const words = foldWords(text);
    const total = totalWords.find((candidate) => words.startsWith(candidate));
    if (total === undefined) return false;
    if (words === total || total.trim().includes(' ')) return true;
    return !digit.test(text) && filled <= Math.max(mostCellsOfTotal, Math.ceil(columns.length / 2));
  }

  return (row) => {
    let filled = 0;
    let firstColumn = -1;
    let index = -1;
    for (const { text } of row.cells) {
      index += 1;
      if (text === '') continue;
      if (filled === 0) firstColumn = index;
      filled += 1;
    }
    const first = row.cells[firstColumn]?.text ?? '';
    if (isTotal(first, filled)) return say('import.total-row', { value: first });
    const odd = oddCells(row);
    if (odd !== null) return odd;
    const standsAlone = filled === 1 && columns.length > 1;
    const mayStandAlone = loneColumns.has(firstColumn) && digit.test(first);
    return standsAlone && !mayStandAlone ? say('import.lone-cell', { value: first }) : null;
  };

  function oddCells(row: RawRow): Say | null {
    if (repeatsHeader(row)) return say('import.header-again');
    if (!isShifted(row)) return null;
    return say('import.too-many-cells', { cells: row.cells.length, columns: width ?? 0 });
  }

  function isShifted({ cells }: RawRow): boolean {
    return width !== null && cells.slice(width).some(({ text }) => text !== '');
  }

  function repeatsHeader({ cells }: RawRow): boolean {
    let equal = 0;
    for (const { index, label } of columns) {
      const text = cells[index]?.text ?? '';
      if (text === '') continue;
      if (text !== label) return false;
      equal += 1;
    }
    return equal > 0;
  }
}
