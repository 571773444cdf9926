import type { CatalogLine } from '../../model/catalog-line.ts';
import { withoutUserInfo } from '../../model/link.ts';
import type { Reject } from '../../model/reject.ts';
import { say } from '../../text/index.ts';
import type { CatalogEdition } from '../importer.ts';
import { inBestLanguage } from './best-language.ts';
import { positive } from './exact-decimal.ts';
import { itemProperties, type StatedProperty } from './item-properties.ts';
import { type NetPrice, netPrice } from './net-price.ts';
import { statedOrigin } from './stated-origin.ts';
import { dayAt } from './xml-day.ts';
import { nodesAt, textAt, type XmlNode } from './xml-node.ts';

interface ItemSource {
  readonly file: string;
  readonly edition: CatalogEdition;
  /** IndexItemAdd. */
  readonly node: XmlNode;
  readonly row: number;
}

interface ReadItem {
  readonly line: CatalogLine | null;
  readonly notes: readonly Reject[];
}

/** The format has no element for it; the two sides agree on an Extrinsic of this name. */
const originName = /^country[\s_-]?of[\s_-]?origin$/i;

/** One IndexItemAdd. One that lacks a description is null, with the reason. */
export function cxmlLine(item: string, { file, edition, node, row }: ItemSource): ReadItem {
  const at = (...path: readonly string[]) => textAt(node, 'ItemDetail', ...path);
  const [described] = inBestLanguage(nodesAt(node, 'ItemDetail', 'Description'), ({ attributes }) =>
    attributes.get('lang'),
  );
  const description = onOneLine(described?.text ?? '');
  const short = described === undefined ? null : textAt(described, 'ShortName');
  const name = onOneLine(short ?? description);
  if (name === '') {
    const why = say('import.line-without-name', { line: item });
    return { line: null, notes: [{ row, field: null, why }] };
  }

  const { price, problem } = priceOf(node);
  const stated = statedOf(node);
  const origin = statedOrigin(
    stated.flatMap(({ name: key, value }) => (originName.test(key ?? '') && value ? [value] : [])),
  );
  const { properties, problem: cut } = itemProperties(stated);
  const url = at('URL');
  const line: CatalogLine = {
    agreement: edition.agreement,
    lot: null,
    supplier: edition.supplier,
    item,
    name,
    description: description === name ? '' : description,
    brand: null,
    maker: at('ManufacturerName'),
    model: at('ManufacturerPartID'),
    gtin: gtinOf(node),
    unspsc: unspscOf(node),
    group: null,
    ...priceUnitOf(node),
    price,
    validFrom: dayAt(node, 'IndexItemDetail', 'EffectiveDate'),
    validTo: dayAt(node, 'IndexItemDetail', 'ExpirationDate'),
    orderable: true,
    origin: origin.origin,
    leadTimeDays: wholeDays(at('LeadTime') ?? textAt(node, 'IndexItemDetail', 'LeadTime')),
    warranty: null,
    link: url === null ? null : withoutUserInfo(url),
    properties,
    file,
    row,
  };
  const notes = [
    ...(problem === null ? [] : [{ row, field: 'price', why: problem }]),
    ...origin.problems.map((why) => ({ row, field: 'origin', why })),
    ...(cut === null ? [] : [{ row, field: 'properties', why: cut }]),
  ];
  return { line, notes };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function priceOf(node: XmlNode): NetPrice {
  const [money] = nodesAt(node, 'ItemDetail', 'UnitPrice', 'Money');
  if (money === undefined || money.text === '') return { price: null, problem: null };
  return netPrice(money.text, money.attributes.get('currency') ?? null);
}

/** A price basis says that the price is for another unit and quantity than the one that is ordered. */
function priceUnitOf(node: XmlNode): Pick<CatalogLine, 'unit' | 'priceQuantity'> {
  const ordered = textAt(node, 'ItemDetail', 'UnitOfMeasure');
  const [basis] = nodesAt(node, 'ItemDetail', 'PriceBasisQuantity');
  if (basis === undefined) return { unit: ordered, priceQuantity: 1 };
  return {
    unit: textAt(basis, 'UnitOfMeasure') ?? ordered,
    priceQuantity: positive(basis.attributes.get('quantity') ?? null) ?? 1,
  };
}

function gtinOf(node: XmlNode): string | null {
  const ean = textAt(node, 'ItemDetail', 'ItemDetailIndustry', 'ItemDetailRetail', 'EANID');
  return ean !== null && /^(\d{8}|\d{12,14})$/.test(ean) ? ean : null;
}

function unspscOf(node: XmlNode): string | null {
  for (const { attributes, text } of nodesAt(node, 'ItemDetail', 'Classification')) {
    const code = text === '' ? (attributes.get('code') ?? '') : text;
    if (/^un[-_ ]?spsc/i.test(attributes.get('domain') ?? '') && /^\d{8}$/.test(code)) return code;
  }
  return null;
}

/** Classes of other systems, characteristics and what the two sides have agreed on, each under its own name. */
function statedOf(node: XmlNode): readonly StatedProperty[] {
  const named = (attribute: string, ...path: readonly string[]) =>
    nodesAt(node, ...path).map(({ attributes, text }) => ({
      name: attributes.get(attribute) ?? null,
      value: attributes.get('value') ?? attributes.get('code') ?? onOneLine(text),
    }));
  return [
    ...named('domain', 'ItemDetail', 'Classification').filter(
      ({ name }) => !/^un[-_ ]?spsc/i.test(name ?? ''),
    ),
    ...named('domain', 'ItemDetail', 'ItemDetailIndustry', 'ItemDetailRetail', 'Characteristic'),
    ...named('name', 'ItemDetail', 'Extrinsic'),
    ...named('name', 'IndexItemDetail', 'SearchGroupData', 'SearchDataElement'),
  ];
}

function wholeDays(text: string | null): number | null {
  return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : null;
}
