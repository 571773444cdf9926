import type { LineReference, ModelResult } from '../model/run.ts';
import type { MatchClass } from '../model/value.ts';

/** What one camera of a model may cost, in the smallest unit of the asked currency. Null: no such price is known. */
export interface Spread {
  readonly lowestOre: number | null;
  readonly chosenOre: number | null;
  readonly highestOre: number | null;
}

/**
 * Lowest, chosen and highest line price for one camera of a model, in one currency: prices in another count as not
 * known. Chosen is the best candidate's line; lowest and highest are over all its covering lines that the run holds.
 */
export function priceSpread(result: ModelResult, currency: string): Spread {
  const prices = coveringLines(result).flatMap((line) => oreOf(line, currency) ?? []);
  const chosen = chosenCandidate(result);
  return {
    lowestOre: prices.length === 0 ? null : Math.min(...prices),
    chosenOre: chosen === null ? null : oreOf(chosen.line, currency),
    highestOre: prices.length === 0 ? null : Math.max(...prices),
  };
}

/** The candidate that replaces the model, where the agreement has one. */
export function chosenCandidate({
  outcome,
  candidates,
}: ModelResult): ModelResult['candidates'][number] | null {
  return outcome === 'covered' || outcome === 'reserved' ? (candidates[0] ?? null) : null;
}

/** Every valid line of a candidate that does the job as well as the outcome says. */
export function coveringLines({ outcome, candidates }: ModelResult): readonly LineReference[] {
  if (outcome !== 'covered' && outcome !== 'reserved') return [];
  const classes: readonly MatchClass[] = outcome === 'covered' ? ['direct', 'upgrade'] : ['similar'];
  return candidates
    .filter((candidate) => candidate.origin === 'allowed' && classes.includes(candidate.class))
    .flatMap(({ line, otherLines }) => [line, ...otherLines])
    .filter(({ valid }) => valid);
}

/** A line's price in the smallest unit, by its digits and not by a float; null where it has none in this currency. */
export function oreOf({ price }: Pick<LineReference, 'price'>, currency: string): number | null {
  if (price === null || price.currency !== currency || !/^-?\d+\.\d{2}$/.test(price.amount)) return null;
  return Number(price.amount.replace('.', ''));
}
