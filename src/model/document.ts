/**
 * A report before it has chosen a format: formats turn this tree into bytes and know nothing of cameras.
 * Sentences are already in the report's language; numbers are still numbers, so that XLSX gets real ones.
 */
export interface Document {
  readonly id: string;
  readonly language: 'da' | 'en';
  readonly title: string;
  /** Facts about the run, printed in small type: policy, dates, versions, hashes. */
  readonly provenance: readonly (readonly [label: string, value: string])[];
  readonly blocks: readonly Block[];
}

export type Block =
  /** `page`: it begins a page of its own, in formats that have pages. */
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string; readonly page?: 'new' }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'notice'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | Table;

export interface Table {
  readonly type: 'table';
  /** Stable id, for machine output and tests: `table-1`, `conversion`. */
  readonly id: string;
  readonly caption: string;
  /** Stands in the corner header cell, e.g. `1.000 kr., 2026 p/l`. */
  readonly unit: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

export interface Column {
  readonly id: string;
  readonly label: string;
  readonly align: 'left' | 'right';
  /** At least so many characters wide in a spreadsheet, where somebody is to write in it. */
  readonly leastWidth?: number;
}

export interface Row {
  readonly kind: 'body' | 'total';
  readonly cells: readonly Cell[];
}

/** `blank` is an empty cell on purpose (Table 3), unlike a zero (Table 2). `mark` is a footnote sign as in `31*`. */
export type Cell =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number; readonly decimals?: number; readonly mark?: string }
  | { readonly type: 'money'; readonly minor: number; readonly currency: string }
  | { readonly type: 'blank' };
