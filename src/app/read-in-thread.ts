import { Worker } from 'node:worker_threads';
import { InputError } from '../errors.ts';
import type { ImportInput, TableImporter } from '../importers/importer.ts';
import { limits } from '../importers/reading/limits.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import { hasCode } from '../workspace/lock.ts';

type Answer = { readonly tables: readonly RawTable[] } | { readonly says: Say; readonly exitCode: 2 | 3 };

/** The most memory that a thread may take before it is ended, in megabytes. */
const memoryMegabytes = 1_500;

/**
 * Reads a file in a thread of its own, which a time limit ends whatever keeps it busy. From the sources, where there is
 * no compiled thread to start, it is read here. @throws InputError as the importer does, and where time or memory ran out.
 */
export async function readTables(
  importer: TableImporter,
  input: ImportInput,
  seconds: number = limits.pdfSeconds,
): Promise<readonly RawTable[]> {
  const isCompiled = import.meta.url.endsWith('.js');
  if (importer.inThread !== true || !isCompiled) return importer.read(input);
  const { file } = input;
  const answer = await inThread({ importer: importer.id, file, bytes: await input.bytes() }, seconds);
  if ('tables' in answer) return answer.tables;
  throw new InputError(answer.says, answer.exitCode);
}

function inThread(
  task: { importer: string; file: string; bytes: Uint8Array },
  seconds: number,
): Promise<Answer> {
  const tooSlow = new InputError(say('pdf.too-slow', { file: task.file, seconds }), 3);
  const thread = new Worker(new URL('./importer-thread.js', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    // What a library has to say about a broken file is nothing for the user.
    stdout: true,
    stderr: true,
  });
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => reject(tooSlow), seconds * 1_000);
    thread.once('message', (answer: Answer) => resolve(answer));
    thread.once('error', (cause) =>
      reject(hasCode(cause, 'ERR_WORKER_OUT_OF_MEMORY') ? new InputError(tooSlow.says, 3, { cause }) : cause),
    );
    thread.once('exit', () => reject(tooSlow));
    thread.once('exit', () => clearTimeout(timer));
  }).finally(() => thread.terminate());
}
