import { withoutUserInfo } from '../model/link.ts';
import type { RawRow } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import type { Say } from '../model/say.ts';
import type { ColumnMapping } from './column-mapping.ts';

/** What the import made of one table, with a way to ask what a row's field became. */
export interface ReadRows {
  readonly mapping: ColumnMapping;
  /** How many rows were taken in, and how many lines or cameras they make. */
  readonly taken: number;
  readonly records: number;
  /** The first of the rows that were left out, and how many there are. */
  readonly rejects: readonly Reject[];
  readonly rejected: number;
  /** The first cells that could not be read, and how many there are. */
  readonly warnings: readonly Reject[];
  readonly unread: number;
  /** What the reading makes a person look at as a whole. */
  readonly notes: readonly Reject[];
  /** Why nothing could be taken in; null where something was. */
  readonly problem: Say | null;
  /** Null: unknown. Undefined: the row was left out. */
  readonly valueOf: (row: number, field: string) => string | Say | null | undefined;
}

/** A cell as the file writes it and as it is read; `after` is undefined where its row is left out. */
export interface ColumnSample {
  readonly row: number;
  readonly before: string;
  readonly after: string | Say | null | undefined;
}

const shown = 3;
/** Enough to meet the odd ones; a column's first thousands say how it is written. */
export const rowsToLookAt = 5_000;
const mostCandidates = 200;
const mostCharacters = 40;
const separators = /\d[.,]\d/;

/** Three different cells of a column: those that tell most come first, that is the unread ones and the separated numbers. */
export function columnSamples(
  rows: readonly RawRow[],
  index: number,
  after: (row: RawRow) => ColumnSample['after'],
): readonly ColumnSample[] {
  const candidates = new Map<string, ColumnSample>();
  for (const row of rows.slice(0, rowsToLookAt)) {
    const text = row.cells[index]?.text ?? '';
    if (text === '' || candidates.has(text)) continue;
    candidates.set(text, { row: row.number, before: short(text), after: shortened(after(row)) });
    if (candidates.size === mostCandidates) break;
  }
  return [...candidates.values()]
    .toSorted((one, other) => rank(one) - rank(other) || one.row - other.row)
    .slice(0, shown)
    .toSorted((one, other) => one.row - other.row);
}

function rank({ before, after }: ColumnSample): number {
  if (after === undefined) return 3;
  if (after === null) return 0;
  return separators.test(before) ? 1 : 2;
}

function shortened(after: ColumnSample['after']): ColumnSample['after'] {
  return typeof after === 'string' ? short(after) : after;
}

function short(text: string): string {
  const line = withoutUserInfo(text).replace(/\s+/g, ' ');
  return line.length <= mostCharacters ? line : `${line.slice(0, mostCharacters - 1)}…`;
}
