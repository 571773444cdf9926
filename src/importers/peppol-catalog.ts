import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';
import type { CatalogContext, CatalogEntry, CatalogImporter, ImportInput } from './importer.ts';
import { limits } from './reading/limits.ts';
import { type PeppolHeader, peppolHeader } from './reading/peppol-header.ts';
import { peppolLine } from './reading/peppol-line.ts';
import { xmlFailure } from './reading/xml-failure.ts';
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
 * is broken, of another standard, or without a single line.
 */
async function* read(input: ImportInput, context: CatalogContext): AsyncGenerator<CatalogEntry> {
  const { file } = input;
  const records = xmlRecords('CatalogueLine', skipped);
  let header: PeppolHeader | null = null;
  let ordinal = 0;
  try {
    for await (const piece of xmlText(input.head, input.stream)) {
      const nodes = records.write(piece);
      if (nodes.length === 0) continue;
      if (header === null) {
        header = peppolHeader(file, records.header(), context);
        yield { kind: 'edition', edition: { ...header, edition: 'full' } };
      }
      for (const node of nodes) {
        ordinal += 1;
        if (ordinal > limits.xmlLines)
          throw new InputError(say('import.too-many-lines', { file, lines: limits.xmlLines }), 3);
        const { line, notes } = peppolLine({ file, header, node, ordinal });
        for (const reject of notes) yield { kind: 'reject', reject };
        if (line !== null) yield { kind: 'line', line };
      }
    }
    records.close();
  } catch (cause) {
    throw cause instanceof InputError ? cause : xmlFailure(file, records.line(), cause);
  }
  if (ordinal > 0) return;
  // A document without lines is still told first that it is of another standard.
  peppolHeader(file, records.header(), context);
  throw new InputError(say('import.no-lines', { file }), 3);
}
