import { InputError } from '../errors.ts';
import { say } from '../text/index.ts';
import type {
  CatalogContext,
  CatalogEdition,
  CatalogEntry,
  CatalogImporter,
  ImportInput,
} from './importer.ts';
import { cxmlLine } from './reading/cxml-line.ts';
import { cxmlSources } from './reading/cxml-sources.ts';
import { xmlEntries } from './reading/xml-entries.ts';
import { nodesAt, textAt, type XmlNode } from './reading/xml-node.ts';
import { xmlRecords } from './reading/xml-records.ts';
import { xmlRoot } from './reading/xml-root.ts';

const records = new Set(['IndexItemAdd', 'IndexItemDelete', 'IndexItemPunchout']);

/** Every document of cXML, so that orders and the like get a sentence that says so. */
const roots = ['Index', 'cXML'];

/** A cXML Index: the catalogue that procurement systems of the Ariba family exchange. */
export default {
  id: 'cxml-index',
  kind: 'catalog',
  reads: cxmlSources,
  recognises: (head) => roots.includes(xmlRoot(head) ?? ''),
  read,
} satisfies CatalogImporter;

/** The format knows no agreement: it must be given. @throws InputError as CatalogImporter says. */
async function* read(input: ImportInput, context: CatalogContext): AsyncGenerator<CatalogEntry> {
  const { file } = input;
  yield* xmlEntries<CatalogEdition>({
    input,
    records: xmlRecords(records, new Set(), /^IndexItem$/),
    header: (root) => editionOf(file, root, context),
    edition: (edition) => edition,
    entries: (node, row, edition) => entriesOf({ file, node, row, edition }),
  });
}

function editionOf(file: string, root: XmlNode, { agreement, supplier }: CatalogContext): CatalogEdition {
  if (root.name !== 'Index') throw new InputError(say('trade.not-an-index', { file }), 3);
  const named = supplier ?? supplierOf(root);
  if (agreement === null) throw new InputError(say('import.no-agreement', { file }), 2);
  if (named === null) throw new InputError(say('import.no-supplier', { file }), 2);
  return {
    edition: root.attributes.get('loadmode')?.toLowerCase() === 'incremental' ? 'changes' : 'full',
    agreement,
    supplier: named,
    title: textAt(root, 'Comments'),
    validFrom: null,
    validTo: null,
  };
}

/** The format has numbers for suppliers and no names; a name stands there where the two have agreed on it. */
function supplierOf(root: XmlNode): string | null {
  const ids = nodesAt(root, 'SupplierID').filter(({ text }) => text !== '');
  const named = ids.find(({ attributes }) => /name/i.test(attributes.get('domain') ?? ''));
  return (named ?? ids[0])?.text ?? null;
}

interface Source {
  readonly file: string;
  readonly node: XmlNode;
  readonly row: number;
  readonly edition: CatalogEdition;
}

function* entriesOf({ file, node, row, edition }: Source): Generator<CatalogEntry> {
  const left = (why: ReturnType<typeof say>): CatalogEntry => ({
    kind: 'reject',
    reject: { row, field: null, why },
  });
  const item = textAt(node, 'ItemID', 'SupplierPartID');
  if (item === null) {
    yield left(say('import.line-without-item', { line: String(row) }));
    return;
  }
  if (node.name === 'IndexItemPunchout') {
    yield left(say('trade.punchout', { item }));
    return;
  }
  if (node.name === 'IndexItemDelete') {
    const { agreement, supplier } = edition;
    yield edition.edition === 'full'
      ? left(say('import.line-deleted', { line: item }))
      : { kind: 'withdrawn', offer: { agreement, supplier, lot: null, item }, row };
    return;
  }
  const { line, notes } = cxmlLine(item, { file, node, row, edition });
  for (const reject of notes) yield { kind: 'reject', reject };
  if (line !== null) yield { kind: 'line', line };
}
