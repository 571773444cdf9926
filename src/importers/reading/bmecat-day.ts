import { dayAt } from './xml-day.ts';
import { nodesAt, type XmlNode } from './xml-node.ts';

/** A day by its type: DATETIME with the type in BMEcat 1.2, an element of that name in 2005. Null where it is absent. */
export function bmecatDay(node: XmlNode, type: string): string | null {
  for (const moment of nodesAt(node, 'DATETIME'))
    if (moment.attributes.get('type') === type) return dayAt(moment, 'DATE');
  return dayAt(node, type.toUpperCase());
}
