import type { CatalogLine } from '../../model/catalog-line.ts';
import { textAt, type XmlNode } from './xml-node.ts';

type Related = NonNullable<CatalogLine['related']>[number];

const relations: ReadonlyMap<string, Related['relation']> = new Map([
  ['ReplacedRelatedItem', 'replaces'],
  ['RequiredRelatedItem', 'requires'],
  ['AccessoryRelatedItem', 'accessory'],
  ['ComponentRelatedItem', 'component'],
]);

/** The other items that a line names, by the supplier's own numbers, in the order of the document. */
export function ublRelated(line: XmlNode): readonly Related[] {
  const related: Related[] = [];
  for (const child of line.children) {
    const relation = relations.get(child.name);
    if (relation === undefined) continue;
    const item = textAt(child, 'ID');
    if (item !== null) related.push({ relation, item });
  }
  return related;
}
