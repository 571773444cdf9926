import type { CatalogLine } from '../../model/catalog-line.ts';
import type { StatedProperty } from './item-properties.ts';
import { nodesAt, textAt, type XmlNode } from './xml-node.ts';

type Related = NonNullable<CatalogLine['related']>[number];

const relations: ReadonlyMap<string, Related['relation']> = new Map([
  ['accessories', 'accessory'],
  ['mandatory', 'requires'],
  ['consists_of', 'component'],
  ['replaces', 'replaces'],
]);

interface Reference {
  readonly type: string;
  readonly item: string;
}

/** The supplier's own items that a product goes with, needs or consists of. */
export function bmecatRelated(product: XmlNode): Related[] {
  return referencesOf(product).flatMap(({ type, item }) => {
    const relation = relations.get(type);
    return relation === undefined ? [] : [{ relation, item }];
  });
}

/** A successor is the reverse of "replaces": it is kept as what it is, for it says that this product is on its way out. */
export function bmecatSuccessors(product: XmlNode): readonly StatedProperty[] {
  return referencesOf(product)
    .filter(({ type }) => type === 'followup')
    .map(({ item }) => ({ name: 'PRODUCT_REFERENCE followup', value: item }));
}

function referencesOf(product: XmlNode): readonly Reference[] {
  const nodes = [...nodesAt(product, 'PRODUCT_REFERENCE'), ...nodesAt(product, 'ARTICLE_REFERENCE')];
  return nodes.flatMap((node) => {
    const item = textAt(node, 'PROD_ID_TO') ?? textAt(node, 'ART_ID_TO');
    return item === null ? [] : [{ type: node.attributes.get('type') ?? '', item }];
  });
}
