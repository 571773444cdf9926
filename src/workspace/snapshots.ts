import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';
import { folderDraft } from './draft.ts';
import { linesOf } from './lines.ts';
import { isThere } from './made-folder.ts';

/** Writes rows as lines of JSON under the hash of their bytes. */
export async function putSnapshot(
  folder: string,
  rows: Iterable<unknown> | AsyncIterable<unknown>,
): Promise<{ readonly sha256: string; readonly rows: number }> {
  const draft = folderDraft(folder);
  try {
    for await (const row of rows) {
      draft.add(JSON.stringify(row));
      await draft.flush();
    }
    return await draft.keep();
  } finally {
    await draft.discard();
  }
}

/**
 * The rows of a snapshot. @throws InputError (exit 2) where it is not there, and at its end where its bytes are not
 * those that its name stands for.
 */
export async function* readSnapshot(folder: string, sha256: string): AsyncGenerator<unknown> {
  const file = join(folder, sha256);
  if (!(await isThere(file))) throw new InputError(say('workspace.damaged', { file }), 2);
  const hash = createHash('sha256');
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(file)) {
      hash.update(chunk);
      yield chunk;
    }
  }
  for await (const line of linesOf(hashed())) yield parsed(line, file);
  if (hash.digest('hex') !== sha256) throw new InputError(say('workspace.damaged', { file }), 2);
}

function parsed(line: string, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new InputError(say('workspace.damaged', { file }), 2, { cause });
  }
}
