import type { Feature } from '../features/feature.ts';
import { features } from '../features/index.ts';
import type { FeatureRule, Profile } from '../model/profile.ts';
import { importances, type SourcedValue } from '../model/value.ts';
import type { Values } from './values.ts';

/** One feature of a profile with what the installed camera needs of it. `value` null: nobody says and nothing is assumed. */
export interface Need {
  readonly feature: Feature;
  readonly rule: FeatureRule;
  readonly value: SourcedValue | null;
  /** False where what the camera does today asks for nothing of its successor. */
  readonly needed: boolean;
}

/** What an installed camera needs under a profile, most important first: the order of every table. */
export function needsOf(profile: Profile, installed: Values): readonly Need[] {
  const type = String(installed.get('camera-type')?.value ?? profile.features['camera-type']?.assume);
  return features
    .flatMap((feature) => {
      const rule = profile.features[feature.id];
      if (rule === undefined) return [];
      const value = installed.get(feature.id) ?? assumed(rule, type);
      return { feature, rule, value, needed: value === null || feature.isNeed(value.value) };
    })
    .sort(byWeight);
}

function assumed(rule: FeatureRule, type: string): SourcedValue | null {
  const value = rule.assumeByType?.[type] ?? rule.assume;
  return value === undefined ? null : { value, from: 'assumed', sources: [], words: null };
}

function byWeight(one: Need, other: Need): number {
  const importance = importances.indexOf(one.rule.importance) - importances.indexOf(other.rule.importance);
  if (importance !== 0) return importance;
  return other.rule.weight - one.rule.weight || (one.feature.id < other.feature.id ? -1 : 1);
}
