import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import { importers } from '../importers/index.ts';
import { packRows } from './packed-rows.ts';

/** What `readInWorker` starts: reads one file as tables, then hands over as many of its rows as it is asked for. */
const {
  importer: id,
  file,
  bytes,
} = z.object({ importer: z.string(), file: z.string(), bytes: z.instanceof(Uint8Array) }).parse(workerData);
const Asked = z.object({ table: z.int(), from: z.int(), rows: z.int() });

try {
  const importer = importers.find((one) => one.id === id);
  if (importer?.kind !== 'table') throw new Error(`no table importer ${id}`);
  const tables = await importer.read({
    file,
    head: bytes.subarray(0, 8192),
    bytes: async () => bytes,
    async *stream() {
      yield bytes;
    },
  });
  parentPort?.on('message', (message: unknown) => {
    const { table, from, rows } = Asked.parse(message);
    parentPort?.postMessage({
      kind: 'rows',
      packed: packRows(tables[table]?.rows.slice(from, from + rows) ?? []),
    });
  });
  parentPort?.postMessage({
    kind: 'tables',
    tables: tables.map(({ rows, ...table }) => ({ ...table, rows: rows.length })),
  });
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  parentPort?.postMessage({ kind: 'refused', says: error.says, exitCode: error.exitCode });
}
