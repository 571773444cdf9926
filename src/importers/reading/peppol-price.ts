import { type Money, minorFromDecimal } from '../../model/money.ts';
import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';
import { nodesAt, textAt, type XmlNode } from './xml-node.ts';

interface PeppolPrice {
  readonly price: Money | null;
  readonly priceQuantity: number;
  readonly leadTimeDays: number | null;
  /** Why there is no price although the line names one. */
  readonly problem: Say | null;
}

/** UN/ECE Recommendation 20 codes for whole days. */
const daysPerUnit: ReadonlyMap<string, number> = new Map([
  ['DAY', 1],
  ['WEE', 7],
]);

/**
 * Net price excluding VAT, per `priceQuantity`. Several blocks are steps of quantity: the one that holds from the
 * smallest quantity is the price of one camera.
 */
export function peppolPrice(line: XmlNode): PeppolPrice {
  const blocks = nodesAt(line, 'RequiredItemLocationQuantity');
  const priced = blocks.filter((candidate) => textAt(candidate, 'Price', 'PriceAmount') !== null);
  const [block] = (priced.length > 0 ? priced : blocks).toSorted((a, b) => smallest(a) - smallest(b));
  if (block === undefined) return { price: null, priceQuantity: 1, leadTimeDays: null, problem: null };
  const [amount] = nodesAt(block, 'Price', 'PriceAmount');
  const baseQuantity = Number(textAt(block, 'Price', 'BaseQuantity') ?? 1);
  const rest = {
    priceQuantity: Number.isFinite(baseQuantity) && baseQuantity > 0 ? baseQuantity : 1,
    leadTimeDays: leadTimeOf(block),
  };
  if (amount === undefined || amount.text === '') return { ...rest, price: null, problem: null };
  const minor = minorFromDecimal(amount.text);
  const currency = amount.attributes.get('currencyID') ?? '';
  if (minor !== null && minor >= 0 && /^[A-Z]{3}$/.test(currency))
    return { ...rest, price: { minor, currency }, problem: null };
  const value = `${amount.text} ${currency}`.trim();
  return { ...rest, price: null, problem: say('import.unread-price', { value }) };
}

function smallest(block: XmlNode): number {
  const quantity = Number(textAt(block, 'MinimumQuantity') ?? 0);
  return Number.isNaN(quantity) ? Number.MAX_VALUE : quantity;
}

function leadTimeOf(block: XmlNode): number | null {
  const [measure] = nodesAt(block, 'LeadTimeMeasure');
  const perUnit = daysPerUnit.get(measure?.attributes.get('unitCode') ?? '');
  const days = Number(measure?.text || Number.NaN) * (perUnit ?? Number.NaN);
  return Number.isInteger(days) && days >= 0 ? days : null;
}
