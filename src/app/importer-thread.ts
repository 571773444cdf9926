import { parentPort, workerData } from 'node:worker_threads';
import { InputError } from '../errors.ts';
import { importers } from '../importers/index.ts';
import { ThreadTask } from './thread-task.ts';

/** What runs in the thread of its own: one importer, one file, and the answer posted back. */
const { importer: id, file, bytes } = ThreadTask.parse(workerData);
const importer = importers.find((one) => one.id === id);
if (importer?.kind === 'table') {
  const input = {
    file,
    head: bytes.subarray(0, 8_192),
    bytes: async () => bytes,
    async *stream() {
      yield bytes;
    },
  };
  try {
    parentPort?.postMessage({ tables: await importer.read(input) });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    parentPort?.postMessage({ says: error.says, exitCode: error.exitCode });
  }
}
