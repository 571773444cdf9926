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
      const value = needOf(feature, rule, installed.get(feature.id) ?? null, assumed(rule, type));
      const needed = value === null || isHint(rule, value) || feature.isNeed(value.value);
      return { feature, rule, value, needed };
    })
    .sort(byWeight);
}

/** Whether a value is too weak to decide a must: decoded from a model number, where the profile takes that for a hint. */
export function isHint({ importance, decoded }: FeatureRule, { from }: SourcedValue): boolean {
  return from === 'decoded' && importance === 'must' && decoded !== 'counts';
}

/**
 * What is known, else what is assumed. A hint that asks for what is assumed anyway leaves the assumption in place, with
 * the rule's words beside it: knowing a little more must not make a plain case unknown.
 */
function needOf(
  { compare }: Feature,
  rule: FeatureRule,
  known: SourcedValue | null,
  assumption: SourcedValue | null,
): SourcedValue | null {
  if (known === null) return assumption;
  if (assumption === null || !isHint(rule, known)) return known;
  const isSame =
    compare(known.value, assumption.value, rule) === 'equal' &&
    compare(assumption.value, known.value, rule) === 'equal';
  return isSame ? { ...assumption, words: known.words } : known;
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
