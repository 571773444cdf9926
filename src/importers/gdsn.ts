import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';
import type {
  CatalogContext,
  CatalogEdition,
  CatalogEntry,
  CatalogImporter,
  ImportInput,
} from './importer.ts';
import { baseUnits } from './reading/gdsn-base-units.ts';
import { gdsnItem, gdsnLine } from './reading/gdsn-line.ts';
import { gdsnSources } from './reading/gdsn-sources.ts';
import { xmlEntries } from './reading/xml-entries.ts';
import { nodesAt, textAt, type XmlNode } from './reading/xml-node.ts';
import { xmlRecords } from './reading/xml-records.ts';
import { xmlRoot } from './reading/xml-root.ts';

/** A GS1 GDSN CatalogueItemNotification 3.1, which makers' product data come in. */
export default {
  id: 'gdsn',
  kind: 'catalog',
  reads: gdsnSources,
  recognises: (head) => xmlRoot(head) === 'catalogueItemNotificationMessage',
  read,
} satisfies CatalogImporter;

/** Every message adds to what was there, or withdraws of it; it knows neither agreement nor prices. */
async function* read(input: ImportInput, context: CatalogContext): AsyncGenerator<CatalogEntry> {
  const { file } = input;
  let row = 0;
  yield* xmlEntries<CatalogEdition>({
    input,
    records: xmlRecords('transaction', new Set()),
    header: (root, first) => editionOf(file, root, first, context),
    edition: (edition) => edition,
    *entries(node, _, edition) {
      for (const command of nodesAt(node, 'documentCommand'))
        for (const unit of baseUnits(command)) {
          row += 1;
          if (row === 1)
            yield { kind: 'reject', reject: { row, field: 'price', why: say('trade.gdsn-no-prices') } };
          yield* entriesOf({ file, command, unit, row, edition });
        }
    },
  });
  if (row === 0) throw new InputError(say('import.no-lines', { file }), 3);
}

function editionOf(
  file: string,
  root: XmlNode,
  first: XmlNode | null,
  { agreement, supplier }: CatalogContext,
): CatalogEdition {
  const [unit] = first === null ? [] : nodesAt(first, 'documentCommand').flatMap(baseUnits);
  const provider = unit === undefined ? null : textAt(unit, 'informationProviderOfTradeItem', 'partyName');
  const sender = textAt(root, 'StandardBusinessDocumentHeader', 'Sender', 'Identifier');
  const name = supplier ?? provider ?? sender;
  if (agreement === null) throw new InputError(say('import.no-agreement', { file }), 2);
  if (name === null) throw new InputError(say('import.no-supplier', { file }), 2);
  return { edition: 'changes', agreement, supplier: name, title: null, validFrom: null, validTo: null };
}

interface Source {
  readonly file: string;
  readonly command: XmlNode;
  readonly unit: XmlNode;
  readonly row: number;
  readonly edition: CatalogEdition;
}

function* entriesOf({ file, command, unit, row, edition }: Source): Generator<CatalogEntry> {
  const item = gdsnItem(unit);
  if (item === null) {
    yield {
      kind: 'reject',
      reject: { row, field: null, why: say('import.line-without-item', { line: String(row) }) },
    };
    return;
  }
  const [header] = nodesAt(command, 'documentCommandHeader');
  if (header?.attributes.get('type') === 'DELETE') {
    const { agreement, supplier } = edition;
    yield { kind: 'withdrawn', offer: { agreement, supplier, lot: null, item }, row };
    return;
  }
  const { line, notes } = gdsnLine(item, { file, unit, row, edition });
  for (const reject of notes) yield { kind: 'reject', reject };
  if (line !== null) yield { kind: 'line', line };
}
