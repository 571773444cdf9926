import { nodesAt, type XmlNode } from './xml-node.ts';

/**
 * The single items of a message: a notification nests the box in the pallet and the item in the box, and only what
 * nests nothing is the item that one buys.
 */
export function baseUnits(command: XmlNode): readonly XmlNode[] {
  return nodesAt(command, 'catalogueItemNotification', 'catalogueItem').flatMap(unitsOf);
}

function unitsOf(item: XmlNode): readonly XmlNode[] {
  const inside = nodesAt(item, 'catalogueItemChildItemLink', 'catalogueItem');
  return inside.length === 0 ? nodesAt(item, 'tradeItem') : inside.flatMap(unitsOf);
}
