import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';
import { dayAt } from './xml-day.ts';
import { nodesAt, textAt, type XmlNode } from './xml-node.ts';

/** One cac:RequiredItemLocationQuantity: a price, and the quantity, place and time that it is for. */
export interface PriceBlock {
  readonly amount: XmlNode | null;
  readonly base: XmlNode | null;
  readonly lead: XmlNode | null;
  readonly allowances: readonly XmlNode[];
  /** How many units that are priced make one that is ordered. */
  readonly factor: string | null;
  readonly minimum: string | null;
  readonly maximum: string | null;
  /** The country that it holds in; null is everywhere. */
  readonly territory: string | null;
  /** The country and the part of it. */
  readonly place: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly type: string | null;
}

export interface PriceContext {
  readonly receiverCountry: string | null;
  /** The line's own period. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export function priceBlocks(line: XmlNode): readonly PriceBlock[] {
  return line.children.filter(({ name }) => name === 'RequiredItemLocationQuantity').map(priceBlock);
}

function priceBlock(node: XmlNode): PriceBlock {
  const price = filled(node, 'Price');
  const address = filled(node, 'ApplicableTerritoryAddress');
  const territory = address === null ? null : textAt(address, 'Country', 'IdentificationCode');
  const part = address === null ? null : textAt(address, 'CountrySubentity');
  const period = price === null ? null : filled(price, 'ValidityPeriod');
  return {
    amount: price === null ? null : filled(price, 'PriceAmount'),
    base: price === null ? null : filled(price, 'BaseQuantity'),
    lead: filled(node, 'LeadTimeMeasure'),
    allowances: price === null ? [] : nodesAt(price, 'AllowanceCharge'),
    factor: price === null ? null : textAt(price, 'OrderableUnitFactorRate'),
    minimum: textAt(node, 'MinimumQuantity'),
    maximum: textAt(node, 'MaximumQuantity'),
    territory,
    place: part === null ? territory : `${territory ?? ''} ${part}`.trim(),
    from: period === null ? null : dayAt(period, 'StartDate'),
    to: period === null ? null : dayAt(period, 'EndDate'),
    type: price === null ? null : textAt(price, 'PriceType'),
  };
}

/** The first child of a name that says anything. */
function filled(node: XmlNode, name: string): XmlNode | null {
  for (const child of node.children)
    if (child.name === name && (child.text !== '' || child.children.length > 0)) return child;
  return null;
}

/** From how many pieces a price holds: from the first, where nothing or no number is said. */
export function fromQuantity({ minimum }: PriceBlock): number {
  const quantity = Number(minimum ?? 0);
  return Number.isNaN(quantity) ? 0 : quantity;
}

/**
 * The price of one piece among several: where the receiver is, else everywhere; then from the smallest quantity; then
 * the one that holds first. Prices that differ although nothing tells them apart leave it unknown: nobody can say
 * which a buyer will pay. A price that is only stated for another country is kept with a note, for suppliers copy that
 * address from elsewhere.
 */
export function priceForOne(
  blocks: readonly PriceBlock[],
  { receiverCountry }: PriceContext,
): { readonly chosen: PriceBlock | null; readonly notes: Say[] } {
  const priced = blocks.filter(({ amount }) => amount !== null);
  const [only] = priced;
  if (only === undefined) return { chosen: null, notes: [] };
  // Most lines have one price, everywhere and from the first piece on.
  if (priced.length === 1 && only.territory === null && fromQuantity(only) <= 1)
    return { chosen: only, notes: [] };
  const local = priced.filter(({ territory }) => territory !== null && territory === receiverCountry);
  const anywhere = priced.filter(({ territory }) => territory === null);
  const held = local.length > 0 ? local : anywhere.length > 0 ? anywhere : priced;
  const notes: Say[] = [];
  if (held === priced && receiverCountry !== null && only.territory !== null && local.length === 0)
    notes.push(say('ubl.price-elsewhere', { places: places(held), country: receiverCountry }));

  const smallest = Math.min(...held.map(fromQuantity));
  const first = held.filter((block) => fromQuantity(block) === smallest);
  const earliest = first.map(({ from }) => from ?? '').sort()[0] ?? '';
  const [chosen = only, ...others] = first.filter(({ from }) => (from ?? '') === earliest);
  if (others.some(({ amount }) => said(amount) !== said(chosen.amount)))
    return {
      chosen: null,
      notes: [...notes, say('ubl.price-conflict', { prices: prices([chosen, ...others]) })],
    };
  if (smallest > 1) notes.push(say('ubl.price-from-quantity', { quantity: String(smallest) }));
  const later = first.find(
    ({ from, amount }) => (from ?? '') !== earliest && said(amount) !== said(chosen.amount),
  );
  if (later !== undefined)
    notes.push(say('ubl.price-later', { from: later.from ?? '', price: said(later.amount) }));
  return { chosen, notes };
}

function said(amount: XmlNode | null): string {
  return amount === null ? '' : `${amount.text} ${amount.attributes.get('currencyID') ?? ''}`.trim();
}

function prices(blocks: readonly PriceBlock[]): string {
  return [...new Set(blocks.map(({ amount }) => said(amount)))].join(', ');
}

function places(blocks: readonly PriceBlock[]): string {
  return [...new Set(blocks.map(({ place }) => place ?? ''))].join(', ');
}
