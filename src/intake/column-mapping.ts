import type { ColumnMap, ColumnWish } from '../model/column-map.ts';
import type { Say } from '../model/say.ts';

export type { ColumnMap };

export interface MappedColumn {
  readonly field: string;
  /** Counted from 0. */
  readonly index: number;
  readonly label: string;
  /** What a person has said of how the cells are written; it counts before all evidence. */
  readonly decimal?: ',' | '.' | undefined;
  readonly dates?: 'day-first' | 'month-first' | undefined;
}

/** A label that would name the field but for one word, as `Pris inkl. moms` does. */
interface DeclinedColumn {
  readonly index: number;
  readonly label: string;
  readonly field: string;
  readonly word: string;
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
  /** The last row of the header, 0 for a table without one. */
  readonly headerRow: number;
  /** The rows whose labels name the columns: two where a group stands above the names. */
  readonly headerRows: readonly number[];
  /** How many cells the header of a text file has: more of them in a row have been shifted. Null where cells have places. */
  readonly width: number | null;
  readonly columns: readonly MappedColumn[];
  /** Columns with a label that no field took. A catalogue keeps them as properties, a register drops them. */
  readonly unused: readonly { readonly index: number; readonly label: string }[];
  /** Labels that stand over two columns or more; the first column counts. */
  readonly repeated: readonly string[];
  /** Labels of columns with passwords and user names: their cells are never looked at. */
  readonly dropped: readonly string[];
  /** Their places, in the same order. */
  readonly droppedAt: readonly number[];
  readonly declined: readonly DeclinedColumn[];
  readonly numbers: readonly NumberDecision[];
}

/** The label that a map asks for, by name or as `#3`; empty where the field is to have no column. */
export function askedLabel(wish: string | ColumnWish): string {
  return typeof wish === 'string' ? wish : wish.column;
}

/** The labels of a map that columns must have. */
export function askedLabels(map: ColumnMap | null): readonly string[] {
  return Object.values(map ?? {})
    .map(askedLabel)
    .filter((label) => label !== '');
}

/** `#3` ► 2, the third column counted from 0; null for a label. */
export function askedIndex(label: string): number | null {
  const digits = /^#(\d{1,5})$/.exec(label)?.[1];
  return digits === undefined || Number(digits) === 0 ? null : Number(digits) - 1;
}
