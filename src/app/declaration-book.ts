import { brandKey } from '../identity/brand-words.ts';
import { resolveBrand } from '../identity/brands.ts';
import { modelKey } from '../identity/key.ts';
import { withoutLegalForm } from '../identity/legal-names.ts';
import { identify } from '../identity/models.ts';
import type { Declaration } from '../model/declaration.ts';
import { itemWords } from '../model/line-id.ts';
import type { Manufacturer } from '../model/manufacturer.ts';
import type { DeclarationBook } from '../origin/declaration-book.ts';
import type { DeclaredStatement } from '../origin/declared-claims.ts';
import type { Knowledge } from './knowledge.ts';

/** The same knowledge with a workspace's declarations, for every judgement of origin to read. */
export function withDeclarations(knowledge: Knowledge, declarations: readonly Declaration[]): Knowledge {
  return declarations.length === 0 ? knowledge : { ...knowledge, declared: bookOf(knowledge, declarations) };
}

/**
 * A statement about a product holds for that product only: its model, as a known camera or written alike, or a
 * supplier's own item (not an item number that stands for several products, unless it says which). A statement that names the brand alone holds for all its products.
 */
function bookOf(knowledge: Knowledge, declarations: readonly Declaration[]): DeclarationBook {
  const byKey = new Map<string, DeclaredStatement[]>();
  for (const declaration of declarations) {
    const statement = { declaration, entity: manufacturerNamed(knowledge, declaration.entity) };
    for (const key of keysOf(knowledge, declaration)) byKey.set(key, [...(byKey.get(key) ?? []), statement]);
  }
  return {
    about: ({ cameraId, manufacturer, brand, models, lines }) => {
      const owner = manufacturer?.id ?? (brand === null ? null : ownerKey(knowledge, brand));
      const keys = [
        ...(cameraId === null ? [] : [`camera ${cameraId}`]),
        ...models.flatMap((model) => [
          ...(owner === null ? [] : [modelOf(owner, model)]),
          modelOf('', model),
        ]),
        ...lines.map((line) => itemOf(knowledge, line.supplier, itemWords(line))),
        ...(owner === null ? [] : [`brand ${owner}`]),
      ];
      return [...new Set([...new Set(keys)].flatMap((key) => byKey.get(key) ?? []))];
    },
  };
}

function keysOf(knowledge: Knowledge, { supplier, brand, model, item }: Declaration): readonly string[] {
  const owner = brand === null ? '' : ownerKey(knowledge, brand);
  const product = item === null ? [] : [itemOf(knowledge, supplier, item)];
  if (model === null) return item === null ? [`brand ${owner}`] : product;
  const { cameraId } = identify(knowledge.models, { brand, text: model });
  return [...product, modelOf(owner, model), ...(cameraId === null ? [] : [`camera ${cameraId}`])];
}

/** A known manufacturer's id, else the brand as written. */
function ownerKey(knowledge: Knowledge, brand: string): string {
  return resolveBrand(knowledge.brands, brand)?.manufacturer ?? `? ${brandKey(brand)}`;
}

function modelOf(owner: string, model: string): string {
  return `model ${owner} ${modelKey(model)}`;
}

/** `Nordkam` and `Nordkam A/S` are one supplier. */
function itemOf({ brands }: Knowledge, supplier: string, item: string): string {
  return `item ${withoutLegalForm(brands.legalWords, supplier)} ${modelKey(item)}`;
}

function manufacturerNamed(knowledge: Knowledge, name: string): Manufacturer | null {
  const resolved = resolveBrand(knowledge.brands, name);
  return resolved === null ? null : (knowledge.manufacturers.get(resolved.manufacturer) ?? null);
}
