import { createHash } from 'node:crypto';
import { createReadStream, readSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
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
  let bytes = 0;
  let writtenBytes = 0;
  let file: FileHandle | null = null;
  /** Where each row begins, in bytes from the start of the file. */
  const begins: number[] = [];

  function beginPiece(leastBytes: number): void {
    if (used > 0) full.push(piece.subarray(0, used));
    piece = Buffer.allocUnsafe(Math.max(pieceBytes, leastBytes));
    used = 0;
  }

  async function write(): Promise<void> {
    beginPiece(0);
    const pieces = full;
    full = [];
    if (file === null) {
      await mkdir(folder, { recursive: true });
      file = await open(path, 'a+');
    }
    for (const one of pieces) hash.update(one);
    for (let left = pieces; left.length > 0; ) {
      const { bytesWritten } = await file.writev(left);
      writtenBytes += bytesWritten;
      left = unwritten(left, bytesWritten);
    }
  }

  function read(from: number, until: number): Uint8Array {
    let start = writtenBytes;
    if (file !== null && from < start) {
      const row = Buffer.allocUnsafe(until - from);
      readSync(file.fd, row, 0, row.length, from);
      return row;
    }
    for (const one of [...full, piece.subarray(0, used)]) {
      // No row is cut in two by a piece's end.
      if (from < start + one.length) return one.subarray(from - start, until - start);
      start += one.length;
    }
    throw new Error(`no row at byte ${from} of ${path}`);
  }

  async function close(): Promise<void> {
    await file?.close();
    file = null;
  }

  return {
    add(row) {
      const mostBytes = row.length * bytesPerCharacter + 1;
      if (used + mostBytes > piece.length) beginPiece(mostBytes);
      const length = piece.write(row, used) + 1;
      piece[used + length - 1] = 0x0a;
      used += length;
      begins.push(bytes);
      bytes += length;
    },
    row(place) {
      const row = read(begins[place] ?? bytes, (begins[place + 1] ?? bytes) - 1);
      return Buffer.from(row.buffer, row.byteOffset, row.byteLength).toString('utf8');
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
      await close();
      const sha256 = hash.digest('hex');
      await rename(path, join(folder, sha256));
      return { sha256, rows: begins.length };
    },
    async discard() {
      await close();
      await rm(path, { force: true });
    },
  };
}

/** A disk that is almost full may take a part only. */
function unwritten(pieces: readonly Uint8Array[], bytes: number): Uint8Array[] {
  let taken = bytes;
  return pieces.flatMap((piece) => {
    const left = piece.subarray(Math.min(taken, piece.length));
    taken -= piece.length - left.length;
    return left.length === 0 ? [] : [left];
  });
}

/** Removes what killed processes left; only for the one that holds the lock. */
export async function sweepDrafts(folder: string): Promise<void> {
  const names: readonly string[] = await readdir(folder).catch(() => []);
  for (const name of names) if (partName.test(name)) await rm(join(folder, name), { force: true });
}
