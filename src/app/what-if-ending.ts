import { oreOf } from '../budget/spread.ts';
import type { Assessment } from '../equivalence/assess.ts';
import { outcomeOf } from '../equivalence/outcome.ts';
import type { OriginVerdict, Outcome } from '../model/value.ts';

/** How it ends for one installed model under one policy. */
export interface Ending {
  readonly outcome: Outcome;
  /** The price of its replacement in øre; null where nothing replaces it, or the line has no price in kroner. */
  readonly priceOre: number | null;
}

/** We do not know what is installed: no policy changes that. */
export const unidentifiedEnding: Ending = { outcome: 'unidentified', priceOre: null };

/** What a policy makes of the products of a market. */
export interface ProductVerdicts {
  readonly byProduct: ReadonlyMap<string, OriginVerdict>;
  readonly allowsAny: boolean;
}

/** The offers that may do the job: those that can be ordered on the day and are no downgrade, best first. */
export function contenders(ranked: readonly Assessment[]): readonly Assessment[] {
  return ranked.filter(({ line, judgement }) => line.valid && judgement.class !== 'downgrade');
}

/**
 * The outcome under a policy's verdicts, by the same rule as a batch: of the contenders the first that is allowed and
 * the first whose origin is not settled decide alone.
 */
export function endingOf(
  ranked: readonly Assessment[],
  { byProduct, allowsAny }: ProductVerdicts,
  currency: string,
): Ending {
  const verdictOn = ({ product }: Assessment) => byProduct.get(product.id) ?? 'unknown';
  const usable = allowsAny ? ranked.find((one) => verdictOn(one) === 'allowed') : undefined;
  const unsettled = ranked.find((one) => verdictOn(one) === 'unknown' || verdictOn(one) === 'suspected');
  const deciding = [usable, unsettled].flatMap((one) =>
    one === undefined ? [] : [{ ...one, product: { ...one.product, origin: verdictOn(one) } }],
  );
  const { outcome } = outcomeOf(deciding);
  const replaced = outcome === 'covered' || outcome === 'reserved';
  return { outcome, priceOre: replaced && usable !== undefined ? oreOf(usable.line, currency) : null };
}
