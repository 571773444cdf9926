import type { MatchClass, Outcome } from '../model/value.ts';
import { type Assessment, isUsable } from './assess.ts';

/** Why an outcome is what it is; rendered by text `outcome-reason.<id>`. */
export type OutcomeReason =
  | 'functional-equivalent'
  | 'only-with-reservations'
  | 'specifications-unknown'
  | 'origin-not-settled'
  | 'all-fall-short'
  | 'nothing-left';

/**
 * The one outcome of an installed camera that we know (DESIGN, Equivalence). An expired line counts as not there:
 * it can neither cover a camera nor be asked about.
 */
export function outcomeOf(assessments: readonly Assessment[]): {
  readonly outcome: Outcome;
  readonly reason: OutcomeReason;
} {
  const usable = assessments.filter(isUsable);
  const has = (list: readonly Assessment[], ...classes: readonly MatchClass[]) =>
    list.some(({ judgement }) => classes.includes(judgement.class));

  if (has(usable, 'direct', 'upgrade')) return { outcome: 'covered', reason: 'functional-equivalent' };
  if (has(usable, 'similar')) return { outcome: 'reserved', reason: 'only-with-reservations' };
  if (has(usable, 'unverified')) return { outcome: 'question', reason: 'specifications-unknown' };
  const unsettled = assessments.filter(
    ({ product, line }) => line.valid && (product.origin === 'unknown' || product.origin === 'suspected'),
  );
  if (has(unsettled, 'direct', 'upgrade', 'similar', 'unverified'))
    return { outcome: 'question', reason: 'origin-not-settled' };
  return { outcome: 'gap', reason: usable.length > 0 ? 'all-fall-short' : 'nothing-left' };
}
