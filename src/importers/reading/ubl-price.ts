import type { CatalogLine } from '../../model/catalog-line.ts';
import { minorFromDecimal } from '../../model/money.ts';
import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';
import { type PriceBlock, type PriceContext, priceBlocks, priceForOne } from './ubl-price-choice.ts';
import { textAt, type XmlNode } from './xml-node.ts';

interface UblPrice {
  readonly price: CatalogLine['price'];
  readonly priceQuantity: number;
  /** What the price is for one of; null where the line names no unit. */
  readonly unit: string | null;
  readonly leadTimeDays: number | null;
  /** What the price hangs on, and the prices that were not chosen, by the names of their elements. */
  readonly properties: CatalogLine['properties'];
  readonly notes: readonly Say[];
  /** Whether the line speaks of a price at all. */
  readonly isPriced: boolean;
}

type Property = CatalogLine['properties'][number];

/** UN/ECE Recommendation 20: codes for days, and hours begun count as a day. */
const daysPerUnit: ReadonlyMap<string, number> = new Map([
  ['DAY', 1],
  ['WEE', 7],
  ['HUR', 1 / 24],
]);

/** Net price excluding VAT of one piece, per `priceQuantity` of `unit`; all that a line says of other prices is kept. */
export function ublPrice(line: XmlNode, context: PriceContext): UblPrice {
  const blocks = priceBlocks(line);
  const orderable = textAt(line, 'OrderableUnit');
  const { chosen, notes: why } = priceForOne(blocks, context);
  const lead = leadTime(chosen ?? blocks[0] ?? null);
  const properties = blocks.flatMap((block) => conditional(block, block === chosen, context));
  if (lead.unread !== null) properties.push(lead.unread);
  const isPriced = blocks.some(({ amount }) => amount !== null);
  const rest = { leadTimeDays: lead.days, properties, isPriced };
  if (chosen === null || chosen.amount === null)
    return { ...rest, price: null, priceQuantity: 1, unit: orderable, notes: why };

  const notes = [...why];
  const price = moneyOf(chosen.amount);
  if (price === null) notes.push(say('import.unread-price', { value: amountText(chosen.amount) }));
  if (price?.minor === 0) notes.push(say('import.zero-price'));
  const base = baseOf(chosen);
  if (base.unread !== null) notes.push(say('import.unread-price-quantity', { value: base.unread }));
  properties.push(...reductions(chosen.node), ...orderedIn(orderable, base.unit, chosen.node));
  return { ...rest, price, priceQuantity: base.quantity, unit: base.unit ?? orderable, notes };
}

/** Money in whole øre; a sign, a missing currency or anything but plain digits is no price. */
function moneyOf(amount: XmlNode): CatalogLine['price'] {
  const minor = minorFromDecimal(amount.text);
  const currency = (amount.attributes.get('currencyID') ?? '').trim().toUpperCase();
  return minor !== null && minor >= 0 && /^[A-Z]{3}$/.test(currency) ? { minor, currency } : null;
}

function amountText(amount: XmlNode): string {
  return `${amount.text} ${amount.attributes.get('currencyID') ?? ''}`.trim();
}

function baseOf({ node }: PriceBlock) {
  const base = child(child(node, 'Price'), 'BaseQuantity');
  const unit = base?.attributes.get('unitCode') ?? null;
  if (base === null || base.text === '') return { quantity: 1, unit, unread: null };
  const quantity = Number(base.text);
  return Number.isFinite(quantity) && quantity > 0
    ? { quantity, unit, unread: null }
    : { quantity: 1, unit, unread: base.text };
}

/** A price that holds under a condition: every one that was not chosen, and the chosen where it has any. */
function conditional(block: PriceBlock, isChosen: boolean, context: PriceContext): readonly Property[] {
  if (block.amount === null) return [];
  const conditions = [
    ...(isChosen && (block.minimum ?? 0) <= 1 && block.maximum === null
      ? []
      : [stated('MinimumQuantity', block.minimumText), stated('MaximumQuantity', block.maximum)]),
    isChosen && block.territory === context.receiverCountry
      ? null
      : stated('ApplicableTerritoryAddress', block.place),
    isChosen && isWithin(block, context) ? null : stated('ValidityPeriod', block.period),
    stated('PriceType', block.type),
  ].filter((condition) => condition !== null);
  if (isChosen && conditions.length === 0) return [];
  const name = conditions.length === 0 ? 'PriceAmount' : `PriceAmount (${conditions.join(', ')})`;
  return [{ name, value: block.amount.text, unit: block.amount.attributes.get('currencyID') ?? null }];
}

function stated(name: string, value: string | null): string | null {
  return value === null ? null : `${name} ${value}`;
}

/** Whether the price holds as long as its line does. */
function isWithin({ from, to }: PriceBlock, { validFrom, validTo }: PriceContext): boolean {
  return (
    (from === null || (validFrom !== null && from <= validFrom)) &&
    (to === null || (validTo !== null && to >= validTo))
  );
}

/** The list price and the discount that the net price was made with. */
function reductions(block: XmlNode): readonly Property[] {
  const price = child(block, 'Price');
  const allowances = price?.children.filter(({ name }) => name === 'AllowanceCharge') ?? [];
  return allowances.flatMap((allowance) =>
    ['BaseAmount', 'Amount', 'MultiplierFactorNumeric'].flatMap((part) => {
      const found = child(allowance, part);
      if (found === null || found.text === '') return [];
      const unit = found.attributes.get('currencyID') ?? null;
      return [{ name: `AllowanceCharge/${part}`, value: found.text, unit }];
    }),
  );
}

/** A price for another unit than the one that is ordered: a roll of wallpaper is priced by the square metre. */
function orderedIn(orderable: string | null, priced: string | null, block: XmlNode): readonly Property[] {
  const factor = textAt(block, 'Price', 'OrderableUnitFactorRate');
  const isOther = orderable !== null && priced !== null && orderable !== priced;
  return [
    ...(isOther ? [{ name: 'OrderableUnit', value: orderable, unit: null }] : []),
    ...(factor !== null && Number(factor) !== 1
      ? [{ name: 'OrderableUnitFactorRate', value: factor, unit: null }]
      : []),
  ];
}

function leadTime(block: PriceBlock | null): {
  readonly days: number | null;
  readonly unread: Property | null;
} {
  const measure = child(block?.node ?? null, 'LeadTimeMeasure');
  if (measure === null || measure.text === '') return { days: null, unread: null };
  const unit = measure.attributes.get('unitCode') ?? null;
  const days = Number(measure.text) * (daysPerUnit.get(unit ?? '') ?? Number.NaN);
  if (Number.isFinite(days) && days >= 0) return { days: Math.ceil(days), unread: null };
  return { days: null, unread: { name: 'LeadTimeMeasure', value: measure.text, unit } };
}

function child(node: XmlNode | null, name: string): XmlNode | null {
  return node?.children.find((one) => one.name === name) ?? null;
}
