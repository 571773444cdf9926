import type { CatalogLine } from '../../model/catalog-line.ts';
import { withoutUserInfo } from '../../model/link.ts';
import type { Reject } from '../../model/reject.ts';
import { say } from '../../text/index.ts';
import { inBestLanguage } from './best-language.ts';
import { bmecatFeatures } from './bmecat-features.ts';
import type { BmecatHeader } from './bmecat-header.ts';
import { bmecatPrice } from './bmecat-price.ts';
import { bmecatRelated, bmecatSuccessors } from './bmecat-related.ts';
import { positive } from './exact-decimal.ts';
import { itemProperties, type StatedProperty } from './item-properties.ts';
import { statedOrigin } from './stated-origin.ts';
import { nodesAt, textAt, type XmlNode } from './xml-node.ts';

interface ProductSource {
  readonly file: string;
  readonly header: BmecatHeader;
  /** PRODUCT of BMEcat 2005 or ARTICLE of 1.2. */
  readonly node: XmlNode;
  /** Counts the products from 1. */
  readonly row: number;
}

interface ReadProduct {
  readonly line: CatalogLine | null;
  /** The kind of price that was read. */
  readonly priceType: string | null;
  readonly notes: readonly Reject[];
}

/** Source: ETIM guideline for BMEcat 2005. */
const brandField = 'UDX.EDXF.BRAND_NAME';

/** One product. One that lacks its name is null, with the reason. */
export function bmecatLine(item: string, { file, header, node, row }: ProductSource): ReadProduct {
  const [details = node] = sections(node, 'DETAILS');
  const best = (name: string) =>
    inBestLanguage(
      nodesAt(details, name).filter(({ text }) => text !== ''),
      ({ attributes }) => attributes.get('lang'),
      header.language,
    ).map(({ text }) => text);
  const long = best('DESCRIPTION_LONG');
  const name = best('DESCRIPTION_SHORT')[0] ?? long[0];
  if (name === undefined) {
    const why = say('import.line-without-name', { line: item });
    return { line: null, priceType: null, notes: [{ row, field: null, why }] };
  }

  const price = bmecatPrice(node, header);
  const features = bmecatFeatures(node, header.language);
  const origin = statedOrigin(originsOf(node));
  const { properties, problem } = itemProperties([
    ...features.classes,
    ...extrasOf(node, details, header),
    ...features.features,
  ]);
  const note = (field: string, why: Reject['why'] | null) => (why === null ? [] : [{ row, field, why }]);
  const related = bmecatRelated(node);
  const line: CatalogLine = {
    agreement: header.agreement,
    lot: null,
    supplier: header.supplier,
    item,
    name,
    description: long.join('\n'),
    brand: textAt(node, 'USER_DEFINED_EXTENSIONS', brandField),
    maker: makerOf(details, header),
    model: modelOf(details),
    gtin: gtinOf(details),
    unspsc: features.unspsc,
    group: features.group,
    ...packOf(node, price.unit),
    price: price.price,
    validFrom: price.validFrom ?? header.validFrom,
    validTo: price.validTo ?? header.validTo,
    orderable: true,
    origin: origin.origin,
    leadTimeDays: leadTimeOf(details),
    warranty: null,
    link: linkOf(node, header.mediaRoot),
    properties,
    ...(related.length === 0 ? {} : { related }),
    file,
    row,
  };
  const notes = [
    ...note('price', price.problem),
    ...origin.problems.flatMap((why) => note('origin', why)),
    ...note('properties', problem),
    ...note('properties', features.hasVariants ? say('trade.variants') : null),
  ];
  return { line, priceType: price.price === null ? null : price.type, notes };
}

/** The same section under either of its names. */
function sections(node: XmlNode, name: string): readonly XmlNode[] {
  return [...nodesAt(node, `PRODUCT_${name}`), ...nodesAt(node, `ARTICLE_${name}`)];
}

function makerOf(details: XmlNode, { parties }: BmecatHeader): string | null {
  const reference = textAt(details, 'MANUFACTURER_IDREF');
  const named = textAt(details, 'MANUFACTURER_NAME');
  return named ?? (reference === null ? null : (parties.get(reference) ?? reference));
}

function modelOf(details: XmlNode): string | null {
  return (
    textAt(details, 'MANUFACTURER_PID') ??
    textAt(details, 'MANUFACTURER_AID') ??
    textAt(details, 'MANUFACTURER_TYPE_DESCR')
  );
}

function gtinOf(details: XmlNode): string | null {
  const numbers = nodesAt(details, 'INTERNATIONAL_PID').filter(({ attributes }) =>
    ['gtin', 'ean'].includes((attributes.get('type') ?? 'gtin').toLowerCase()),
  );
  const all = [...numbers, ...nodesAt(details, 'EAN')];
  return all.find(({ text }) => /^(\d{8}|\d{12,14})$/.test(text))?.text ?? null;
}

/**
 * What the price is for. It is per `PRICE_QUANTITY` order units, and an order unit may be a box: then the price is for
 * as many pieces as the boxes hold, or one camera would seem to cost what six do.
 */
function packOf(node: XmlNode, priceUnit: string | null): Pick<CatalogLine, 'unit' | 'priceQuantity'> {
  const [order = node] = sections(node, 'ORDER_DETAILS');
  const quantity = positive(textAt(order, 'PRICE_QUANTITY')) ?? 1;
  const unit = textAt(order, 'ORDER_UNIT');
  const pieces = positive(textAt(order, 'NO_CU_PER_OU')) ?? 1;
  if (priceUnit !== null && priceUnit !== unit) return { unit: priceUnit, priceQuantity: quantity };
  if (pieces === 1) return { unit, priceQuantity: quantity };
  return { unit: textAt(order, 'CONTENT_UNIT') ?? unit, priceQuantity: quantity * pieces };
}

function originsOf(node: XmlNode): readonly string[] {
  return sections(node, 'LOGISTIC_DETAILS')
    .flatMap((section) => nodesAt(section, 'COUNTRY_OF_ORIGIN'))
    .flatMap(({ text }) => (text === '' ? [] : [text]));
}

/** What has no field of its own and still tells a buyer something. */
function extrasOf(node: XmlNode, details: XmlNode, { origins }: BmecatHeader): readonly StatedProperty[] {
  const tariff = sections(node, 'LOGISTIC_DETAILS').flatMap((section) =>
    nodesAt(section, 'CUSTOMS_TARIFF_NUMBER', 'CUSTOMS_NUMBER'),
  );
  const type = textAt(details, 'MANUFACTURER_TYPE_DESCR');
  return [
    { name: 'HEADER/CATALOG/COUNTRY_OF_ORIGIN', value: origins.join(', ') },
    { name: 'CUSTOMS_NUMBER', value: tariff.map(({ text }) => text).join(', ') },
    { name: 'MANUFACTURER_TYPE_DESCR', value: type === modelOf(details) ? null : type },
    ...bmecatSuccessors(node),
    ...ownFieldsOf(node),
  ];
}

/** Fields that supplier and buyer have agreed on, each under its element's name. */
function ownFieldsOf(node: XmlNode): readonly StatedProperty[] {
  return nodesAt(node, 'USER_DEFINED_EXTENSIONS')
    .flatMap(({ children }) => children)
    .filter(({ name }) => name !== brandField)
    .map(({ name, text }) => ({ name, value: text }));
}

/** Whole days; ranges and hours are left to the text. */
function leadTimeOf(details: XmlNode): number | null {
  const days = textAt(details, 'DELIVERY_TIME') ?? '';
  return /^\d{1,4}(\.0+)?$/.test(days) ? Number(days) : null;
}

/** The data sheet, kept as text and never fetched; a bare file name gets the place that the catalogue gives. */
function linkOf(node: XmlNode, root: string | null): string | null {
  const sheet = nodesAt(node, 'MIME_INFO', 'MIME').find((media) =>
    /data_?sheet/i.test(textAt(media, 'MIME_PURPOSE') ?? ''),
  );
  const source = sheet === undefined ? null : textAt(sheet, 'MIME_SOURCE');
  if (source === null) return null;
  const isWhole = root === null || /^[a-z][a-z0-9+.-]*:/i.test(source);
  return withoutUserInfo(isWhole ? source : `${root.replace(/\/$/, '')}/${source.replace(/^\//, '')}`);
}
