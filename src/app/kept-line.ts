import { basename } from 'node:path';
import type { CatalogLine } from '../model/catalog-line.ts';

/**
 * A line as one line of JSON, its fields always in one order, with where it stands last. What is kept names the file, not the
 * folder: the same file gives the same snapshot on every machine.
 */
export function keptLine(line: CatalogLine): string {
  return JSON.stringify({
    agreement: line.agreement,
    lot: line.lot,
    supplier: line.supplier,
    item: line.item,
    name: line.name,
    description: line.description,
    brand: line.brand,
    maker: line.maker,
    model: line.model,
    gtin: line.gtin,
    unspsc: line.unspsc,
    group: line.group,
    unit: line.unit,
    price: line.price,
    priceQuantity: line.priceQuantity,
    validFrom: line.validFrom,
    validTo: line.validTo,
    orderable: line.orderable,
    origin: line.origin,
    leadTimeDays: line.leadTimeDays,
    warranty: line.warranty,
    link: line.link,
    properties: line.properties,
    related: line.related,
    unconfirmed: line.unconfirmed,
    lineId: line.lineId,
    file: nameOf(line.file),
    row: line.row,
    itemProduct: line.itemProduct,
  } satisfies { readonly [field in keyof CatalogLine]-?: unknown });
}

/** The first field that says where a line stands. */
const place = ',"file":';

/**
 * What a kept line says, wherever in whichever file and beside whatever it stands: equal for lines that say the same.
 * Inside a text a quotation mark has a backslash, so that no text looks like a field.
 */
export function contentOf(kept: string): string {
  return kept.slice(0, kept.lastIndexOf(place));
}

/** Lines come by the hundred thousand from one file. */
let latest = { file: '', name: '' };

function nameOf(file: string): string {
  if (latest.file !== file) latest = { file, name: basename(file) };
  return latest.name;
}

/** The number of an offer of one supplier on one agreement: item and lot. More than one product may have it. */
export function keyWithinEdition({ lot, item }: Pick<CatalogLine, 'lot' | 'item'>): string {
  return lot === null ? item : JSON.stringify([lot, item]);
}
