import { InputError } from '../../errors.ts';
import { say } from '../../text/index.ts';
import type { CatalogContext, CatalogEdition } from '../importer.ts';
import { inBestLanguage } from './best-language.ts';
import { bmecatDay } from './bmecat-day.ts';
import { bmecatParties, partyNamed } from './bmecat-parties.ts';
import { nodesAt, textAt, type XmlNode } from './xml-node.ts';

type Transaction = 'new-catalog' | 'update-products' | 'update-prices';

/** What a BMEcat document says once for all its products. */
export interface BmecatHeader extends CatalogEdition {
  readonly transaction: Transaction;
  /** The currency of prices that name none. */
  readonly currency: string | null;
  /** The language of texts that name none. */
  readonly language: string | null;
  /** The day the file was made: of several periods of price the one it lies in counts. */
  readonly made: string | null;
  /** Party ids ► names. */
  readonly parties: ReadonlyMap<string, string>;
  /** Countries of origin stated for the whole catalogue, which is no statement about one product. */
  readonly origins: readonly string[];
  /** Where files that are named without a place lie. */
  readonly mediaRoot: string | null;
}

const transactions: ReadonlyMap<string, Transaction> = new Map([
  ['T_NEW_CATALOG', 'new-catalog'],
  ['T_UPDATE_PRODUCTS', 'update-products'],
  ['T_UPDATE_PRICES', 'update-prices'],
]);

/** @throws InputError for another transaction (exit 3), and without one agreement or a supplier (exit 2). */
export function bmecatHeader(file: string, root: XmlNode, context: CatalogContext): BmecatHeader {
  const section = root.children.find(({ name }) => name.startsWith('T_'))?.name ?? null;
  const transaction = transactions.get(section ?? '');
  if (transaction === undefined)
    throw new InputError(say('trade.bmecat-transaction', { file, transaction: section ?? '–' }), 3);
  const [header = root] = nodesAt(root, 'HEADER');
  const [catalog = header] = nodesAt(header, 'CATALOG');
  const [agreement = null] = agreementsOf(header);
  const parties = bmecatParties(header);
  const named = inBestLanguage(nodesAt(catalog, 'CATALOG_NAME'), ({ attributes }) => attributes.get('lang'));
  return {
    transaction,
    edition: transaction === 'new-catalog' ? 'full' : 'changes',
    agreement: context.agreement ?? agreementNumber(file, header),
    supplier: context.supplier ?? supplierOf(file, header, parties),
    title: named[0]?.text || null,
    validFrom: bmecatDay(catalog, 'valid_start_date') ?? dayOf(agreement, 'agreement_start_date'),
    validTo: bmecatDay(catalog, 'valid_end_date') ?? dayOf(agreement, 'agreement_end_date'),
    currency: textAt(catalog, 'CURRENCY'),
    language: languageOf(catalog),
    made: bmecatDay(catalog, 'generation_date'),
    parties,
    origins: nodesAt(catalog, 'COUNTRY_OF_ORIGIN').flatMap(({ text }) => (text === '' ? [] : [text])),
    mediaRoot: textAt(catalog, 'MIME_ROOT'),
  };
}

/** The agreements, the one that counts unless another is named first. */
function agreementsOf(header: XmlNode): readonly XmlNode[] {
  return nodesAt(header, 'AGREEMENT').toSorted((a, b) => Number(isDefault(b)) - Number(isDefault(a)));
}

function agreementNumber(file: string, header: XmlNode): string {
  const agreements = agreementsOf(header);
  const numbers = [...new Set(agreements.flatMap((agreement) => textAt(agreement, 'AGREEMENT_ID') ?? []))];
  const [number] = numbers;
  if (number === undefined) throw new InputError(say('import.no-agreement', { file }), 2);
  if (numbers.length === 1 || agreements.filter(isDefault).length === 1) return number;
  throw new InputError(say('trade.several-agreements', { file, agreements: numbers.join(', ') }), 2);
}

/** The supplier's name, else the number by which the document knows it. */
function supplierOf(file: string, header: XmlNode, parties: BmecatHeader['parties']): string {
  const reference = textAt(header, 'SUPPLIER_IDREF');
  const supplier =
    textAt(header, 'SUPPLIER', 'SUPPLIER_NAME') ??
    parties.get(reference ?? '') ??
    partyNamed(header, 'supplier') ??
    reference ??
    textAt(header, 'SUPPLIER', 'SUPPLIER_ID');
  if (supplier === null) throw new InputError(say('import.no-supplier', { file }), 2);
  return supplier;
}

function languageOf(catalog: XmlNode): string | null {
  const languages = nodesAt(catalog, 'LANGUAGE');
  return (languages.find(isDefault) ?? languages[0])?.text || null;
}

function isDefault({ attributes }: XmlNode): boolean {
  return attributes.get('default') === 'true';
}

function dayOf(node: XmlNode | null, type: string): string | null {
  return node === null ? null : bmecatDay(node, type);
}
