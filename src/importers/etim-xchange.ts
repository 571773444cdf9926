import { InputError } from '../errors.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import type {
  CatalogContext,
  CatalogEdition,
  CatalogEntry,
  CatalogImporter,
  ImportInput,
} from './importer.ts';
import { inBestLanguage } from './reading/best-language.ts';
import { dayOf } from './reading/day-of.ts';
import { decodeText } from './reading/encoding.ts';
import { limits } from './reading/limits.ts';
import { look } from './reading/magic.ts';
import { xchangeLine } from './reading/xchange-line.ts';
import { XchangeCatalog, XchangeProduct } from './reading/xchange-schema.ts';
import { xchangeSources } from './reading/xchange-sources.ts';

const keys = /"(CatalogueId|CatalogueVersion|CatalogueType|SupplierIdGln|EtimReleaseVersion)"\s*:/;

/** ETIM xChange, the JSON format that takes BMEcat's place in the electrical trade. */
export default {
  id: 'etim-xchange',
  kind: 'catalog',
  reads: xchangeSources,
  recognises,
  read,
} satisfies CatalogImporter;

function recognises(head: Uint8Array): boolean {
  return look(head) === 'json' && keys.test(Buffer.from(head).toString('latin1').replaceAll('\0', ''));
}

/** The whole document is in memory while it is read: JSON has no lines. @throws InputError as CatalogImporter says. */
async function* read({ file, bytes }: ImportInput, context: CatalogContext): AsyncGenerator<CatalogEntry> {
  const content = await bytes();
  if (content.length > limits.fileBytes)
    throw new InputError(say('import.too-large', { file, megabytes: limits.fileBytes / 1_000_000 }), 3);
  const catalog = parsed(file, content);
  const edition = editionOf(file, catalog, context);
  yield { kind: 'edition', edition };
  const made = dayOf(catalog.GenerationDate);
  let row = 0;
  for (const product of catalog.Supplier.flatMap((supplier) => supplier.Product ?? [])) {
    const { data, error } = XchangeProduct.safeParse(product);
    if (data === undefined) {
      row += 1;
      const place = `Product/${error.issues[0]?.path.join('/') ?? ''}`;
      yield left({ row, field: null, why: say('trade.xchange-unread', { file, place }) });
      continue;
    }
    if (data.TradeItem.length === 0) {
      row += 1;
      const line = data.ProductIdentification?.ManufacturerProductNumber ?? String(row);
      yield left({ row, field: null, why: say('import.line-without-item', { line }) });
    }
    for (const item of data.TradeItem) {
      row += 1;
      const source = { file, edition, product: data, item, row, currency: catalog.CurrencyCode, made };
      const { line, notes } = xchangeLine(source);
      for (const reject of notes) yield left(reject);
      if (line !== null) yield { kind: 'line', line };
    }
  }
  if (row === 0) throw new InputError(say('import.no-lines', { file }), 3);
}

function left(reject: Reject): CatalogEntry {
  return { kind: 'reject', reject };
}

function parsed(file: string, content: Uint8Array): XchangeCatalog {
  let json: unknown;
  try {
    json = JSON.parse(decodeText(content).text);
  } catch (cause) {
    throw new InputError(say('trade.json-broken', { file }), 3, { cause });
  }
  const { data, error } = XchangeCatalog.safeParse(json);
  if (data !== undefined) return data;
  const place = error.issues[0]?.path.join('/') || 'Supplier';
  throw new InputError(say('trade.xchange-unread', { file, place }), 3, { cause: error });
}

/** FULL takes the place of what was there, PART changes it. Source: ETIM xChange, CatalogueType. */
function editionOf(
  file: string,
  catalog: XchangeCatalog,
  { agreement, supplier }: CatalogContext,
): CatalogEdition {
  const suppliers = new Set(catalog.Supplier.flatMap((one) => one.SupplierName ?? one.SupplierIdGln ?? []));
  const number = agreement ?? catalog.ContractReferenceNumber;
  if (number === null) throw new InputError(say('import.no-agreement', { file }), 2);
  if (suppliers.size > 1)
    throw new InputError(say('trade.several-suppliers', { file, suppliers: [...suppliers].join(', ') }), 2);
  const [only = null] = suppliers;
  const name = supplier ?? only;
  if (name === null) throw new InputError(say('import.no-supplier', { file }), 2);
  return {
    edition: catalog.CatalogueType === 'PART' ? 'changes' : 'full',
    agreement: number,
    supplier: name,
    title: titleOf(catalog.CatalogueName),
    validFrom: dayOf(catalog.CatalogueValidityStart),
    validTo: dayOf(catalog.CatalogueValidityEnd),
  };
}

function titleOf(names: XchangeCatalog['CatalogueName']): string | null {
  if (names === null || typeof names === 'string') return names;
  return inBestLanguage(names, ({ Language: language }) => language ?? undefined)[0]?.CatalogueName ?? null;
}
