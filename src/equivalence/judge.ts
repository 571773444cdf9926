import type { MatchClass, SourcedValue, Verdict } from '../model/value.ts';
import { isHint, type Need } from './needs.ts';
import type { Values } from './values.ts';

/** How one offer meets the needs: ids of the features per verdict that decides, the class and the score. */
export interface Judgement {
  readonly class: MatchClass;
  readonly score: number;
  readonly worseMusts: readonly string[];
  readonly unknownMusts: readonly string[];
}

/**
 * The verdict on one feature. An offer nobody gives a source for is unknown, whatever it claims; so is a must where
 * need or offer is no more than a hint.
 */
export function verdictOn({ feature, rule, value, needed }: Need, offer: SourcedValue | undefined): Verdict {
  if (!needed) return 'not-needed';
  if (value === null || offer === undefined || offer.sources.length === 0) return 'unknown';
  if (isHint(rule, value) || isHint(rule, offer)) return 'unknown';
  return feature.compare(value.value, offer.value, rule);
}

/** Judges an offer. The class follows from the verdicts by rule (DESIGN, Equivalence), never from the score. */
export function judge(needs: readonly Need[], offer: Values): Judgement {
  const worseMusts: string[] = [];
  const unknownMusts: string[] = [];
  let [worseShould, better, reached, possible] = [false, false, 0, 0];

  for (const need of needs) {
    const verdict = verdictOn(need, offer.get(need.feature.id));
    if (verdict === 'not-needed') continue;
    const { importance, weight } = need.rule;
    if (need.value !== null) {
      possible += 2 * weight;
      reached += points[verdict] * weight;
    }
    if (importance === 'info') continue;
    if (verdict === 'better') better = true;
    if (verdict === 'worse' && importance === 'should') worseShould = true;
    if (verdict === 'worse' && importance === 'must') worseMusts.push(need.feature.id);
    if (verdict === 'unknown' && importance === 'must') unknownMusts.push(need.feature.id);
  }

  return {
    class: classOf(worseMusts.length > 0, unknownMusts.length > 0, worseShould, better),
    score: possible === 0 ? 100 : Math.floor((100 * reached) / possible),
    worseMusts,
    unknownMusts,
  };
}

/** More than was asked for earns no more than enough does: the score orders, it does not tempt. */
const points: Readonly<Record<Exclude<Verdict, 'not-needed'>, number>> = {
  better: 2,
  equal: 2,
  unknown: 1,
  worse: 0,
};

function classOf(
  mustWorse: boolean,
  mustUnknown: boolean,
  shouldWorse: boolean,
  better: boolean,
): MatchClass {
  if (mustWorse) return 'downgrade';
  if (mustUnknown) return 'unverified';
  if (shouldWorse) return 'similar';
  return better ? 'upgrade' : 'direct';
}
