import type { CatalogLine } from '../../model/catalog-line.ts';
import type { ChangedLine, FieldChange } from '../../model/diff.ts';
import { priceChange } from './price-change.ts';

/** Where a line stands in which file is no change of what it says. */
const place: ReadonlySet<string> = new Set(['file', 'row']);

/** What a line says otherwise than before, field by field; no field where it says the same. */
export function lineChange(before: CatalogLine, after: CatalogLine): ChangedLine {
  const fields = [...new Set([...fieldsOf(before), ...fieldsOf(after)])]
    .filter((field) => !place.has(field))
    .flatMap((field): readonly FieldChange[] =>
      JSON.stringify(before[field]) === JSON.stringify(after[field])
        ? []
        : [{ field, before: before[field] ?? null, after: after[field] ?? null }],
    );
  return { before, after, fields, price: priceChange(before, after) };
}

const order = [
  'agreement',
  'lot',
  'supplier',
  'item',
  'price',
  'unit',
  'priceQuantity',
  'validFrom',
  'validTo',
  'orderable',
  'name',
  'brand',
  'maker',
  'model',
  'origin',
  'description',
  'properties',
  'gtin',
  'unspsc',
  'group',
  'leadTimeDays',
  'warranty',
  'link',
  'related',
  'unconfirmed',
  'lineId',
  'itemProduct',
] as const satisfies readonly (keyof CatalogLine)[];

function fieldsOf(line: CatalogLine): readonly (typeof order)[number][] {
  return order.filter((field) => line[field] !== undefined);
}
