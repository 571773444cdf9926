import type { Determination } from '../model/run.ts';
import type { OriginVerdict } from '../model/value.ts';
import { type Assessment, isUsable } from './assess.ts';
import type { Need } from './needs.ts';
import { relaxations } from './relax.ts';

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
      .map(({ feature, value }) => ({
        id: feature.id,
        need: value?.value ?? null,
        needFrom: value?.from ?? 'none',
        failed: usable.filter(({ judgement }) => judgement.worseMusts.includes(feature.id)).length,
        unknown: usable.filter(({ judgement }) => judgement.unknownMusts.includes(feature.id)).length,
      })),
    best:
      best === undefined
        ? null
        : { brand: best.product.brand, model: best.product.model, failing: [...best.judgement.worseMusts] },
    relaxations: relaxations(assessments).map(({ features, ...rest }) => ({
      features: [...features],
      ...rest,
    })),
  };
}
