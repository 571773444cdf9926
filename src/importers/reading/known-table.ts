import type { RawCell, RawTable } from '../../model/raw-table.ts';

interface ValueRow {
  readonly number: number;
  /** Null: the document does not say. */
  readonly values: readonly (string | null)[];
}

/**
 * What a document says of devices, as a table with a header of ours in row 0, so that it is read and checked like any
 * other list. Line breaks and the like inside a value become spaces.
 */
export function knownTable(
  file: string,
  format: string,
  labels: readonly string[],
  rows: readonly ValueRow[],
): RawTable {
  return {
    file,
    format,
    sheet: null,
    encoding: null,
    rejects: [],
    rows: [
      { number: 0, cells: labels.map(cellOf) },
      ...rows.map(({ number, values }) => ({ number, cells: values.map(cellOf) })),
    ],
  };
}

function cellOf(value: string | null): RawCell {
  return { text: (value ?? '').replace(/\s+/g, ' ').trim(), kind: 'text' };
}
