import type { Candidate, FeatureComparison } from '../../model/run.ts';

/**
 * What is told of a feature by itself. `short` is less than today and yet within the tolerance, `figure` less on paper
 * only: it informs and decides nothing.
 */
export type Told = 'worse' | 'short' | 'unknown' | 'better' | 'figure';
const tolds: readonly Told[] = ['worse', 'short', 'unknown', 'better', 'figure'];

export interface ToldFeature {
  readonly feature: FeatureComparison;
  readonly told: Told;
}

/** A candidate's features: those that are lost, unknown or better by name, and how many the rest are. */
export interface FeatureSummary {
  readonly told: readonly ToldFeature[];
  readonly equal: number;
  readonly notNeeded: number;
  /** Nobody says what today's camera does, or the figure informs only: nothing to hold the candidate against. */
  readonly silent: number;
}

export function summarise({ features }: Candidate): FeatureSummary {
  const told = features
    .flatMap((feature): readonly ToldFeature[] => {
      const word = toldOf(feature);
      return word === null ? [] : [{ feature, told: word }];
    })
    // A stable sort keeps the profile's order, musts first.
    .sort((one, other) => tolds.indexOf(one.told) - tolds.indexOf(other.told));
  const rest = features.filter((feature) => toldOf(feature) === null);
  const count = (verdict: FeatureComparison['verdict']) =>
    rest.filter((feature) => feature.verdict === verdict).length;
  return { told, equal: count('equal'), notNeeded: count('not-needed'), silent: count('unknown') };
}

function toldOf({ verdict, short, need, importance }: FeatureComparison): Told | null {
  if (verdict === 'worse' && importance === 'info') return 'figure';
  if (verdict === 'worse' || verdict === 'better') return verdict;
  if (short === true) return 'short';
  return verdict === 'unknown' && need !== null && importance !== 'info' ? 'unknown' : null;
}
