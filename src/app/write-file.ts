import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';

/** Writes a file whole or not at all: beside its place first, then renamed. @throws InputError where it cannot (exit 2). */
export async function writeFileSafely(path: string, bytes: Uint8Array | string): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    const problem = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new InputError(say('run.cannot-write', { file: path, problem }), 2, { cause });
  }
}
