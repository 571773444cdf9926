import type { CatalogLine } from '../model/catalog-line.ts';
import type { Layer } from '../model/claim.ts';
import { lineId } from '../model/line-id.ts';
import { decimal } from '../model/money.ts';
import type { LineReference } from '../model/run.ts';
import type { OriginVerdict } from '../model/value.ts';
import type { ProductDispute } from './disputes.ts';
import type { Values } from './values.ts';

/** One product of the agreement with every line that offers it. */
export interface Product {
  /** The id of the known camera, or of the line where we have no facts about the product. */
  readonly id: string;
  readonly cameraId: string | null;
  readonly brand: string | null;
  /** The brand in one spelling; absent where the brand is that already. */
  readonly make?: string | null;
  readonly model: string | null;
  readonly quality: string | null;
  /** Who makes it, by name, where that is known or at least written. */
  readonly maker?: string | null;
  /** Layers that the policy reads and sources disagree on. */
  readonly disputed?: readonly Layer[];
  readonly origin: OriginVerdict;
  readonly offer: Values;
  /** Where a supplier's answer contradicts another source. */
  readonly disputedValues?: readonly ProductDispute[];
  /** What the catalogue itself says, where a data sheet says more: it decides nothing, and may contradict. */
  readonly stated?: Values;
  readonly lines: readonly CatalogLine[];
}

/** Whether a line can be ordered from on a day; both ends of its period are inclusive. Unconfirmed, it never can. */
function isValid(line: CatalogLine, asOf: string): boolean {
  if (!line.orderable || line.unconfirmed === true) return false;
  return (
    (line.validFrom === null || line.validFrom <= asOf) && (line.validTo === null || asOf <= line.validTo)
  );
}

/** A product's lines, the one to order from first: valid, then priced, then cheapest, then by supplier and item. */
export function orderedLines(product: Product, asOf: string): readonly LineReference[] {
  return product.lines
    .map((line) => ({ line, valid: isValid(line, asOf) }))
    .sort(
      (one, other) =>
        Number(other.valid) - Number(one.valid) ||
        unitPrice(one.line) - unitPrice(other.line) ||
        compareText(lineId(one.line), lineId(other.line)),
    )
    .map(({ line, valid }) => reference(line, valid));
}

/** Unit price in the smallest unit, for ordering only; a line without a price comes last, a foreign currency after DKK. */
function unitPrice({ price, priceQuantity }: CatalogLine): number {
  if (price === null) return Number.POSITIVE_INFINITY;
  return price.minor / priceQuantity + (price.currency === 'DKK' ? 0 : foreign);
}

/** Prices in other currencies are never compared with kroner: they sort behind all of them. */
const foreign = 1e12;

function reference(line: CatalogLine, valid: boolean): LineReference {
  const { agreement, supplier, item, itemProduct, name, validFrom, validTo, price } = line;
  return {
    agreement,
    supplier,
    item,
    ...(itemProduct === undefined ? {} : { itemProduct }),
    name,
    price: price === null ? null : { amount: decimal(perPiece(line, price.minor)), currency: price.currency },
    validFrom,
    validTo,
    valid,
    ...(line.unconfirmed === true ? { unconfirmed: true as const } : {}),
  };
}

function perPiece({ price, priceQuantity }: CatalogLine, minor: number) {
  return { minor: Math.round(minor / priceQuantity), currency: price?.currency ?? 'DKK' };
}

export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
