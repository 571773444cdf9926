import type { HeaderRules } from '../model/headers.ts';
import type { RawRow, RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { type ReaderOptions, type RowReader, rowReader } from './row-reader.ts';

/** A row reader for a table that is there as a whole, so that its number columns are decided before a cell is read. */
export interface TableReader extends RowReader {
  /** The rows below the header. */
  readonly rows: readonly RawRow[];
  /** All warnings so far. */
  readonly warnings: readonly Reject[];
}

export function tableReader(
  table: RawTable,
  mapping: ColumnMapping,
  rules: HeaderRules,
  options: ReaderOptions,
): TableReader {
  const reader = rowReader(mapping, rules, options);
  const rows = table.rows.filter(({ number }) => number > mapping.headerRow);
  reader.numbers.see(rows);
  const told: Reject[] = [];
  return {
    ...reader,
    mapping: { ...mapping, numbers: reader.numbers.decisions() },
    rows,
    get warnings() {
      told.push(...reader.takeWarnings());
      return told;
    },
  };
}
