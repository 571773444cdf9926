import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { InputError } from '../errors.ts';
import type { CatalogImporter, ImportInput, TableImporter } from '../importers/importer.ts';
import { importers } from '../importers/index.ts';
import { say } from '../text/index.ts';
import { unknownFormat } from './unknown-format.ts';

/** How many bytes tell a format. */
const headBytes = 8192;
/** How much of a file is read at a time. */
const pieceBytes = 1 << 16;

/** A file as the importers want it: its head now, the rest when asked for. @throws InputError where it cannot be read (exit 3). */
export async function readInput(file: string): Promise<ImportInput> {
  try {
    const handle = await open(file);
    const head = new Uint8Array(headBytes);
    const { bytesRead } = await handle.read(head, 0, headBytes, 0);
    await handle.close();
    return {
      file,
      head: head.subarray(0, bytesRead),
      bytes: () => readFile(file),
      stream: () => createReadStream(file, { highWaterMark: pieceBytes }),
    };
  } catch (cause) {
    throw new InputError(say('data.file-missing', { file }), 3, { cause });
  }
}

/**
 * The importer of catalogues whose bytes these are; a name's ending decides nothing. @throws InputError where there is
 * none, and for what only a register can be (exit 3).
 */
export function importerOf(input: ImportInput): TableImporter | CatalogImporter {
  const { file, head } = input;
  const fitting = importers.filter(({ recognises }) => recognises(head, file));
  if (fitting.some(({ kind }) => kind === 'register'))
    throw new InputError(say('register.not-a-catalog', { file }), 3);
  const importer = fitting.find((one) => one.kind !== 'register');
  if (importer === undefined) throw unknownFormat(input, ['table', 'catalog']);
  return importer;
}
