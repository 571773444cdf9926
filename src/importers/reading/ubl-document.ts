import { InputError } from '../../errors.ts';
import { say } from '../../text/index.ts';
import type { CatalogContext, CatalogEdition, CatalogEntry, ImportInput } from '../importer.ts';
import { limits } from './limits.ts';
import { type UblHeader, ublHeader } from './ubl-header.ts';
import type { UblLineSource } from './ubl-line-source.ts';
import { xmlFailure } from './xml-failure.ts';
import type { XmlNode } from './xml-node.ts';
import { xmlRecords } from './xml-records.ts';
import { xmlText } from './xml-text.ts';

/** One kind of document of the UBL catalogue family. */
interface UblDocument {
  /** The name of its lines. */
  readonly lines: string;
  readonly edition: (
    input: ImportInput,
    header: UblHeader,
  ) => CatalogEdition['edition'] | Promise<CatalogEdition['edition']>;
  readonly read: (source: UblLineSource) => readonly CatalogEntry[];
}

interface Begun {
  readonly header: UblHeader;
  readonly edition: CatalogEdition['edition'];
}

/** Attachments inside the document: pictures and data sheets in base64. */
const skipped = new Set(['EmbeddedDocumentBinaryObject', 'BinaryObject']);

/**
 * Reads a document line by line, in the order of the file; `row` counts its lines from 1. What a single field lacks is
 * a reject with that field, and the line is kept without it; a reject without a field is a line left out.
 * @throws InputError: exit 2 where neither file nor context names agreement or supplier, exit 3 for a document that
 * is broken, of another standard, or without a single line although it withdraws nothing.
 */
export async function* ublDocument(
  input: ImportInput,
  context: CatalogContext,
  document: UblDocument,
): AsyncGenerator<CatalogEntry> {
  const { file } = input;
  const records = xmlRecords(document.lines, skipped);
  let begun: Begun | null = null;
  let ordinal = 0;
  try {
    for await (const piece of xmlText(input.head, input.stream)) {
      const nodes = records.write(piece);
      if (nodes.length === 0) continue;
      if (begun === null) {
        begun = await begin(input, records.header(), context, document);
        yield editionEntry(begun);
      }
      // A catalogue that is deleted is gone with all its lines, whichever of them it repeats.
      if (begun.edition === 'withdrawn') continue;
      for (const node of nodes) {
        ordinal += 1;
        if (ordinal > limits.xmlLines)
          throw new InputError(say('import.too-many-lines', { file, lines: limits.xmlLines }), 3);
        for (const entry of document.read({ file, ...begun, node, ordinal })) yield entry;
      }
    }
    records.close();
    if (begun === null) yield editionEntry(await withoutLines(input, records.header(), context, document));
  } catch (cause) {
    throw cause instanceof InputError ? cause : xmlFailure(file, records.line(), cause);
  }
}

async function begin(
  input: ImportInput,
  root: XmlNode,
  context: CatalogContext,
  document: UblDocument,
): Promise<Begun> {
  const header = ublHeader(input.file, root, context);
  return { header, edition: await document.edition(input, header) };
}

/** Only a withdrawal has no lines; that a document is of another standard is said first. */
async function withoutLines(...document: Parameters<typeof begin>): Promise<Begun> {
  const begun = await begin(...document);
  if (begun.edition === 'withdrawn') return begun;
  const [{ file }] = document;
  throw new InputError(say('import.no-lines', { file }), 3);
}

function editionEntry({ header, edition }: Begun): CatalogEntry {
  const { agreement, supplier, title, validFrom, validTo } = header;
  return { kind: 'edition', edition: { edition, agreement, supplier, title, validFrom, validTo } };
}
