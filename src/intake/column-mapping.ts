import type { Say } from '../model/say.ts';

export interface MappedColumn {
  readonly field: string;
  /** Counted from 0. */
  readonly index: number;
  readonly label: string;
}

/** How one column's numbers are read, and why, in a sentence. */
export interface NumberDecision {
  readonly field: string;
  readonly label: string;
  readonly decimal: ',' | '.';
  readonly why: Say;
}

/** What a table's columns were taken for: what a person looks at before an import. */
export interface ColumnMapping {
  readonly file: string;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly headerRow: number;
  readonly columns: readonly MappedColumn[];
  /** Columns with a label that no field took. A catalogue keeps them as properties, a register drops them. */
  readonly unused: readonly { readonly index: number; readonly label: string }[];
  /** Labels that stand over two columns or more; the first column counts. */
  readonly repeated: readonly string[];
  /** Labels of columns with passwords and user names: their cells are never looked at. */
  readonly dropped: readonly string[];
  readonly numbers: readonly NumberDecision[];
}

/** Field ► header label, as a person has written it for one supplier; an empty label leaves the field without a column. */
export type ColumnMap = Readonly<Record<string, string>>;
