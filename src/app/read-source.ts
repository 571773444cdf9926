import { InputError } from '../errors.ts';
import type { ImportInput } from '../importers/importer.ts';
import { openArchive } from '../importers/reading/archive.ts';
import { look } from '../importers/reading/magic.ts';
import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';
import { readInput } from './read-input.ts';
import { isAddress, withoutSecrets } from './web-address.ts';

/** A file that was handed in and is not imported, with the reason. */
export interface Aside {
  readonly file: string;
  readonly why: Say;
}

/** What one word on the command line turns out to be: a file, or an archive with several. */
export interface Source {
  readonly inputs: readonly ImportInput[];
  /** The archive that the inputs came out of; null for a file by itself. */
  readonly archive: string | null;
  readonly asides: readonly Aside[];
}

export type ReadSource = (source: string) => Promise<Source>;

/** A file. @throws InputError where it cannot be read (exit 3), and for an address where none is fetched (exit 2). */
export async function readSource(source: string): Promise<Source> {
  if (isAddress(source)) throw new InputError(say('web.not-here', { file: withoutSecrets(source) }), 2);
  return unpacked(await readInput(source));
}

/** The file itself, or the files inside where it is a ZIP archive; they are labelled `archive.zip/inner.csv`. */
export async function unpacked(input: ImportInput): Promise<Source> {
  const { file } = input;
  const archive = look(input.head) === 'zip' ? await openArchive(file, await input.bytes()) : null;
  if (archive === null) return { inputs: [input], archive: null, asides: [] };
  const inputs = archive.files.map(({ name, head, bytes }) => ({
    file: `${file}/${name}`,
    head,
    bytes,
    async *stream() {
      yield await bytes();
    },
  }));
  const asides = archive.asides.map(({ name, why }) => ({ file: `${file}/${name}`, why }));
  return { inputs, archive: file, asides };
}

/**
 * Reads every input of a source. In an archive what cannot be read is told and the rest is taken: a readme among the
 * catalogues is no error. @throws InputError where nothing could be read; what is wrong use stays wrong use.
 */
export async function readEach<T>(
  { inputs, archive, asides }: Source,
  read: (input: ImportInput) => Promise<T>,
): Promise<{ readonly taken: readonly T[]; readonly asides: readonly Aside[] }> {
  const taken: T[] = [];
  const failed: Aside[] = [...asides];
  for (const input of inputs) {
    try {
      taken.push(await read(input));
    } catch (error) {
      if (archive === null || !(error instanceof InputError) || error.exitCode === 2) throw error;
      failed.push({ file: input.file, why: error.says });
    }
  }
  if (archive === null || taken.length > 0) return { taken, asides: failed };
  throw nothingUsable(archive, failed);
}

/** The error for an archive of which nothing could be read (exit 3). */
export function nothingUsable(archive: string, failed: readonly Aside[]): InputError {
  const [first, second] = failed;
  if (first === undefined) return new InputError(say('zip.empty', { file: archive }), 3);
  if (second === undefined) return new InputError(first.why, 3);
  const values = { file: archive, files: failed.length, first: first.file, why: first.why };
  return new InputError(say('zip.nothing-taken', values), 3);
}
