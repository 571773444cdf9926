import { getDocumentProxy } from 'unpdf';
import { InputError } from '../errors.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { type MessageKey, say } from '../text/index.ts';
import type { ImportInput, TableImporter } from './importer.ts';
import { limits } from './reading/limits.ts';
import { look } from './reading/magic.ts';
import { withoutFurniture } from './reading/page-furniture.ts';
import { type PdfLine, pdfLines } from './reading/pdf-line.ts';
import { type PdfItem, pdfPieces } from './reading/pdf-pieces.ts';
import { pdfTables } from './reading/pdf-tables.ts';

/** A file cut short is mended by its reader without a word, and pages are gone: its end must be there. */
const endMark = '%%EOF';
const endBytes = 4_096;
/** More than this share of signs without meaning, and the text layer is not what the page shows. */
const meaninglessShare = 0.2;

/** Price lists with a text layer. Cells are told from where text stands, so nothing of it is certain until confirmed. */
export default {
  id: 'pdf',
  kind: 'table',
  heavy: true,
  unconfirmed: true,
  recognises: (head) => look(head) === 'pdf',
  read,
} satisfies TableImporter;

/**
 * The tables of all pages, rows counted through the document.
 * @throws InputError (exit 3) for a file that is damaged, cut short, protected by a password or too long, for scanned
 * pictures, and for one without a table.
 */
async function read({ file, bytes }: ImportInput): Promise<readonly RawTable[]> {
  const content = await bytes();
  if (content.length > limits.fileBytes)
    throw new InputError(say('import.too-large', { file, megabytes: limits.fileBytes / 1_000_000 }), 3);
  if (!Buffer.from(content.subarray(-endBytes)).toString('latin1').includes(endMark))
    throw refused('pdf.damaged', file);
  const pages = await pagesOf(file, content);
  const lines = pages.map((items) => pdfLines(pdfPieces(items)));
  const letters = pages
    .flat()
    .map(({ str }) => str)
    .join('')
    .replace(/\s/g, '');
  if (letters === '') throw refused('pdf.scanned', file);
  if (meaningless(letters) > letters.length * meaninglessShare) throw refused('pdf.no-meaning', file);
  return rawTables(file, lines);
}

async function pagesOf(file: string, content: Uint8Array): Promise<readonly (readonly PdfItem[])[]> {
  const document = await openPdf(file, content);
  try {
    if (document.numPages > limits.pdfPages)
      throw new InputError(say('pdf.too-long', { file, pages: limits.pdfPages }), 3);
    const pages: PdfItem[][] = [];
    let count = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.filter((item) => 'str' in item));
      count += items.length;
      page.cleanup();
      if (count > limits.pdfItems) throw new InputError(say('pdf.too-long', { file, pages: number }), 3);
    }
    return pages;
  } catch (cause) {
    throw cause instanceof InputError ? cause : refused('pdf.damaged', file, cause);
  } finally {
    await document.destroy();
  }
}

async function openPdf(file: string, content: Uint8Array) {
  try {
    // A copy: the reader takes the bytes away from whoever gives them, and wants no Buffer.
    return await getDocumentProxy(new Uint8Array(content), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      verbosity: 0,
    });
  } catch (cause) {
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    throw refused(locked ? 'pdf.password' : 'pdf.damaged', file, cause);
  }
}

function meaningless(letters: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  return letters.match(/[\0-\x1f\x7f-\x9f\ufffd\ue000-\uf8ff]/gu)?.length ?? 0;
}

function rawTables(file: string, pages: readonly (readonly PdfLine[])[]): readonly RawTable[] {
  const tables = pdfTables(withoutFurniture(pages));
  if (tables.length === 0) throw refused('pdf.no-table', file);
  const withoutText: Reject[] = pages.flatMap((lines, index) =>
    lines.length > 0 ? [] : [{ row: 1, field: null, why: say('pdf.page-without-text', { page: index + 1 }) }],
  );
  let before = 0;
  return tables.map(({ name, rows }, index) => {
    const table: RawTable = {
      file,
      format: 'pdf',
      sheet: name,
      rows: rows.map((cells, place) => ({
        number: before + place + 1,
        cells: cells.map((text) => ({ text, kind: text.length > limits.cellCharacters ? 'error' : 'text' })),
      })),
      encoding: null,
      rejects: index === 0 ? withoutText : [],
    };
    before += rows.length;
    return table;
  });
}

function refused(key: MessageKey, file: string, cause?: unknown): InputError {
  return new InputError(say(key, { file }), 3, { cause });
}
