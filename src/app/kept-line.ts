import { basename } from 'node:path';
import type { CatalogLine } from '../model/catalog-line.ts';

/** A line as a snapshot keeps it. */
export interface KeptLine {
  readonly json: string;
  /** What the line says, wherever in whichever file and beside whatever it stands: equal for lines that say the same. */
  readonly content: string;
}

/**
 * A line as one line of JSON, its fields always in the order of the model. What is kept names the file, not the
 * folder: the same file gives the same snapshot on every machine.
 */
export function keptLine(line: CatalogLine): KeptLine {
  const file = basename(line.file);
  const json = JSON.stringify({
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
    itemProduct: line.itemProduct,
    file,
    row: line.row,
  } satisfies { readonly [field in keyof CatalogLine]-?: unknown });
  const product = line.itemProduct === undefined ? '' : `,"itemProduct":${JSON.stringify(line.itemProduct)}`;
  const place = `${product},"file":${JSON.stringify(file)},"row":${line.row}}`;
  return { json, content: json.slice(0, -place.length) };
}

/** The number of an offer of one supplier on one agreement: item and lot. More than one product may have it. */
export function keyWithinEdition({ lot, item }: Pick<CatalogLine, 'lot' | 'item'>): string {
  return lot === null ? item : JSON.stringify([lot, item]);
}
