import type { CatalogLine } from '../../model/catalog-line.ts';
import type { Reject } from '../../model/reject.ts';
import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';
import type { CatalogEdition, CatalogEntry, LineUpdate } from '../importer.ts';
import { ublAction } from './ubl-action.ts';
import type { UblHeader } from './ubl-header.ts';
import { ublItem } from './ubl-item.ts';
import { ublPrice } from './ubl-price.ts';
import { ublRelated } from './ubl-related.ts';
import { ublValidity } from './ubl-validity.ts';
import { textAt, type XmlNode } from './xml-node.ts';

/** One line of a document, and what the document says for all of them. */
export interface UblLineSource {
  readonly file: string;
  readonly header: UblHeader;
  readonly edition: CatalogEdition['edition'];
  readonly node: XmlNode;
  /** Counts the lines of the document from 1. */
  readonly ordinal: number;
}

const noItem: XmlNode = { name: 'Item', attributes: new Map(), children: [], text: '' };

/**
 * What one cac:CatalogueLine asks for. In a full catalogue every line is an offer, whatever its action, but for one that
 * is deleted. Among changes Add (and no action) is an offer, Update sets what the line names, Delete withdraws it.
 */
export function ublLine({ file, header, edition, node, ordinal }: UblLineSource): readonly CatalogEntry[] {
  const notes: Reject[] = [];
  const note = (field: string, why: Say) => notes.push({ row: ordinal, field, why });
  const lineId = textAt(node, 'ID');
  const left = (why: Say): readonly CatalogEntry[] => [
    { kind: 'reject', reject: { row: ordinal, field: null, why } },
  ];
  const named = { line: lineId ?? String(ordinal) };
  const written = textAt(node, 'ActionCode');
  const action = ublAction(written);
  if (action === 'unknown' || action === 'replace')
    return left(say('ubl.line-unknown-action', { ...named, action: written ?? '' }));
  if (action === 'delete' && edition === 'full') return left(say('ubl.line-deleted', named));

  const item = ublItem(node.children.find(({ name }) => name === 'Item') ?? noItem, note);
  const { agreement, supplier } = header;
  const lot = textAt(node, 'ContractSubdivision');
  if (item.item === null) return left(say('import.line-without-item', named));
  const offer = { agreement, supplier, lot, item: item.item };
  if (action === 'delete') return [{ kind: 'withdrawn', offer, row: ordinal }];
  const isUpdate = action === 'update' && edition === 'changes';
  if (item.name === null && !isUpdate) return left(say('import.line-without-name', named));

  const validity = ublValidity(node, header, note);
  const { receiverCountry } = header;
  const price = ublPrice(node, { ...validity, receiverCountry });
  for (const why of price.notes) note('price', why);
  const orderable = textAt(node, 'OrderableIndicator');
  const related = ublRelated(node);
  const line: CatalogLine = {
    agreement,
    lot,
    supplier,
    item: item.item,
    name: item.name ?? '',
    description: item.description,
    brand: item.brand,
    maker: item.maker,
    model: item.model,
    gtin: item.gtin,
    unspsc: item.unspsc,
    group: null,
    unit: price.unit,
    price: price.price,
    priceQuantity: price.priceQuantity,
    validFrom: validity.validFrom,
    validTo: validity.validTo,
    orderable: orderable !== 'false' && orderable !== '0',
    origin: item.origin,
    leadTimeDays: price.leadTimeDays,
    warranty: textAt(node, 'WarrantyInformation'),
    link: item.link,
    properties: [...item.properties, ...price.properties],
    ...(related.length > 0 ? { related: [...related] } : {}),
    ...(header.family === 'oioubl' && lineId !== null && lineId !== item.item ? { lineId } : {}),
    file,
    row: ordinal,
  };
  const rejects = notes.map((reject) => ({ kind: 'reject' as const, reject }));
  if (!isUpdate) return [...rejects, { kind: 'line', line }];
  const set = updateOf(line, { price: price.isPriced, orderable: orderable !== null });
  return [...rejects, { kind: 'update', offer, set, row: ordinal }];
}

/**
 * What a line of an update names. A price that stands there and cannot be read becomes unknown, for the one before holds
 * no longer; what is not there stays as it was.
 */
function updateOf(
  { agreement, supplier, item, file, row, lot, price, priceQuantity, orderable, unit, ...line }: CatalogLine,
  names: { readonly price: boolean; readonly orderable: boolean },
): LineUpdate {
  const stated = Object.entries(line).filter(
    ([, value]) => value !== null && value !== '' && (!Array.isArray(value) || value.length > 0),
  );
  return {
    ...Object.fromEntries(stated),
    ...(names.price ? { price, priceQuantity } : {}),
    ...(names.price && unit !== null ? { unit } : {}),
    ...(names.orderable ? { orderable } : {}),
  };
}
