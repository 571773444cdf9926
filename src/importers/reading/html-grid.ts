import type { RawCell } from '../../model/raw-table.ts';
import { limits } from './limits.ts';

/** A cell as it stands in the page, before its spans are filled. */
export interface SpannedCell {
  readonly cell: RawCell;
  readonly columns: number;
  readonly rows: number;
}

interface Carried {
  readonly cell: RawCell;
  /** Of a row of labels; labels are not repeated in the labels below. */
  readonly isLabel: boolean;
  /** Rows below that the cell still reaches into. */
  readonly left: number;
}

/** Puts the cells of one table where a reader sees them. */
export interface HtmlGrid {
  readonly addRow: (cells: readonly SpannedCell[], isHeader: boolean) => readonly RawCell[];
  /** A row group ends, and with it every cell that reaches down. */
  readonly endGroup: () => void;
}

const empty: RawCell = { text: '', kind: 'text' };

/**
 * A cell over several rows or columns is repeated in each of them, so that a group's name stands beside every item.
 * A cell that is alone in its row is not: it is a heading inside the table, whatever it spans. Nor is a label above a
 * second row of labels: that row would look like a record.
 */
export function htmlGrid(): HtmlGrid {
  let carried: ReadonlyMap<number, Carried> = new Map();
  return {
    addRow(cells, isHeader) {
      const alone = carried.size === 0 && cells.filter(({ cell }) => cell.text !== '').length === 1;
      const row = rowUnder(carried, isHeader);
      for (const cell of cells) row.add(cell, alone);
      carried = row.end();
      return row.cells;
    },
    endGroup: () => {
      carried = new Map();
    },
  };
}

/** A row being filled, with the places that cells above it take. */
function rowUnder(carried: ReadonlyMap<number, Carried>, isHeader: boolean) {
  const cells: RawCell[] = [];
  const below = new Map<number, Carried>();

  function takeAbove(): void {
    for (let above = carried.get(cells.length); above !== undefined; above = carried.get(cells.length)) {
      if (above.left > 1) below.set(cells.length, { ...above, left: above.left - 1 });
      cells.push(above.isLabel && isHeader ? empty : above.cell);
    }
  }

  function add({ cell, columns, rows }: SpannedCell, alone: boolean): void {
    takeAbove();
    for (let column = 0; column < columns && cells.length <= limits.sheetColumns; column += 1) {
      // A wide cell may run into one that reaches down from above: that place is taken.
      if (column > 0 && carried.has(cells.length)) return;
      if (rows > 1) below.set(cells.length, { cell, isLabel: isHeader, left: rows - 1 });
      cells.push(alone && column > 0 ? empty : cell);
    }
  }

  function end(): ReadonlyMap<number, Carried> {
    const last = Math.max(-1, ...carried.keys());
    takeAbove();
    while (cells.length <= last) {
      cells.push(empty);
      takeAbove();
    }
    return below;
  }

  return { cells, add, end };
}
