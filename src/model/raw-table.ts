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
  /** The cells were guessed from where text stands on a page: a person must confirm what is made of them. */
  readonly unconfirmed?: true;
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
