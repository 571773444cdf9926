import type { RawRow, RawTable, RowBatch, StreamedTable } from '../model/raw-table.ts';

/** A header stands in the first 30 rows (`findHeaderRow`), so that these decide what the columns are. */
const headRows = 31;

/** The tables of one file, opened. */
export interface TableSource {
  readonly tables: readonly StreamedTable[];
  /** Gives free what reading them has taken. */
  readonly close: () => Promise<void>;
}

export interface StartedTable {
  /** The table as far as a header may stand: enough to map its columns. */
  readonly head: RawTable;
  /** All batches, those of the head once more. To be read once. */
  readonly batches: () => AsyncGenerator<RowBatch>;
  /** For a table that is not read on. */
  readonly close: () => Promise<void>;
}

/** Reads the beginning of a table, and can go on from there. */
export async function startTable(table: StreamedTable): Promise<StartedTable> {
  const { batches: allBatches, ...about } = table;
  const iterator = allBatches()[Symbol.asyncIterator]();
  const first: RowBatch[] = [];
  const rows: RawRow[] = [];
  while (rows.length < headRows) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    rows.push(...next.value.rows.slice(0, headRows));
  }

  async function* batches(): AsyncGenerator<RowBatch> {
    yield* first;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }

  return {
    head: { ...about, rows: rows.slice(0, headRows), rejects: [] },
    batches,
    close: async () => {
      await iterator.return?.();
    },
  };
}

/** A table that is held as a whole, as one batch. */
export function streamed({ rows, rejects, ...table }: RawTable): StreamedTable {
  return {
    ...table,
    async *batches() {
      yield { rows, rejects };
    },
  };
}
