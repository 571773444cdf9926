import { InputError } from '../../errors.ts';
import { say } from '../../text/index.ts';
import type { CatalogEdition, CatalogEntry, ImportInput } from '../importer.ts';
import { limits } from './limits.ts';
import { xmlFailure } from './xml-failure.ts';
import type { XmlNode } from './xml-node.ts';
import type { XmlRecords } from './xml-records.ts';
import { xmlText } from './xml-text.ts';

interface EntryReading<Header> {
  readonly input: ImportInput;
  readonly records: XmlRecords;
  /**
   * What the document says once, or only its first record says; null for a document without any.
   * @throws InputError where it is not a catalogue that can be taken in.
   */
  readonly header: (root: XmlNode, first: XmlNode | null) => Header;
  readonly edition: (header: Header) => CatalogEdition;
  /** What one record says; `row` counts the records from 1. */
  readonly entries: (node: XmlNode, row: number, header: Header) => Iterable<CatalogEntry>;
}

/**
 * The entries of a document of many records, in the order of the file, the edition first.
 * @throws InputError (exit 3) for a document that is broken, too long, or without a single record.
 */
export async function* xmlEntries<Header>({
  input: { file, head, stream },
  records,
  header: readHeader,
  edition,
  entries,
}: EntryReading<Header>): AsyncGenerator<CatalogEntry> {
  let header: { readonly value: Header } | null = null;
  let row = 0;
  try {
    for await (const piece of xmlText(head, stream))
      for (const node of records.write(piece)) {
        if (header === null) {
          header = { value: readHeader(records.header(), node) };
          yield { kind: 'edition', edition: edition(header.value) };
        }
        row += 1;
        if (row > limits.xmlLines)
          throw new InputError(say('import.too-many-lines', { file, lines: limits.xmlLines }), 3);
        yield* entries(node, row, header.value);
      }
    records.close();
  } catch (cause) {
    throw cause instanceof InputError ? cause : xmlFailure(file, records.line(), cause);
  }
  if (row > 0) return;
  // A document without lines is still told first that it is of another kind.
  readHeader(records.header(), null);
  throw new InputError(say('import.no-lines', { file }), 3);
}
