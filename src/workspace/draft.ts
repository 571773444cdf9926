import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { linesOf } from './lines.ts';
import type { Draft } from './workspace.ts';

/** Rows are gathered in pieces of this size, which an import of a thousand suppliers has a thousand of. */
const pieceBytes = 1 << 16;
/** How many full pieces are handed to the file at a time. */
const piecesAtOnce = 16;
/** A character of JSON takes at most three bytes (one of two halves of a character outside the plane takes two). */
const bytesPerCharacter = 3;

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
  let full: Uint8Array[] = [];
  let piece = Buffer.alloc(0);
  let used = 0;
  let rows = 0;
  let isMade = false;

  function beginPiece(leastBytes: number): void {
    if (used > 0) full.push(piece.subarray(0, used));
    piece = Buffer.allocUnsafe(Math.max(pieceBytes, leastBytes));
    used = 0;
  }

  async function write(): Promise<void> {
    beginPiece(0);
    const bytes = Buffer.concat(full);
    full = [];
    hash.update(bytes);
    if (!isMade) await mkdir(folder, { recursive: true });
    isMade = true;
    await appendFile(path, bytes);
  }

  return {
    add(row) {
      const mostBytes = row.length * bytesPerCharacter + 1;
      if (used + mostBytes > piece.length) beginPiece(mostBytes);
      used += piece.write(row, used);
      piece[used] = 0x0a;
      used += 1;
      rows += 1;
    },
    flush: async () => {
      if (full.length >= piecesAtOnce) await write();
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
