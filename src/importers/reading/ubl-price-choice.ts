import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';
import { dayAt } from './xml-day.ts';
import { nodesAt, textAt, type XmlNode } from './xml-node.ts';

/** One cac:RequiredItemLocationQuantity: a price, and the quantity, place and time that it is for. */
export interface PriceBlock {
  readonly node: XmlNode;
  readonly amount: XmlNode | null;
  readonly minimum: number | null;
  readonly minimumText: string | null;
  readonly maximum: string | null;
  /** The country that it holds in; null is everywhere. */
  readonly territory: string | null;
  /** The country and the part of it. */
  readonly place: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly period: string | null;
  readonly type: string | null;
}

export interface PriceContext {
  readonly receiverCountry: string | null;
  /** The line's own period. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export function priceBlocks(line: XmlNode): readonly PriceBlock[] {
  return nodesAt(line, 'RequiredItemLocationQuantity').map((node) => {
    const [amount] = nodesAt(node, 'Price', 'PriceAmount');
    const minimumText = textAt(node, 'MinimumQuantity');
    const minimum = Number(minimumText ?? Number.NaN);
    const territory = textAt(node, 'ApplicableTerritoryAddress', 'Country', 'IdentificationCode');
    const part = textAt(node, 'ApplicableTerritoryAddress', 'CountrySubentity');
    const from = dayAt(node, 'Price', 'ValidityPeriod', 'StartDate');
    const to = dayAt(node, 'Price', 'ValidityPeriod', 'EndDate');
    return {
      node,
      amount: amount === undefined || amount.text === '' ? null : amount,
      minimum: Number.isNaN(minimum) ? null : minimum,
      minimumText,
      maximum: textAt(node, 'MaximumQuantity'),
      territory,
      place: [territory, part].filter((text) => text !== null).join(' ') || null,
      from,
      to,
      period: from === null && to === null ? null : `${from ?? ''}/${to ?? ''}`,
      type: textAt(node, 'Price', 'PriceType'),
    };
  });
}

/**
 * The price of one piece among several: where the receiver is, else everywhere; then from the smallest quantity; then
 * the one that holds first. Prices that differ although nothing tells them apart, and prices for other countries
 * alone, leave it unknown: nobody can say which a buyer will pay.
 */
export function priceForOne(
  blocks: readonly PriceBlock[],
  { receiverCountry }: PriceContext,
): { readonly chosen: PriceBlock | null; readonly notes: readonly Say[] } {
  const priced = blocks.filter(({ amount }) => amount !== null);
  const [only] = priced;
  if (only === undefined) return { chosen: null, notes: [] };
  const local = priced.filter(({ territory }) => territory !== null && territory === receiverCountry);
  const anywhere = priced.filter(({ territory }) => territory === null);
  const held = local.length > 0 ? local : anywhere.length > 0 ? anywhere : priced;
  if (local.length === 0 && anywhere.length === 0 && receiverCountry !== null)
    return { chosen: null, notes: [say('ubl.price-elsewhere', { places: places(priced) })] };

  const smallest = Math.min(...held.map(({ minimum }) => minimum ?? 0));
  const first = held.filter(({ minimum }) => (minimum ?? 0) === smallest);
  const earliest = first.map(({ from }) => from ?? '').sort()[0] ?? '';
  const [chosen = only, ...others] = first.filter(({ from }) => (from ?? '') === earliest);
  if (others.some(({ amount }) => said(amount) !== said(chosen.amount)))
    return { chosen: null, notes: [say('ubl.price-conflict', { prices: prices([chosen, ...others]) })] };
  const notes: Say[] = [];
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
