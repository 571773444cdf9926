import type { LineReference } from '../model/run.ts';
import type { MatchClass } from '../model/value.ts';
import { type Judgement, judge } from './judge.ts';
import type { Need } from './needs.ts';
import { compareText, orderedLines, type Product } from './product.ts';

/** One product held against the needs of one installed camera, with the line one would order from. */
export interface Assessment {
  readonly product: Product;
  readonly judgement: Judgement;
  readonly line: LineReference;
  readonly otherLines: readonly LineReference[];
}

/** A product with its lines in order: made once per run, used for every installed model. */
export interface Offer {
  readonly product: Product;
  readonly line: LineReference;
  readonly otherLines: readonly LineReference[];
}

export function offersOf(products: readonly Product[], asOf: string): readonly Offer[] {
  return products.flatMap((product) => {
    const [line, ...otherLines] = orderedLines(product, asOf);
    return line === undefined ? [] : { product, line, otherLines };
  });
}

/** Every offer judged and ranked; scores are compared in steps of `scoreStep` points (rules/equivalence). */
export function assess(
  needs: readonly Need[],
  offers: readonly Offer[],
  scoreStep: number,
): readonly Assessment[] {
  const assessments = offers.map((offer) => ({ ...offer, judgement: judge(needs, offer.product.offer) }));
  return assessments.sort((one, other) => byRank(one, other, scoreStep));
}

/** A candidate that a buyer may order from today: nothing stands in the way but its function. */
export function isUsable({ product, line }: Pick<Assessment, 'product' | 'line'>): boolean {
  return product.origin === 'allowed' && line.valid;
}

/**
 * What a buyer can do with a candidate comes first, then its class, score, price, supplier and item number; the order
 * is total. `direct` and `upgrade` share a rank: both do the job, so the better met and then the cheaper one leads.
 */
function byRank(one: Assessment, other: Assessment, scoreStep: number): number {
  const step = ({ judgement }: Assessment) => Math.ceil(judgement.score / scoreStep);
  return (
    tier(one) - tier(other) ||
    classRank[one.judgement.class] - classRank[other.judgement.class] ||
    step(other) - step(one) ||
    priceOf(one.line) - priceOf(other.line) ||
    compareText(keyOf(one.line), keyOf(other.line))
  );
}

const classRank: Readonly<Record<MatchClass, number>> = {
  direct: 0,
  upgrade: 0,
  similar: 1,
  unverified: 2,
  downgrade: 3,
};

/** 0: can be ordered and may do the job · 1: only its origin must be settled · 2: falls short · 3: out of the question. */
function tier(assessment: Assessment): number {
  const fallsShort = assessment.judgement.class === 'downgrade';
  if (isUsable(assessment)) return fallsShort ? 2 : 0;
  const { origin } = assessment.product;
  return assessment.line.valid && (origin === 'unknown' || origin === 'suspected') && !fallsShort ? 1 : 3;
}

/** For ordering only; no price comes last, another currency behind all kroner, for the two are never compared. */
export function priceOf({ price }: LineReference): number {
  if (price === null) return Number.POSITIVE_INFINITY;
  return Number(price.amount) + (price.currency === 'DKK' ? 0 : 1e10);
}

function keyOf({ supplier, item, agreement }: LineReference): string {
  return `${supplier}\u0000${item}\u0000${agreement}`;
}
