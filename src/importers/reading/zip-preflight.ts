import type yauzl from 'yauzl';
import { InputError } from '../../errors.ts';
import { say } from '../../text/index.ts';
import { limits } from './limits.ts';
import { type OdsContent, odsContent } from './ods-content.ts';
import { type SheetFacts, sheetFacts } from './sheet-facts.ts';
import { inflatedPieces, openZip, tooLargeInside } from './zip-part.ts';

export interface ZipReport {
  /** Whether a worksheet holds a value: a reader that then finds no rows has lost them. */
  readonly holdsValues: boolean;
  /** What an OpenDocument file says beside its cells; null for another. */
  readonly ods: OdsContent | null;
  /** What a worksheet says beside its cells, by the name of its part. */
  readonly sheets: ReadonlyMap<string, SheetFacts>;
  /** The parts that say which sheet lies in which part. */
  readonly directory: { readonly workbook: string; readonly links: string };
}

const workbookPart = 'xl/workbook.xml';
const linksPart = 'xl/_rels/workbook.xml.rels';

/** More than any list of sheets needs. */
const directoryCharacters = 4_000_000;
const sheetPart = /(^|\/)(worksheets?\/[^/]+\.xml|content\.xml)$/i;
const valueTags = ['<v>', ':v>', '<is>', ':is>', '<text:p'].map((tag) => Buffer.from(tag));
const longestTag = Math.max(...valueTags.map((tag) => tag.length));

/**
 * Inflates every part of a ZIP file without keeping it, before a reader that keeps all of it may see it.
 * @throws InputError (exit 3) for a damaged file, for too many or too large parts, and for unsafe names.
 */
export async function preflightZip(file: string, bytes: Uint8Array): Promise<ZipReport> {
  const zip = await open(file, bytes);
  if (zip.entryCount > limits.zipEntries) throw tooLargeInside(file);
  let total = 0;
  let holdsValues = false;
  let ods: OdsContent | null = null;
  const sheets = new Map<string, SheetFacts>();
  const texts = new Map<string, string>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      const part = await inflate(zip, entry, file, limits.inflatedBytes - total);
      total += part.bytes;
      holdsValues ||= part.holdsValues;
      ods = part.ods ?? ods;
      if (part.facts !== null) sheets.set(entry.fileName, part.facts);
      if (part.text !== '') texts.set(entry.fileName, part.text);
    }
  } catch (cause) {
    throw cause instanceof InputError ? cause : damaged(file, cause);
  }
  const directory = { workbook: texts.get(workbookPart) ?? '', links: texts.get(linksPart) ?? '' };
  return { holdsValues, ods, sheets, directory };
}

async function open(file: string, bytes: Uint8Array): Promise<yauzl.ZipFile> {
  try {
    return await openZip(bytes, true);
  } catch (cause) {
    throw damaged(file, cause);
  }
}

async function inflate(zip: yauzl.ZipFile, entry: yauzl.Entry, file: string, allowance: number) {
  const values = valueFinder(sheetPart.test(entry.fileName));
  const ods = entry.fileName === 'content.xml' ? odsContent() : null;
  const facts = ods === null && sheetPart.test(entry.fileName) ? sheetFacts() : null;
  const isDirectory = [workbookPart, linksPart].includes(entry.fileName);
  let [bytes, text] = [0, ''];
  for await (const piece of inflatedPieces(zip, entry, file, allowance)) {
    bytes += piece.length;
    values.add(piece);
    ods?.add(piece);
    facts?.add(piece);
    if (isDirectory && text.length < directoryCharacters) text += piece.toString('utf8');
    if (ods !== null && ods.cells() > limits.unfoldedCells) throw tooLargeInside(file);
  }
  return {
    bytes,
    holdsValues: values.found(),
    ods,
    facts: facts?.end() ?? null,
    text,
  };
}

/** Looks for a cell with a value in pieces of XML; a tag may be cut in two by the end of a piece. */
function valueFinder(isSheet: boolean) {
  let found = false;
  let tail: Uint8Array = new Uint8Array();
  return {
    add(piece: Uint8Array): void {
      if (!isSheet || found) return;
      const window = Buffer.concat([tail, piece]);
      found = valueTags.some((tag) => window.includes(tag));
      tail = window.subarray(-longestTag);
    },
    found: () => found,
  };
}

function damaged(file: string, cause: unknown): InputError {
  return new InputError(say('import.damaged-workbook', { file }), 3, { cause });
}
