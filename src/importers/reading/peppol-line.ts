import type { CatalogLine } from '../../model/catalog-line.ts';
import { Country } from '../../model/country.ts';
import { withoutUserInfo } from '../../model/link.ts';
import type { Reject } from '../../model/reject.ts';
import { say } from '../../text/index.ts';
import type { PeppolHeader } from './peppol-header.ts';
import { peppolPrice } from './peppol-price.ts';
import { dayAt } from './xml-day.ts';
import { nodesAt, textAt, type XmlNode } from './xml-node.ts';

interface LineSource {
  readonly file: string;
  readonly header: PeppolHeader;
  readonly node: XmlNode;
  /** Counts the lines of the catalogue from 1. */
  readonly ordinal: number;
}

interface PeppolLine {
  readonly line: CatalogLine | null;
  readonly notes: readonly Reject[];
}

/** UNSPSC goes by two list names: the code list says TST, the standard's own examples say MP. */
const unspscLists = ['TST', 'MP'];

/** One cac:CatalogueLine. A line that withdraws an item, or lacks its number or name, is null with the reason. */
export function peppolLine({ file, header, node, ordinal }: LineSource): PeppolLine {
  const at = (...path: readonly string[]) => textAt(node, 'Item', ...path);
  const lineId = textAt(node, 'ID') ?? String(ordinal);
  const left = (key: 'import.line-deleted' | 'import.line-without-item' | 'import.line-without-name') => ({
    line: null,
    notes: [{ row: ordinal, field: null, why: say(key, { line: lineId }) }],
  });
  if (textAt(node, 'ActionCode')?.toLowerCase() === 'delete') return left('import.line-deleted');
  const item = at('SellersItemIdentification', 'ID') ?? at('StandardItemIdentification', 'ID');
  if (item === null) return left('import.line-without-item');
  const name = at('Name');
  if (name === null) return left('import.line-without-name');

  const { price, priceQuantity, leadTimeDays, problem } = peppolPrice(node);
  const origin = originOf(node);
  const notes: Reject[] = [];
  if (problem !== null) notes.push({ row: ordinal, field: 'price', why: problem });
  if (origin.unread !== null)
    notes.push({
      row: ordinal,
      field: 'origin',
      why: say('import.unknown-country', { value: origin.unread }),
    });
  const line: CatalogLine = {
    agreement: header.agreement,
    lot: textAt(node, 'ContractSubdivision'),
    supplier: header.supplier,
    item,
    name,
    description: nodesAt(node, 'Item', 'Description')
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join('\n'),
    brand: at('BrandName'),
    maker: at('ManufacturerParty', 'PartyName', 'Name'),
    model: at('ManufacturersItemIdentification', 'ID') ?? at('ModelName'),
    gtin: gtinOf(node),
    unspsc: unspscOf(node),
    group: null,
    unit: textAt(node, 'OrderableUnit'),
    price,
    priceQuantity,
    validFrom: dayAt(node, 'LineValidityPeriod', 'StartDate') ?? header.validFrom,
    validTo: dayAt(node, 'LineValidityPeriod', 'EndDate') ?? header.validTo,
    orderable: !['false', '0'].includes(textAt(node, 'OrderableIndicator') ?? ''),
    origin: origin.country,
    leadTimeDays,
    warranty: textAt(node, 'WarrantyInformation'),
    link: linkOf(node),
    properties: propertiesOf(node),
    file,
    row: ordinal,
  };
  return { line, notes };
}

/** Scheme 0160 is GTIN; without a scheme only digits are taken for one. */
function gtinOf(node: XmlNode): string | null {
  const [id] = nodesAt(node, 'Item', 'StandardItemIdentification', 'ID');
  const scheme = id?.attributes.get('schemeID') ?? '0160';
  return id !== undefined && scheme === '0160' && /^\d{8,14}$/.test(id.text) ? id.text : null;
}

function unspscOf(node: XmlNode): string | null {
  for (const { text, attributes } of nodesAt(
    node,
    'Item',
    'CommodityClassification',
    'ItemClassificationCode',
  ))
    if (unspscLists.includes(attributes.get('listID') ?? '') && /^\d{8}$/.test(text)) return text;
  return null;
}

/** The country of the product, else that of the address where it comes from; a region's suffix is dropped. */
function originOf(node: XmlNode): { readonly country: string | null; readonly unread: string | null } {
  const text =
    textAt(node, 'Item', 'OriginCountry', 'IdentificationCode') ??
    textAt(node, 'Item', 'OriginAddress', 'Country', 'IdentificationCode');
  if (text === null) return { country: null, unread: null };
  const code = text.toUpperCase().replace(/-[A-Z0-9]{1,3}$/, '');
  return Country.safeParse(code).success ? { country: code, unread: null } : { country: null, unread: text };
}

/** Kept as text, never fetched. */
function linkOf(node: XmlNode): string | null {
  const uri = textAt(
    node,
    'Item',
    'ItemSpecificationDocumentReference',
    'Attachment',
    'ExternalReference',
    'URI',
  );
  return uri === null ? null : withoutUserInfo(uri);
}

function propertiesOf(node: XmlNode): CatalogLine['properties'] {
  return nodesAt(node, 'Item', 'AdditionalItemProperty').flatMap((property) => {
    const name = textAt(property, 'Name');
    const [quantity] = nodesAt(property, 'ValueQuantity');
    const value = textAt(property, 'Value') ?? quantity?.text ?? '';
    if (name === null || value === '') return [];
    const isQuantity = quantity !== undefined && quantity.text === value;
    return [{ name, value, unit: isQuantity ? (quantity.attributes.get('unitCode') ?? null) : null }];
  });
}
