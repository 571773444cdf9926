import type { CatalogLine } from '../../model/catalog-line.ts';
import type { OfferNamed } from '../importer.ts';
import type { Note, UblItem } from './ubl-item.ts';
import type { UblLineSource } from './ubl-line-source.ts';
import { ublPrice } from './ubl-price.ts';
import { ublQuantities } from './ubl-quantities.ts';
import { ublRelated } from './ubl-related.ts';
import { ublValidity } from './ubl-validity.ts';
import { textAt } from './xml-node.ts';

/** A line, and which of the fields that a line always has it names itself. */
export interface UblOffer {
  readonly line: CatalogLine;
  readonly names: { readonly price: boolean; readonly orderable: boolean };
}

/** Joins what a line says of its item with what it says itself: price, validity, what it goes with. */
export function ublOffer(
  { file, header, node, ordinal }: UblLineSource,
  offer: OfferNamed,
  item: UblItem,
  note: Note,
): UblOffer {
  const { receiverCountry } = header;
  const { validFrom, validTo } = ublValidity(node, header, note);
  const price = ublPrice(node, { validFrom, validTo, receiverCountry });
  for (const why of price.notes) note('price', why);
  const orderable = textAt(node, 'OrderableIndicator');
  const told: CatalogLine = {
    agreement: offer.agreement,
    lot: offer.lot,
    supplier: offer.supplier,
    item: offer.item,
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
    validFrom,
    validTo,
    orderable: orderable !== 'false' && orderable !== '0',
    origin: item.origin,
    leadTimeDays: price.leadTimeDays,
    warranty: textAt(node, 'WarrantyInformation'),
    link: item.link,
    properties: [...item.properties, ...ublQuantities(node), ...price.properties],
    file,
    row: ordinal,
  };
  const related = ublRelated(node);
  const lineId = header.family === 'oioubl' ? textAt(node, 'ID') : null;
  const isNamedApart = lineId !== null && lineId !== offer.item;
  // Copying a line costs more than reading it, and most have neither.
  const line =
    related.length === 0 && !isNamedApart
      ? told
      : {
          ...told,
          ...(related.length > 0 ? { related: [...related] } : {}),
          ...(isNamedApart ? { lineId } : {}),
        };
  return { line, names: { price: price.isPriced, orderable: orderable !== null } };
}
