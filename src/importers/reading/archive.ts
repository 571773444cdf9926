import { isUtf8 } from 'node:buffer';
import type yauzl from 'yauzl';
import { InputError } from '../../errors.ts';
import type { Say } from '../../model/say.ts';
import { type MessageKey, say } from '../../text/index.ts';
import { decodeText } from './encoding.ts';
import { limits } from './limits.ts';
import { look } from './magic.ts';
import { inflatedPieces, openZip } from './zip-part.ts';

interface ArchivedFile {
  /** The path inside the archive: a label and nothing else, no file is ever written or opened under it. */
  readonly name: string;
  readonly head: Uint8Array;
  /** Inflated when asked for, one file at a time. */
  readonly bytes: () => Promise<Uint8Array>;
}

export interface Archive {
  readonly files: readonly ArchivedFile[];
  /** What is in the archive and is not opened, each with its reason. */
  readonly asides: readonly { readonly name: string; readonly why: Say }[];
}

const headBytes = 8_192;
const workbookParts =
  /^(\[Content_Types\]\.xml|mimetype|content\.xml|META-INF\/manifest\.xml|Index\/.*\.iwa)$/;
/** What a workbook begins with, where the list of its parts at the end was cut off. */
const workbookStart = /^(\[Content_Types\]\.xml|mimetype|_rels\/|xl\/|docProps\/|customXml\/)/;
/** Where the file is too damaged to tell, its name says which reader is to refuse it. */
const workbookName = /\.(xls[xmb]?|od[st]|numbers)$/i;
/** Left by operating systems; nobody means them when they pack a folder. */
const clutter = /(^|\/)(__MACOSX\/|\.[^/]+|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files of a ZIP archive; null where the ZIP file is a workbook. All of it is inflated once and counted first.
 * @throws InputError (exit 3) for an archive that is damaged, encrypted, empty or too large, and for one whose names
 * are of the kind that attacks use: paths out of the folder, absolute paths, the same name twice.
 */
export async function openArchive(file: string, bytes: Uint8Array): Promise<Archive | null> {
  const zip = await openZip(bytes, false).catch(() => null);
  if (zip === null && (workbookStart.test(firstName(bytes)) || workbookName.test(file))) return null;
  if (zip === null) throw refused('zip.damaged', file);
  if (zip.entryCount > limits.zipEntries)
    throw new InputError(say('zip.too-many', { file, entries: limits.zipEntries }), 3);
  try {
    const entries = await entriesOf(zip);
    if (entries.some(({ name }) => workbookParts.test(name))) return null;
    return await contents(zip, entries, file);
  } catch (cause) {
    throw cause instanceof InputError ? cause : refused('zip.damaged', file, cause);
  }
}

interface Named {
  readonly entry: yauzl.Entry;
  readonly name: string;
}

async function entriesOf(zip: yauzl.ZipFile): Promise<readonly Named[]> {
  const entries: Named[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push({ entry, name: nameOf(entry.fileNameRaw) });
  }
  return entries;
}

/** Old Windows programs part folders with a backslash and write names in a code page. */
function nameOf(bytes: Buffer): string {
  const name = isUtf8(bytes) ? bytes.toString('utf8') : decodeText(bytes).text;
  return name.replaceAll('\\', '/');
}

async function contents(zip: yauzl.ZipFile, entries: readonly Named[], file: string): Promise<Archive> {
  refuseUnsafe(entries, file);
  const files: ArchivedFile[] = [];
  const asides: { name: string; why: Say }[] = [];
  let total = 0;
  for (const { entry, name } of entries) {
    if (name.endsWith('/') || clutter.test(name)) continue;
    const label = `${file}/${name}`;
    if (entry.isEncrypted()) throw refused('zip.encrypted', file);
    if (isLink(entry)) asides.push({ name, why: say('zip.link', { file: label }) });
    else if (!entry.canDecodeFileData()) asides.push({ name, why: say('zip.method', { file: label }) });
    else {
      const { head, size } = await measured(zip, entry, file, limits.inflatedBytes - total);
      total += size;
      const inner = { name, head, bytes: () => inflated(zip, entry, file) };
      if (look(head) === 'zip' && !(await isWorkbook(inner)))
        asides.push({ name, why: say('zip.nested', { file: label }) });
      else files.push(inner);
    }
  }
  if (files.length === 0 && asides.length === 0) throw refused('zip.empty', file);
  return { files, asides };
}

function refuseUnsafe(entries: readonly Named[], file: string): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (isUnsafe(name)) throw refused('zip.unsafe-name', file);
    if (seen.has(name)) throw new InputError(say('zip.duplicate-name', { file, name }), 3);
    seen.add(name);
  }
}

/** Names are never used as paths here, but an archive that holds such names was made to harm somebody. */
function isUnsafe(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /^\/|^[a-z]:|[\0-\x1f\x7f]/i.test(name) || name.split('/').includes('..');
}

/** Unix archives write the kind of file into the upper half of the attributes. */
function isLink({ externalFileAttributes }: yauzl.Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

async function measured(zip: yauzl.ZipFile, entry: yauzl.Entry, file: string, allowance: number) {
  const start: Buffer[] = [];
  let size = 0;
  for await (const piece of inflatedPieces(zip, entry, file, allowance)) {
    if (size < headBytes) start.push(piece);
    size += piece.length;
  }
  return { head: new Uint8Array(Buffer.concat(start).subarray(0, headBytes)), size };
}

async function inflated(zip: yauzl.ZipFile, entry: yauzl.Entry, file: string): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of inflatedPieces(zip, entry, file, limits.inflatedBytes)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

async function isWorkbook({ bytes }: ArchivedFile): Promise<boolean> {
  const content = await bytes();
  const zip = await openZip(content, false).catch(() => null);
  if (zip === null) return workbookStart.test(firstName(content));
  if (zip.entryCount > limits.zipEntries) return false;
  const entries = await entriesOf(zip).catch(() => []);
  return entries.some(({ name }) => workbookParts.test(name));
}

/** The name of the first part, from the local header that a ZIP file begins with. */
function firstName(bytes: Uint8Array): string {
  const length = (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0);
  return Buffer.from(bytes.subarray(30, 30 + length)).toString('latin1');
}

function refused(key: MessageKey, file: string, cause?: unknown): InputError {
  return new InputError(say(key, { file }), 3, { cause });
}
