import type { CatalogLine } from '../../model/catalog-line.ts';
import { withoutUserInfo } from '../../model/link.ts';
import type { Reject } from '../../model/reject.ts';
import { say } from '../../text/index.ts';
import type { CatalogEdition } from '../importer.ts';
import { inBestLanguage } from './best-language.ts';
import { itemProperties, type StatedProperty } from './item-properties.ts';
import { statedOrigin } from './stated-origin.ts';
import { dayAt } from './xml-day.ts';
import { nodesAt, textAt, type XmlNode } from './xml-node.ts';

interface UnitSource {
  readonly file: string;
  readonly edition: CatalogEdition;
  /** tradeItem of a base unit. */
  readonly unit: XmlNode;
  readonly row: number;
}

interface ReadUnit {
  readonly line: CatalogLine | null;
  readonly notes: readonly Reject[];
}

/** The supplier's own number, else the GTIN. */
export function gdsnItem(unit: XmlNode): string | null {
  return numberOf(unit, 'SUPPLIER_ASSIGNED') ?? textAt(unit, 'gtin');
}

/** One base unit. One that lacks a description is null, with the reason. */
export function gdsnLine(item: string, { file, edition, unit, row }: UnitSource): ReadUnit {
  const [described = unit] = nodesAt(
    moduleOf(unit, 'tradeItemDescriptionModule'),
    'tradeItemDescriptionInformation',
  );
  const best = (name: string) =>
    inBestLanguage(nodesAt(described, name), ({ attributes }) => attributes.get('languageCode'))[0]?.text ||
    null;
  const name = best('tradeItemDescription') ?? best('descriptionShort') ?? best('functionalName');
  if (name === null) {
    const why = say('import.line-without-name', { line: item });
    return { line: null, notes: [{ row, field: null, why }] };
  }
  const places = nodesAt(
    moduleOf(unit, 'placeOfItemActivityModule'),
    'placeOfProductActivity',
    'countryOfOrigin',
    'countryCode',
  );
  const origin = statedOrigin(places.map(({ text }) => text));
  const classes = classesOf(unit);
  const { properties, problem: cut } = itemProperties(classes);
  const [sold = unit] = nodesAt(
    moduleOf(unit, 'deliveryPurchasingInformationModule'),
    'deliveryPurchasingInformation',
  );
  const line: CatalogLine = {
    agreement: edition.agreement,
    lot: null,
    supplier: edition.supplier,
    item,
    name,
    description: best('tradeItemDescription') === name ? (best('descriptionShort') ?? '') : '',
    brand: textAt(described, 'brandNameInformation', 'brandName') ?? textAt(unit, 'brandOwner', 'partyName'),
    maker: textAt(unit, 'manufacturerOfTradeItem', 'partyName'),
    model: numberOf(unit, 'MANUFACTURER_PART_NUMBER') ?? numberOf(unit, 'MODEL_NUMBER'),
    gtin: textAt(unit, 'gtin'),
    unspsc:
      classes.find(({ name: system, value }) => system === 'UNSPSC' && /^\d{8}$/.test(value ?? ''))?.value ??
      null,
    group: null,
    unit: null,
    price: null,
    priceQuantity: 1,
    validFrom: dayAt(sold, 'startAvailabilityDateTime'),
    validTo: dayAt(sold, 'endAvailabilityDateTime'),
    orderable: textAt(unit, 'isTradeItemAnOrderableUnit') !== 'false',
    origin: origin.origin,
    leadTimeDays: null,
    warranty: null,
    link: linkOf(unit),
    properties,
    file,
    row,
  };
  const notes = [
    ...origin.problems.map((why) => ({ row, field: 'origin', why })),
    ...(cut === null ? [] : [{ row, field: 'properties', why: cut }]),
  ];
  return { line, notes };
}

/** Modules hang below an extension, each in a namespace of its own. */
function moduleOf(unit: XmlNode, name: string): XmlNode {
  return nodesAt(unit, 'tradeItemInformation', 'extension', name)[0] ?? { ...unit, children: [] };
}

function numberOf(unit: XmlNode, kind: string): string | null {
  const numbers = nodesAt(unit, 'additionalTradeItemIdentification');
  const number = numbers.find(
    ({ attributes }) => attributes.get('additionalTradeItemIdentificationTypeCode') === kind,
  );
  return number?.text || null;
}

function classesOf(unit: XmlNode): readonly StatedProperty[] {
  const classes = nodesAt(unit, 'gdsnTradeItemClassification', 'additionalTradeItemClassification');
  return [
    { name: 'GPC', value: textAt(unit, 'gdsnTradeItemClassification', 'gpcCategoryCode') },
    ...classes.map((one) => ({
      name: textAt(one, 'additionalTradeItemClassificationSystemCode'),
      value: textAt(
        one,
        'additionalTradeItemClassificationValue',
        'additionalTradeItemClassificationCodeValue',
      ),
    })),
  ];
}

/** Kept as text, never fetched: a data sheet before anything else that is not a picture. */
function linkOf(unit: XmlNode): string | null {
  const files = nodesAt(moduleOf(unit, 'referencedFileDetailInformationModule'), 'referencedFileHeader');
  const sheet = files.find((one) =>
    /DATA_?SHEET|SPECIFICATION/i.test(textAt(one, 'referencedFileTypeCode') ?? ''),
  );
  const uri = sheet === undefined ? null : textAt(sheet, 'uniformResourceIdentifier');
  return uri === null ? null : withoutUserInfo(uri);
}
