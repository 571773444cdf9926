import type { Determination, RunRelaxation } from '../model/run.ts';
import type { FeatureValue, OriginVerdict } from '../model/value.ts';
import { type Assessment, isUsable } from './assess.ts';
import { exactly } from './lowered.ts';
import type { Need } from './needs.ts';
import { type Relaxation, relaxations } from './relax.ts';

interface Examined {
  readonly policy: string;
  readonly profile: string;
  readonly asOf: string;
  readonly lines: number;
}

/** The dated statement that no functional equivalent was found, requirement by requirement (DESIGN, Equivalence). */
export function determine(
  needs: readonly Need[],
  assessments: readonly Assessment[],
  examined: Examined,
): Determination {
  const usable = assessments.filter(isUsable);
  const count = (verdict: OriginVerdict) =>
    assessments.filter(({ product }) => product.origin === verdict).length;
  const best = usable[0];
  return {
    policy: examined.policy,
    profile: examined.profile,
    asOf: examined.asOf,
    linesExamined: examined.lines,
    productsExamined: assessments.length,
    productsByOrigin: {
      allowed: count('allowed'),
      unknown: count('unknown'),
      suspected: count('suspected'),
      excluded: count('excluded'),
    },
    requirements: needs
      .filter(({ rule, needed }) => rule.importance === 'must' && needed)
      .map((need) => ({ ...need, nearest: nearestOf(need, usable) }))
      .map(({ feature, value, nearest }) => ({
        id: feature.id,
        need: value?.value ?? null,
        needFrom: value?.from ?? 'none',
        ...(nearest === null ? {} : { nearest }),
        failed: usable.filter(({ judgement }) => judgement.worseMusts.includes(feature.id)).length,
        unknown: usable.filter(({ judgement }) => judgement.unknownMusts.includes(feature.id)).length,
      })),
    best:
      best === undefined
        ? null
        : { brand: best.product.brand, model: best.product.model, failing: [...best.judgement.worseMusts] },
    relaxations: relaxations(needs, assessments).map(written),
  };
}

/** A relaxation as run.json holds it. */
export function written({ features, ...rest }: Relaxation): RunRelaxation {
  return { features: [...features], ...rest, least: { ...rest.least } };
}

/** The best of the offers that fall short; nothing is nearest where values have no order. */
function nearestOf({ feature }: Need, usable: readonly Assessment[]): FeatureValue | null {
  if (feature.kind !== 'number' && feature.kind !== 'level') return null;
  let nearest: FeatureValue | null = null;
  for (const { product, judgement } of usable) {
    const value = product.offer.get(feature.id)?.value;
    if (value === undefined || !judgement.worseMusts.includes(feature.id)) continue;
    if (nearest === null || feature.compare(value, nearest, exactly) === 'worse') nearest = value;
  }
  return nearest;
}
