import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { InputError } from '../errors.ts';
import type { ImportInput, TableImporter } from '../importers/importer.ts';
import type { TableSource } from '../intake/table-head.ts';
import type { RawTable, RowBatch, StreamedTable } from '../model/raw-table.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import { type PackedRows, unpackRows } from './packed-rows.ts';

/** What reading one file in a thread may take. */
export interface WorkerLimits {
  readonly seconds: number;
  /** Of JavaScript memory; the file itself comes on top. */
  readonly megabytes: number;
}

/** A workbook of 100,000 rows takes about a tenth of the time and most of the memory. */
const workbookLimits: WorkerLimits = { seconds: 120, megabytes: 800 };

/** How many rows come from the thread at a time. */
const rowsAtOnce = 2_000;

type FromWorker =
  | {
      readonly kind: 'tables';
      readonly tables: readonly (Omit<RawTable, 'rows'> & { readonly rows: number })[];
    }
  | { readonly kind: 'rows'; readonly packed: PackedRows }
  | { readonly kind: 'refused'; readonly says: Say; readonly exitCode: 2 | 3 };

/** Where the thread's program lies: beside this one in the built program; source files cannot be run by a thread. */
export const workerProgram = import.meta.url.endsWith('.js')
  ? new URL('./table-worker.js', import.meta.url)
  : null;

/**
 * Reads a file as tables in a thread of its own, which is ended when it takes too long or too much.
 * @throws InputError (exit 3) for that, and as the importer does.
 */
export async function readInWorker(
  program: URL,
  { id }: Pick<TableImporter, 'id'>,
  { file, bytes }: Pick<ImportInput, 'file' | 'bytes'>,
  limits: WorkerLimits = workbookLimits,
): Promise<TableSource> {
  const own = inMemoryOfItsOwn(await bytes());
  const worker = new Worker(program, {
    workerData: { importer: id, file, bytes: own },
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const close = async () => {
    await worker.terminate();
  };
  try {
    const answer = await answerOf(worker, file, limits);
    if (answer.kind === 'refused') throw new InputError(answer.says, answer.exitCode);
    if (answer.kind !== 'tables') throw new Error(`the thread answered with ${answer.kind}`);
    const tables = answer.tables.map(
      ({ rows, rejects, ...table }, index): StreamedTable => ({
        ...table,
        async *batches() {
          let left: RowBatch['rejects'] = rejects;
          for (let from = 0; from < rows; from += rowsAtOnce) {
            worker.postMessage({ table: index, from, rows: rowsAtOnce });
            const batch = await answerOf(worker, file, limits);
            if (batch.kind !== 'rows') throw new Error(`the thread answered with ${batch.kind}`);
            yield { rows: unpackRows(batch.packed), rejects: left };
            left = [];
          }
        },
      }),
    );
    return { tables, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Memory that can be handed over whole, so that it is not held on this side: a large file lies alone in its own. */
function inMemoryOfItsOwn(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes);
}

/** The thread's next message. @throws InputError (exit 3) where the limits end it first. */
async function answerOf(worker: Worker, file: string, { seconds }: WorkerLimits): Promise<FromWorker> {
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), seconds * 1000);
  try {
    const [message]: FromWorker[] = await once(worker, 'message', { signal: ended.signal });
    if (message === undefined) throw new Error('the thread said nothing');
    return message;
  } catch (cause) {
    if (ended.signal.aborted)
      throw new InputError(say('import.workbook-too-slow', { file, seconds }), 3, { cause });
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY')
      throw new InputError(say('import.workbook-too-much', { file }), 3, { cause });
    throw cause;
  } finally {
    clearTimeout(timer);
  }
}
