import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { InputError } from '../errors.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { Reject } from '../model/reject.ts';
import { type MessageKey, say } from '../text/index.ts';
import type { ImportInput, TableImporter } from './importer.ts';
import { limits } from './reading/limits.ts';
import { look } from './reading/magic.ts';
import { withoutFurniture } from './reading/page-furniture.ts';
import { pdfEdges } from './reading/pdf-edges.ts';
import { gridTables } from './reading/pdf-grid-tables.ts';
import { type PdfPage, type PdfPageContent, pdfPage } from './reading/pdf-page.ts';
import { type PdfItem, pageAngle } from './reading/pdf-pieces.ts';
import { pdfTables } from './reading/pdf-tables.ts';
import { taggedTables } from './reading/pdf-tags.ts';

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
  const letters = pages
    .flatMap(({ items }) => items)
    .map(({ str }) => str)
    .join('')
    .replace(/\s/g, '');
  if (letters === '') throw refused('pdf.scanned', file);
  if (meaningless(letters) > letters.length * meaninglessShare) throw refused('pdf.no-meaning', file);
  return rawTables(file, pages.map(pdfPage));
}

async function pagesOf(file: string, content: Uint8Array): Promise<readonly PdfPageContent[]> {
  const document = await openPdf(file, content);
  try {
    if (document.numPages > limits.pdfPages)
      throw new InputError(say('pdf.too-long', { file, pages: limits.pdfPages }), 3);
    const { OPS } = await getResolvedPDFJS();
    const pages: PdfPageContent[] = [];
    let count = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const items = markedItems((await page.getTextContent({ includeMarkedContent: true })).items);
      const tagged = taggedTables(await page.getStructTree());
      const edges = pdfEdges(await page.getOperatorList(), OPS, pageAngle(items));
      pages.push({ items, edges, tagged });
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

/** A piece of text, or where a stretch of tagged content begins or ends. */
type ContentItem = PdfItem | { readonly type: string; readonly id?: string };

function markedItems(content: readonly ContentItem[]): readonly PdfItem[] {
  const open: (string | undefined)[] = [];
  const items: PdfItem[] = [];
  for (const item of content) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? open.at(-1));
      continue;
    }
    const { str, transform, width } = item;
    const mark = open.at(-1);
    items.push({ str, transform, width, ...(mark === undefined ? {} : { mark }) });
  }
  return items;
}

function meaningless(letters: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  return letters.match(/[\0-\x1f\x7f-\x9f\ufffd\ue000-\uf8ff]/gu)?.length ?? 0;
}

function rawTables(file: string, pages: readonly PdfPage[]): readonly RawTable[] {
  const tables = [...gridTables(pages), ...pdfTables(withoutFurniture(pages.map(({ lines }) => lines)))];
  if (tables.length === 0) throw refused('pdf.no-table', file);
  const withoutText: Reject[] = pages.flatMap(({ lines, grids }, index) =>
    lines.length + grids.length > 0
      ? []
      : [{ row: 1, field: null, why: say('pdf.page-without-text', { page: index + 1 }) }],
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
