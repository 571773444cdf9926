import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';
import type { CatalogEntry } from '../importer.ts';
import type { UblLineSource } from './ubl-line-source.ts';
import { ublPrice } from './ubl-price.ts';
import { textAt } from './xml-node.ts';

/**
 * One cac:CataloguePricingUpdateLine: the new price of a catalogue line that is named by its id alone. Danish suppliers
 * make that id of their CVR number and the item number (`87493746-121643`), so what follows the hyphen is taken for
 * the item; `lineId` keeps the whole. Prices of other quantities are told, not kept: an update's properties would take
 * the place of all that the catalogue says of the item.
 */
export function ublPriceUpdate({ header, node, ordinal }: UblLineSource): readonly CatalogEntry[] {
  const reject = (field: string | null, why: Say): CatalogEntry => ({
    kind: 'reject',
    reject: { row: ordinal, field, why },
  });
  const lineId = textAt(node, 'ID');
  if (lineId === null) return [reject(null, say('ubl.update-without-line', { line: String(ordinal) }))];
  const { agreement, supplier, validFrom, validTo, receiverCountry } = header;
  const { price, priceQuantity, unit, leadTimeDays, isPriced, properties, notes } = ublPrice(node, {
    receiverCountry,
    validFrom,
    validTo,
  });
  const rejects: CatalogEntry[] = notes.map((why) => reject('price', why));
  if (ordinal === 1 && validFrom !== null)
    rejects.unshift(reject('price', say('ubl.update-from', { from: validFrom })));
  if (properties.length > 0)
    rejects.push(
      reject('price', say('ubl.price-conditions', { conditions: properties.map(told).join('; ') })),
    );
  const set = {
    ...(isPriced ? { price, priceQuantity } : {}),
    ...(isPriced && unit !== null ? { unit } : {}),
    ...(leadTimeDays === null ? {} : { leadTimeDays }),
  };
  if (Object.keys(set).length === 0)
    return [...rejects, reject(null, say('ubl.update-says-nothing', { line: lineId }))];
  const item = lineId.replace(/^(?:DK)?\d{8}-(?=.)/i, '');
  const offer = { agreement, supplier, lot: textAt(node, 'ContractSubdivision'), item, lineId };
  return [...rejects, { kind: 'update', offer, set, row: ordinal }];
}

function told({
  name,
  value,
  unit,
}: {
  readonly name: string;
  readonly value: string;
  readonly unit: string | null;
}) {
  return [name, value, unit].filter((part) => part !== null).join(' ');
}
