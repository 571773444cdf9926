import type { FeatureValue } from '../model/value.ts';
import { type Assessment, isUsable } from './assess.ts';

/** Giving up these musts would bring so many candidates; `offers` is what the best of them has instead. */
export interface Relaxation {
  readonly features: readonly string[];
  readonly candidates: number;
  readonly offers: Readonly<Record<string, FeatureValue | null>>;
}

/**
 * The smallest sets of musts whose giving up would bring a candidate, fewest features first. A set is left out when a
 * part of it alone already brings one. Candidates with unknown musts bring nothing: they would still be unverified.
 */
export function relaxations(assessments: readonly Assessment[], most = 5): readonly Relaxation[] {
  const bySet = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    const { worseMusts, unknownMusts } = assessment.judgement;
    if (!isUsable(assessment) || worseMusts.length === 0 || unknownMusts.length > 0) continue;
    const key = [...worseMusts].sort().join(' ');
    bySet.set(key, [...(bySet.get(key) ?? []), assessment]);
  }
  const sets = [...bySet].map(([key, members]) => ({ features: key.split(' '), members }));
  return sets
    .filter(({ features }) => !sets.some((other) => isProperPart(other.features, features)))
    .map(({ features, members }) => ({
      features,
      candidates: members.length,
      offers: offersOf(features, members[0]),
    }))
    .sort(
      (one, other) =>
        one.features.length - other.features.length ||
        other.candidates - one.candidates ||
        (one.features.join() < other.features.join() ? -1 : 1),
    )
    .slice(0, most);
}

function isProperPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((feature) => whole.includes(feature));
}

function offersOf(
  features: readonly string[],
  best: Assessment | undefined,
): Record<string, FeatureValue | null> {
  return Object.fromEntries(features.map((id) => [id, best?.product.offer.get(id)?.value ?? null]));
}
