import type { Specs } from '../model/camera.ts';
import type { FeatureRule } from '../model/profile.ts';
import type { FeatureValue } from '../model/value.ts';

export type Comparison = 'better' | 'equal' | 'worse';

/** One thing a camera does, and how a need for it compares with an offer. Ids are stable and never reused. */
export interface Feature {
  readonly id: string;
  /** How values are written: a key of text (`unit.<unit>`), or null for yes/no and words. */
  readonly unit: string | null;
  readonly kind: 'number' | 'flag' | 'level' | 'choice' | 'set';
  /** How a rule's tolerance is meant; a share where nothing is said. */
  readonly tolerance?: ToleranceKind;
  /** The fields it is read from, so that a value can name the words it was read from. */
  readonly fields: readonly (keyof Specs)[];
  /** The words that a value is made of, where it is made of words. */
  readonly words?: readonly string[];
  /** The value, or null where no source says. Never guesses. */
  readonly read: (specs: Specs) => FeatureValue | null;
  /** False where a value asks for nothing: no microphone today, none needed tomorrow. */
  readonly isNeed: (value: FeatureValue) => boolean;
  readonly compare: (need: FeatureValue, offer: FeatureValue, rule: FeatureRule) => Comparison;
}

/** How tolerance is meant: a share of the need (0.05 = 5 %), or a number in the feature's own unit. */
export type ToleranceKind = 'share' | 'absolute';
