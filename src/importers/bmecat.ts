import { say } from '../text/index.ts';
import type { CatalogContext, CatalogEntry, CatalogImporter, ImportInput, OfferNamed } from './importer.ts';
import { type BmecatHeader, bmecatHeader } from './reading/bmecat-header.ts';
import { bmecatLine } from './reading/bmecat-line.ts';
import { bmecatPrice } from './reading/bmecat-price.ts';
import { bmecatSources } from './reading/bmecat-sources.ts';
import { xmlEntries } from './reading/xml-entries.ts';
import { textAt, type XmlNode } from './reading/xml-node.ts';
import { xmlRecords } from './reading/xml-records.ts';
import { xmlRoot } from './reading/xml-root.ts';

const records = new Set(['PRODUCT', 'ARTICLE']);
/** Pictures inside the document. */
const skipped = new Set(['MIME_EMBEDDED', 'MIME_DATA']);

/** BMEcat 1.2 and 2005 in any namespace. Both names of an element are read in both editions. */
export default {
  id: 'bmecat',
  kind: 'catalog',
  reads: bmecatSources,
  recognises: (head) => xmlRoot(head) === 'BMECAT',
  read,
} satisfies CatalogImporter;

/**
 * A new catalogue is a full edition, updates of products and of prices are changes. A document of list prices says so
 * once. @throws InputError as CatalogImporter says.
 */
async function* read(input: ImportInput, context: CatalogContext): AsyncGenerator<CatalogEntry> {
  const { file } = input;
  const toldOfType = new Set<string>();
  yield* xmlEntries<BmecatHeader>({
    input,
    records: xmlRecords(records, skipped, /^T_/),
    header: (root) => bmecatHeader(file, root, context),
    edition: ({ edition, agreement, supplier, title, validFrom, validTo }) => ({
      edition,
      agreement,
      supplier,
      title,
      validFrom,
      validTo,
    }),
    entries: (node, row, header) => entriesOf({ file, node, row, header, toldOfType }),
  });
}

interface Source {
  readonly file: string;
  readonly node: XmlNode;
  readonly row: number;
  readonly header: BmecatHeader;
  readonly toldOfType: Set<string>;
}

function* entriesOf({ file, node, row, header, toldOfType }: Source): Generator<CatalogEntry> {
  const item = textAt(node, 'SUPPLIER_PID') ?? textAt(node, 'SUPPLIER_AID');
  if (item === null) {
    yield {
      kind: 'reject',
      reject: { row, field: null, why: say('import.line-without-item', { line: String(row) }) },
    };
    return;
  }
  const offer = { agreement: header.agreement, supplier: header.supplier, lot: null, item };
  if (header.transaction === 'update-prices') {
    yield* priceUpdate(node, row, header, offer);
    return;
  }
  if (node.attributes.get('mode') === 'delete') {
    if (header.edition === 'changes') yield { kind: 'withdrawn', offer, row };
    else
      yield { kind: 'reject', reject: { row, field: null, why: say('import.line-deleted', { line: item }) } };
    return;
  }
  const { line, priceType, notes } = bmecatLine(item, { file, header, node, row });
  for (const reject of notes) yield { kind: 'reject', reject };
  if (priceType === 'net_list' && !toldOfType.has(priceType)) {
    toldOfType.add(priceType);
    yield { kind: 'reject', reject: { row, field: 'price', why: say('trade.list-prices') } };
  }
  if (line !== null) yield { kind: 'line', line };
}

/** Other kinds of price than those that are read leave the price as it was; one that cannot be read makes it unknown. */
function* priceUpdate(
  node: XmlNode,
  row: number,
  header: BmecatHeader,
  offer: OfferNamed,
): Generator<CatalogEntry> {
  const { state, price, unit, validFrom, validTo, problem } = bmecatPrice(node, header);
  if (state === 'none') {
    const why = problem ?? say('trade.update-without-price', { item: offer.item });
    yield { kind: 'reject', reject: { row, field: null, why } };
    return;
  }
  if (problem !== null) yield { kind: 'reject', reject: { row, field: 'price', why: problem } };
  const period = {
    ...(validFrom === null ? {} : { validFrom }),
    ...(validTo === null ? {} : { validTo }),
  };
  yield { kind: 'update', offer, set: { price, ...(unit === null ? {} : { unit }), ...period }, row };
}
