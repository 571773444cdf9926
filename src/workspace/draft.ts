import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { linesOf } from './lines.ts';
import type { Draft } from './workspace.ts';

/** About how many characters are handed to a file at a time: an import of many suppliers has as many drafts. */
const portion = 1 << 18;

const partName = /^\.\d+(\.\d+)?\.part$/;
let drafts = 0;

/** A draft that can be kept: as the folder, and only the folder, does it. */
export interface FolderDraft extends Draft {
  /** Renames what was written to the hash of its bytes. */
  readonly keep: () => Promise<{ readonly sha256: string; readonly rows: number }>;
}

/**
 * A snapshot on its way: rows are hashed as they are written to a file beside, which is renamed in the end, so that a
 * snapshot is there whole or not at all; the same rows are kept once.
 */
export function folderDraft(folder: string): FolderDraft {
  drafts += 1;
  const path = join(folder, `.${process.pid}.${drafts}.part`);
  const hash = createHash('sha256');
  let text = '';
  let rows = 0;

  async function write(): Promise<void> {
    const bytes = Buffer.from(text);
    text = '';
    hash.update(bytes);
    await mkdir(folder, { recursive: true });
    await appendFile(path, bytes);
  }

  return {
    add(row) {
      text += row;
      text += '\n';
      rows += 1;
    },
    flush: async () => {
      if (text.length > portion) await write();
    },
    async *rows() {
      await write();
      for await (const line of linesOf(createReadStream(path))) yield JSON.parse(line);
    },
    async keep() {
      await write();
      const sha256 = hash.digest('hex');
      await rename(path, join(folder, sha256));
      return { sha256, rows };
    },
    discard: () => rm(path, { force: true }),
  };
}

/** Removes what killed processes left; only for the one that holds the lock. */
export async function sweepDrafts(folder: string): Promise<void> {
  const names: readonly string[] = await readdir(folder).catch(() => []);
  for (const name of names) if (partName.test(name)) await rm(join(folder, name), { force: true });
}
