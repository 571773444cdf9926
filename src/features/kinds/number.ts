import type { Specs } from '../../model/camera.ts';
import type { FeatureRule } from '../../model/profile.ts';
import type { FeatureValue } from '../../model/value.ts';
import type { Comparison, Feature, ToleranceKind } from '../feature.ts';

interface NumberFeature {
  readonly id: string;
  readonly unit: string;
  readonly fields: readonly (keyof Specs)[];
  readonly read: (specs: Specs) => number | null;
  /** `more`: a larger offer meets the need; `less`: a smaller one does. */
  readonly wants: 'more' | 'less';
  readonly tolerance?: ToleranceKind;
  /** The figure is as each maker measures it: it may be too small, it is never a reason to call an offer better. */
  readonly figureOnly?: boolean;
  readonly isNeed?: (value: number) => boolean;
}

/** A feature measured by a number: the offer meets the need when it reaches it, less the rule's tolerance. */
export function numberFeature(spec: NumberFeature): Feature {
  const { id, unit, fields, read, wants, figureOnly = false, tolerance: toleranceKind = 'share' } = spec;

  function compare(need: FeatureValue, offer: FeatureValue, rule: FeatureRule): Comparison {
    const [wanted, given] = [Number(need), Number(offer)];
    const tolerance = rule.tolerance ?? 0;
    const slack = toleranceKind === 'absolute' ? tolerance : Math.abs(wanted) * tolerance;
    const surplus = wants === 'more' ? given - wanted : wanted - given;
    if (surplus < -slack - rounding) return 'worse';
    return surplus > slack + rounding && !figureOnly ? 'better' : 'equal';
  }

  const isNeed = (value: FeatureValue) => spec.isNeed?.(Number(value)) ?? true;
  return { id, unit, kind: 'number', tolerance: toleranceKind, fields, read, isNeed, compare };
}

/** Binary fractions: 0.3 - 0.1 must not fall short of 0.2. */
const rounding = 1e-9;
