import type { CatalogLine } from '../../model/catalog-line.ts';
import { minorFromDecimal } from '../../model/money.ts';
import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';
import {
  fromQuantity,
  type PriceBlock,
  type PriceContext,
  priceBlocks,
  priceForOne,
} from './ubl-price-choice.ts';
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

const reductionParts = ['BaseAmount', 'Amount', 'MultiplierFactorNumeric'];

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
  const { chosen, notes } = priceForOne(blocks, context);
  const lead = leadTime(chosen ?? blocks[0] ?? null);
  const properties = lead.unread === null ? [] : [lead.unread];
  for (const block of blocks) addConditional(properties, block, block === chosen, context);
  const isPriced = blocks.some(({ amount }) => amount !== null);
  const leadTimeDays = lead.days;
  if (chosen === null || chosen.amount === null)
    return { price: null, priceQuantity: 1, unit: orderable, leadTimeDays, properties, notes, isPriced };

  const price = moneyOf(chosen.amount);
  if (price === null) notes.push(say('import.unread-price', { value: amountText(chosen.amount) }));
  if (price?.minor === 0) notes.push(say('import.zero-price'));
  const base = baseOf(chosen);
  if (base.unread !== null) notes.push(say('import.unread-price-quantity', { value: base.unread }));
  addReductions(properties, chosen);
  addOrderedUnit(properties, chosen, orderable, base.unit);
  const [priceQuantity, unit] = [base.quantity, base.unit ?? orderable];
  return { price, priceQuantity, unit, leadTimeDays, properties, notes, isPriced };
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

function baseOf({ base }: PriceBlock) {
  const unit = base?.attributes.get('unitCode') ?? null;
  if (base === null) return { quantity: 1, unit, unread: null };
  const quantity = Number(base.text);
  return Number.isFinite(quantity) && quantity > 0
    ? { quantity, unit, unread: null }
    : { quantity: 1, unit, unread: base.text };
}

/** A price that holds under a condition: every one that was not chosen, and the chosen where it has any. */
function addConditional(
  properties: Property[],
  block: PriceBlock,
  isChosen: boolean,
  context: PriceContext,
): void {
  const { amount, minimum, maximum, territory, place, from, to, type } = block;
  if (amount === null) return;
  const conditions: string[] = [];
  const isStep = !isChosen || fromQuantity(block) > 1 || maximum !== null;
  if (isStep && minimum !== null) conditions.push(`MinimumQuantity ${minimum}`);
  if (maximum !== null) conditions.push(`MaximumQuantity ${maximum}`);
  const isElsewhere = !isChosen || territory !== context.receiverCountry;
  if (isElsewhere && place !== null) conditions.push(`ApplicableTerritoryAddress ${place}`);
  if ((from !== null || to !== null) && !(isChosen && isWithin(block, context)))
    conditions.push(`ValidityPeriod ${from ?? ''}/${to ?? ''}`);
  if (type !== null) conditions.push(`PriceType ${type}`);
  if (isChosen && conditions.length === 0) return;
  const name = conditions.length === 0 ? 'PriceAmount' : `PriceAmount (${conditions.join(', ')})`;
  properties.push({ name, value: amount.text, unit: amount.attributes.get('currencyID') ?? null });
}

/** Whether the price holds as long as its line does. */
function isWithin({ from, to }: PriceBlock, { validFrom, validTo }: PriceContext): boolean {
  return (
    (from === null || (validFrom !== null && from <= validFrom)) &&
    (to === null || (validTo !== null && to >= validTo))
  );
}

/** The list price and the discount that the net price was made with. */
function addReductions(properties: Property[], { allowances }: PriceBlock): void {
  for (const { children } of allowances)
    for (const { name, text, attributes } of children)
      if (reductionParts.includes(name) && text !== '')
        properties.push({
          name: `AllowanceCharge/${name}`,
          value: text,
          unit: attributes.get('currencyID') ?? null,
        });
}

/** A price for another unit than the one that is ordered: a roll of wallpaper is priced by the square metre. */
function addOrderedUnit(
  properties: Property[],
  { factor }: PriceBlock,
  orderable: string | null,
  priced: string | null,
): void {
  if (orderable !== null && priced !== null && orderable !== priced)
    properties.push({ name: 'OrderableUnit', value: orderable, unit: null });
  if (factor !== null && Number(factor) !== 1)
    properties.push({ name: 'OrderableUnitFactorRate', value: factor, unit: null });
}

function leadTime(block: PriceBlock | null): {
  readonly days: number | null;
  readonly unread: Property | null;
} {
  const lead = block?.lead ?? null;
  if (lead === null) return { days: null, unread: null };
  const unit = lead.attributes.get('unitCode') ?? null;
  const days = Number(lead.text) * (daysPerUnit.get(unit ?? '') ?? Number.NaN);
  if (Number.isFinite(days) && days >= 0) return { days: Math.ceil(days), unread: null };
  return { days: null, unread: { name: 'LeadTimeMeasure', value: lead.text, unit } };
}
