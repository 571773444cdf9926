import type { ImportInput, TableImporter } from '../importers/importer.ts';
import { streamed, type TableSource } from '../intake/table-head.ts';
import type { RawTable, StreamedTable } from '../model/raw-table.ts';
import { readInWorker, workerProgram } from './read-in-worker.ts';

/**
 * The tables of a file, in batches as far as its format can be read so; a heavy format in a thread of its own.
 * @throws InputError as the importer does, and where a heavy file takes too long or too much (exit 3).
 */
export async function openTables(importer: TableImporter, input: ImportInput): Promise<TableSource> {
  if (importer.heavy && workerProgram !== null) return readInWorker(workerProgram, importer, input);
  const tables = await (importer.open?.(input) ?? wrapped(importer, input));
  return { tables, close: async () => {} };
}

/** The same as whole tables, for those who need all rows at once. */
export async function readTables(importer: TableImporter, input: ImportInput): Promise<readonly RawTable[]> {
  if (!importer.heavy || workerProgram === null) return importer.read(input);
  const { tables, close } = await readInWorker(workerProgram, importer, input);
  try {
    const whole: RawTable[] = [];
    for (const { batches, ...table } of tables) {
      const rows: RawTable['rows'][number][] = [];
      const rejects: RawTable['rejects'][number][] = [];
      for await (const batch of batches()) {
        for (const row of batch.rows) rows.push(row);
        rejects.push(...batch.rejects);
      }
      whole.push({ ...table, rows, rejects });
    }
    return whole;
  } finally {
    await close();
  }
}

async function wrapped(importer: TableImporter, input: ImportInput): Promise<readonly StreamedTable[]> {
  return (await importer.read(input)).map(streamed);
}
