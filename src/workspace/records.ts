import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';
import { appendLine, readLineFile } from './line-file.ts';

/** Keeps a record behind the others of its kind, one line of JSON each; nothing that was kept is ever rewritten. */
export async function appendRecord(folder: string, kind: string, record: unknown): Promise<void> {
  await mkdir(folder, { recursive: true });
  await appendLine(fileOf(folder, kind), () => JSON.stringify(record));
}

/** The records of a kind in the order they came. @throws InputError where a line is no longer JSON (exit 2). */
export async function readRecords(folder: string, kind: string): Promise<readonly unknown[]> {
  const file = fileOf(folder, kind);
  return (await readLineFile(file)).map((line) => parsed(line, file));
}

function fileOf(folder: string, kind: string): string {
  if (!/^[a-z][a-z-]*$/.test(kind)) throw new Error(`"${kind}" is no kind of record`);
  return join(folder, `${kind}.ndjson`);
}

function parsed(line: string, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new InputError(say('workspace.damaged', { file }), 2, { cause });
  }
}
