import type { Reject } from './reject.ts';

/**
 * What a tabular importer makes of bytes: cells as text, exactly as written, with the row each came from.
 * `kind` says what a spreadsheet knew about a cell that its text alone does not tell.
 */
export interface RawTable {
  readonly file: string;
  readonly format: string;
  readonly sheet: string | null;
  /** Rows as a person counts them: `number` 1 is the first line of the file or sheet. */
  readonly rows: readonly RawRow[];
  /** How the text was decoded, for the preview: `utf-8`, `windows-1252`; null where the format says. */
  readonly encoding: string | null;
  readonly rejects: readonly Reject[];
  /** What parted the cells of a text file; absent where nothing did or the format has cells of its own. */
  readonly delimiter?: string;
  /** Merged cells in the first rows, where a group stands above the names of its columns. */
  readonly merges?: readonly RawMerge[];
  /** What the reader did or left out of its own, for a person to know; no row is lost by it. */
  readonly notes?: readonly Reject[];
}

/** Rows as a person counts them, columns from 0; both ends are inside. */
export interface RawMerge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A table whose rows come in batches, for files that are too large to hold. `batches` begins anew each time. */
export interface StreamedTable extends Omit<RawTable, 'rows' | 'rejects'> {
  readonly batches: () => AsyncIterable<RowBatch>;
}

/** Rows in the order of the file, and what of it was left out. */
export interface RowBatch {
  readonly rows: readonly RawRow[];
  readonly rejects: readonly Reject[];
  /** What a person should know of the rows so far; none of them is lost by it. */
  readonly notes?: readonly Reject[];
  /** What the rows were cut from, where it is at hand: a look at the whole costs less than one at every cell. */
  readonly text?: string;
}

export interface RawRow {
  readonly number: number;
  readonly cells: readonly RawCell[];
}

export interface RawCell {
  readonly text: string;
  /** `number` and `date` only where the file itself is typed (XLSX); then `text` is the exact value, dates as YYYY-MM-DD. */
  readonly kind: 'text' | 'number' | 'date' | 'error';
}
