import type { Feature } from '../features/feature.ts';
import { features } from '../features/index.ts';
import type { FeatureRule, Profile } from '../model/profile.ts';
import { type FeatureValue, importances, type SourcedValue } from '../model/value.ts';
import { type Asked, nothingAsked } from './asked.ts';
import { asInfo, replacedBy, type Target, targetOf } from './target.ts';
import type { Values } from './values.ts';

/** One feature of a profile with what the installed camera needs of it. `value` null: nobody says and nothing is assumed. */
export interface Need {
  readonly feature: Feature;
  readonly rule: FeatureRule;
  readonly value: SourcedValue | null;
  /** False where what the camera does today asks for nothing of its successor, or the department asks for nothing. */
  readonly needed: boolean;
  /** Why the department does without, in its own words. */
  readonly waived: string | null;
  /** What the camera is there to show, on the one feature that measures it. */
  readonly target: Target | null;
}

/**
 * What an installed camera needs under a profile, most important first: the order of every table. What the department
 * asks for in its own words counts before what the camera does today.
 */
export function needsOf(profile: Profile, installed: Values, asked: Asked = nothingAsked): readonly Need[] {
  const stated = (id: string) => asked.overrides.get(id)?.value ?? installed.get(id)?.value;
  const type = String(stated('camera-type') ?? profile.features['camera-type']?.assume);
  const viewRule = profile.features['view-wide'];
  const view = stated('view-wide') ?? (viewRule === undefined ? undefined : assumed(viewRule, type)?.value);
  // A view that the department does without may be as narrow as the lens goes.
  const target = targetOf(profile, asked, asked.overrides.get('view-wide')?.value === null ? 0 : view);
  const isReplaced = replacedBy(profile, asked, target);
  return features
    .flatMap((feature): readonly Need[] => {
      const rule = profile.features[feature.id];
      if (rule === undefined) return [];
      if (feature.id === profile.purpose?.must)
        return target === null ? [] : [onTarget(feature, rule, asked, target)];
      const own = asked.overrides.get(feature.id);
      const importance = own?.importance ?? rule.importance;
      const common = {
        feature,
        rule: isReplaced(feature.id) ? asInfo(rule) : { ...rule, importance },
        target: null,
      };
      if (own !== undefined && (own.value === null || !feature.isNeed(own.value)))
        return [{ ...common, value: null, needed: false, waived: own.reason }];
      const known = own?.value == null ? (installed.get(feature.id) ?? null) : said(own.value, own.reason);
      const value = needOf(feature, common.rule, known, assumed(rule, type));
      const needed = value === null || isHint(common.rule, value) || feature.isNeed(value.value);
      return [{ ...common, value, needed, waived: null }];
    })
    .sort(byWeight);
}

/** The task's own measure is a must, also where half of it is not told: then the need is unknown. */
function onTarget(feature: Feature, rule: FeatureRule, asked: Asked, target: Target): Need {
  const { pixelsPerMetre, distanceM } = target;
  const reason = asked.overrides.get(feature.id)?.reason ?? null;
  const value = pixelsPerMetre === null || distanceM === null ? null : said(pixelsPerMetre, reason);
  return { feature, rule: { ...rule, importance: 'must' }, value, needed: true, waived: null, target };
}

function said(value: FeatureValue, reason: string | null): SourcedValue {
  return { value, from: 'department', sources: [], words: reason };
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
