import type { CatalogLine } from '../../model/catalog-line.ts';
import type { XmlNode } from './xml-node.ts';

/** What a buyer must know of an item that is not simply sold one by one: packs, and how few can be ordered. */
const quantities = new Set(['ContentUnitQuantity', 'MinimumOrderQuantity', 'OrderQuantityIncrementNumeric']);

/** Those of a line that are not one, by the names of their elements. */
export function ublQuantities(line: XmlNode): CatalogLine['properties'] {
  return line.children
    .filter(({ name, text }) => quantities.has(name) && text !== '' && Number(text) !== 1)
    .map(({ name, text, attributes }) => ({ name, value: text, unit: attributes.get('unitCode') ?? null }));
}
