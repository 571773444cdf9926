import type { CatalogLine } from '../../model/catalog-line.ts';
import { withoutUserInfo } from '../../model/link.ts';
import { nodesAt, textAt, type XmlNode } from './xml-node.ts';

type Property = CatalogLine['properties'][number];

/** UNSPSC under its three names has a field of its own. */
const ownFields = new Set(['TST', 'MP', 'UNSPSC']);
/** Code lists of UNCL7143 whose letters nobody knows. */
const listNames: ReadonlyMap<string, string> = new Map([
  ['STI', 'CPV'],
  ['STQ', 'eCl@ss'],
]);
/** What catalogues write where the standard wants a value and they have none. */
const nothing = new Set(['', 'NA', 'N/A', '-']);

/**
 * Everything that an item says of the product beside the fields of a catalogue line, in the order of the document, by
 * the name that the document gives it. `hasPartNumber`: the maker's number is the line's model, so ModelName is kept
 * here.
 */
export function ublProperties(item: XmlNode, hasPartNumber: boolean): CatalogLine['properties'] {
  const properties: Property[] = [];
  for (const child of item.children) {
    switch (child.name) {
      case 'AdditionalItemProperty':
        add(properties, additional(child));
        break;
      case 'SellersItemIdentification':
        for (const part of child.children) add(properties, sellersOwn(part));
        break;
      case 'Dimension':
        add(properties, dimension(child));
        break;
      case 'CommodityClassification':
        for (const code of child.children) add(properties, classification(code));
        break;
      case 'Certificate':
        add(properties, certificate(child));
        break;
      case 'TransactionConditions':
        add(properties, named('TransactionConditions', textAt(child, 'ActionCode')));
        break;
      case 'ModelName':
        if (hasPartNumber) add(properties, named('ModelName', child.text));
        break;
    }
  }
  return properties;
}

function add(properties: Property[], property: Property | null): void {
  if (property !== null) properties.push(property);
}

function named(name: string, value: string | null, unit: string | null = null): Property | null {
  return value === null || value === '' ? null : { name, value: withoutUserInfo(value), unit };
}

/** The unit belongs to the quantity, so it is kept where the value is the quantity or says the same number. */
function additional(property: XmlNode): Property | null {
  const name = textAt(property, 'Name') ?? textAt(property, 'NameCode');
  const [quantity] = nodesAt(property, 'ValueQuantity');
  const value = textAt(property, 'Value') ?? quantity?.text ?? '';
  if (name === null) return null;
  const unit = quantity?.text === value ? (quantity.attributes.get('unitCode') ?? null) : null;
  return named(name, value, unit);
}

/** OIOUBL's two ways: a description of an attribute, or its measure. */
function sellersOwn(part: XmlNode): Property | null {
  if (part.name === 'PhysicalAttribute')
    return named(
      textAt(part, 'AttributeID') ?? part.name,
      textAt(part, 'Description') ?? textAt(part, 'DescriptionCode') ?? textAt(part, 'PositionCode'),
    );
  return part.name === 'MeasurementDimension' ? dimension(part) : null;
}

/** The description is the attribute's name in words, where there is one: `WT` is "Weight". */
function dimension(part: XmlNode): Property | null {
  const name = textAt(part, 'Description') ?? textAt(part, 'AttributeID') ?? part.name;
  const [measure] = nodesAt(part, 'Measure');
  if (measure !== undefined && measure.text !== '')
    return named(name, measure.text, measure.attributes.get('unitCode') ?? null);
  const range = [textAt(part, 'MinimumMeasure'), textAt(part, 'MaximumMeasure')].filter(
    (end) => end !== null,
  );
  return named(name, range.join(' - '));
}

function classification(code: XmlNode): Property | null {
  if (code.name !== 'ItemClassificationCode') return null;
  const list = code.attributes.get('listID') ?? '';
  if (ownFields.has(list.toUpperCase())) return null;
  return named(listNames.get(list) ?? (list === '' ? 'ItemClassificationCode' : list), code.text);
}

function certificate(node: XmlNode): Property | null {
  const parts = [
    textAt(node, 'CertificateType'),
    textAt(node, 'CertificateTypeCode'),
    textAt(node, 'ID'),
    textAt(node, 'Remarks'),
    textAt(node, 'IssuerParty', 'PartyName', 'Name'),
  ].filter((part) => part !== null && !nothing.has(part.toUpperCase()));
  return named('Certificate', [...new Set(parts)].join(', '));
}
