import type { CellObject, WorkSheet } from '@e965/xlsx';
import { utils } from '@e965/xlsx';
import { InputError } from '../../errors.ts';
import type { RawCell, RawMerge, RawRow, RawTable } from '../../model/raw-table.ts';
import type { Reject } from '../../model/reject.ts';
import { say } from '../../text/index.ts';
import { limits } from './limits.ts';
import { unmerge } from './sheet-merges.ts';
import { rawCell } from './spreadsheet-cell.ts';

type SheetRow = readonly (CellObject | null | undefined)[] | null | undefined;

/**
 * The rows of one sheet that hold anything, numbered as the spreadsheet numbers them.
 * @throws InputError (exit 3) where the sheet has more rows than are read: half a catalogue is worse than none.
 */
export function sheetTable(
  file: string,
  name: string,
  sheet: WorkSheet | undefined,
  date1904: boolean,
): RawTable {
  const rows: RawRow[] = [];
  const rejects: Reject[] = [];
  const notes: Reject[] = [];
  const read = sheetRows(sheet);
  for (const [index, cells] of read.entries()) {
    // The reader's cells are many times as large as ours: each row of them may go once it was read.
    read[index] = null;
    const row = { number: index + 1, cells: trimEnd(filled(cells).map((cell) => rawCell(cell, date1904))) };
    if (row.cells.length === 0) continue;
    if (row.number > limits.sheetRows) throw tooManyRows(file, name);
    if (row.cells.length > limits.sheetColumns && notes.length === 0)
      notes.push({
        row: row.number,
        field: null,
        why: say('import.too-wide', { columns: limits.sheetColumns }),
      });
    rows.push({ ...row, cells: row.cells.slice(0, limits.sheetColumns) });
  }
  const last = lastRow(sheet);
  if (last > limits.sheetRows && rows.length > 0)
    rejects.push({
      row: limits.sheetRows + 1,
      field: null,
      why: say('import.rows-not-read', { sheet: name }),
    });
  const { merges, filled: cells, firstRow, rows: whole } = unmerge(rows, mergesOf(sheet));
  if (cells > 0)
    notes.push({
      row: firstRow,
      field: null,
      why: say('import.merged-cells', { count: cells, row: String(firstRow) }),
    });
  return { file, format: 'xlsx', sheet: name, rows: whole, encoding: null, rejects, merges, notes };
}

function mergesOf(sheet: WorkSheet | undefined): readonly RawMerge[] {
  return (sheet?.['!merges'] ?? []).map(({ s: start, e: end }) => ({
    top: start.r + 1,
    bottom: end.r + 1,
    left: start.c,
    right: end.c,
  }));
}

/** Dense sheets keep their cells as rows of cells under `!data`; rows without cells are holes. */
function sheetRows(sheet: WorkSheet | undefined): SheetRow[] {
  const data: unknown = sheet?.['!data'];
  return sheet?.['!type'] === 'chart' || !Array.isArray(data) ? [] : data;
}

/** Empty cells are holes in the reader's rows, and `map` would leave them holes. */
function filled(cells: SheetRow) {
  return Array.from(cells ?? [], (cell) => cell);
}

function trimEnd(cells: readonly RawCell[]): readonly RawCell[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1]?.text === '' && cells[length - 1]?.kind !== 'error') length -= 1;
  return cells.slice(0, length);
}

function tooManyRows(file: string, sheet: string): InputError {
  return new InputError(say('import.too-many-rows', { file, sheet, rows: limits.sheetRows }), 3);
}

/** How far the sheet says it goes, formatting included, when it was cut. */
function lastRow(sheet: WorkSheet | undefined): number {
  const range = sheet?.['!fullref'];
  return typeof range === 'string' ? utils.decode_range(range).e.r + 1 : 0;
}
