import { InputError } from '../errors.ts';
import type { CatalogLine } from '../model/catalog-line.ts';
import { offerKey, sameOffer } from '../model/offer-key.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import { allRejected } from './all-rejected.ts';
import type { CatalogContext, CatalogImporter, CatalogRows, ImportInput } from './importer.ts';
import { limits } from './reading/limits.ts';
import { type PeppolHeader, peppolHeader } from './reading/peppol-header.ts';
import { peppolLine } from './reading/peppol-line.ts';
import { xmlFailure } from './reading/xml-failure.ts';
import type { XmlNode } from './reading/xml-node.ts';
import { xmlRecords } from './reading/xml-records.ts';
import { xmlRoot } from './reading/xml-root.ts';
import { xmlText } from './reading/xml-text.ts';

/** Attachments inside the document: pictures and data sheets in base64. */
const skipped = new Set(['EmbeddedDocumentBinaryObject']);

/** Peppol BIS Catalogue 3 and its national extensions (UBL 2.1, transaction T19), read line by line. */
export default {
  id: 'peppol-catalog',
  kind: 'catalog',
  recognises,
  read,
} satisfies CatalogImporter;

/** Every UBL catalogue document, so that the ones that are not read get a sentence that says so. */
function recognises(head: Uint8Array): boolean {
  return xmlRoot(head)?.startsWith('Catalogue') === true;
}

/**
 * Lines in the order of the file; `row` counts the catalogue lines from 1. What a single field lacks is a reject with
 * that field, and the line is kept without it; a reject without a field is a line left out.
 * @throws InputError: exit 2 where neither file nor context names agreement or supplier, exit 3 for a document that
 * is broken, of another standard, or without a single usable line.
 */
async function read(input: ImportInput, context: CatalogContext): Promise<CatalogRows> {
  const { file } = input;
  const records = xmlRecords('CatalogueLine', skipped);
  const collected = collector(file);
  let header: PeppolHeader | null = null;
  try {
    for await (const piece of xmlText(input.head, input.stream)) {
      const lines = records.write(piece);
      if (lines.length === 0) continue;
      header ??= peppolHeader(file, records.header(), context);
      for (const line of lines) collected.add(header, line);
    }
    records.close();
  } catch (cause) {
    throw cause instanceof InputError ? cause : xmlFailure(file, records.line(), cause);
  }
  // A document without lines is still told first that it is of another standard.
  header ??= peppolHeader(file, records.header(), context);
  return collected.rows();
}

function collector(file: string) {
  const offers = new Map<string, CatalogLine>();
  const lines: CatalogLine[] = [];
  const rejects: Reject[] = [];
  let ordinal = 0;

  function add(header: PeppolHeader, node: XmlNode): void {
    ordinal += 1;
    if (ordinal > limits.xmlLines)
      throw new InputError(say('import.too-many-lines', { file, lines: limits.xmlLines }), 3);
    const { line, notes } = peppolLine({ file, header, node, ordinal });
    rejects.push(...notes);
    if (line === null) return;
    const first = offers.get(offerKey(line));
    if (first === undefined) {
      offers.set(offerKey(line), line);
      lines.push(line);
      return;
    }
    const key = sameOffer(first, line) ? 'import.repeated-item' : 'import.conflicting-item';
    const why = say(key, { item: line.item, supplier: line.supplier, first: String(first.row) });
    rejects.push({ row: ordinal, field: null, why });
  }

  function rows(): CatalogRows {
    if (lines.length > 0) return { lines, rejects };
    if (ordinal === 0) throw new InputError(say('import.no-lines', { file }), 3);
    throw new InputError(allRejected(file, ordinal, rejects), 3, { cause: rejects });
  }

  return { add, rows };
}
