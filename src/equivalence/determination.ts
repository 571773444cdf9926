import type {
  Determination,
  DeterminationBasis,
  RunRelaxation,
  SearchedAgreement,
} from '../model/determination.ts';
import { lineId } from '../model/line-id.ts';
import type { FeatureValue, OriginVerdict } from '../model/value.ts';
import { type Assessment, isUsable } from './assess.ts';
import { keptNeeds } from './kept-needs.ts';
import { exactly } from './lowered.ts';
import { needId } from './need-id.ts';
import type { Need } from './needs.ts';
import { type Relaxation, relaxations } from './relax.ts';
import { validityOf } from './validity.ts';

interface Examined {
  readonly policy: string;
  readonly profile: string;
  readonly asOf: string;
  readonly lines: number;
}

/** What makes a determination one that can be filed: whom it is about, what it rests on, how long it holds. */
export interface Filing {
  readonly subject: string;
  readonly basis: DeterminationBasis;
  readonly agreements: readonly SearchedAgreement[];
  readonly validDays: number;
}

/**
 * The dated statement that no functional equivalent was found, requirement by requirement (DESIGN, Equivalence). Without
 * a filing it is an answer on a screen: it has no id and no end.
 */
export function determine(
  needs: readonly Need[],
  assessments: readonly Assessment[],
  examined: Examined,
  filing: Filing | null = null,
): Determination {
  const usable = assessments.filter(isUsable);
  const count = (verdict: OriginVerdict) =>
    assessments.filter(({ product }) => product.origin === verdict).length;
  return {
    ...(filing === null ? {} : { id: needId(filing.subject, keptNeeds(needs)) }),
    policy: examined.policy,
    profile: examined.profile,
    asOf: examined.asOf,
    ...(filing === null ? {} : filed(filing, examined.asOf, assessments)),
    linesExamined: examined.lines,
    productsExamined: assessments.length,
    productsUsable: usable.length,
    productsByOrigin: {
      allowed: count('allowed'),
      unknown: count('unknown'),
      suspected: count('suspected'),
      excluded: count('excluded'),
    },
    requirements: needs
      .filter(({ rule, needed }) => rule.importance === 'must' && needed)
      .map((need) => requirement(need, usable)),
    best: bestOf(usable),
    relaxations: relaxations(needs, assessments).map(written),
  };
}

function filed({ basis, agreements, validDays }: Filing, asOf: string, assessments: readonly Assessment[]) {
  return {
    ...validityOf(asOf, validDays, agreements, assessments),
    basis,
    agreements: [...agreements],
  };
}

function requirement(need: Need, usable: readonly Assessment[]): Determination['requirements'][number] {
  const { feature, value } = need;
  const failing = usable.filter(({ judgement }) => judgement.worseMusts.includes(feature.id));
  const nearest = nearestOf(need, failing);
  return {
    id: feature.id,
    need: value?.value ?? null,
    needFrom: value?.from ?? 'none',
    ...(nearest === null ? {} : { nearest }),
    failed: failing.length,
    failedLines: failing.flatMap(({ line, otherLines }) => [line, ...otherLines].filter(({ valid }) => valid))
      .length,
    unknown: usable.filter(({ judgement }) => judgement.unknownMusts.includes(feature.id)).length,
  };
}

function bestOf([best]: readonly Assessment[]): Determination['best'] {
  if (best === undefined) return null;
  const { product, judgement, line } = best;
  return {
    brand: product.brand,
    model: product.model,
    line: lineId(line),
    failing: [...judgement.worseMusts],
    offers: Object.fromEntries(judgement.worseMusts.map((id) => [id, product.offer.get(id)?.value ?? null])),
  };
}

/** A relaxation as run.json holds it. */
export function written({ features, ...rest }: Relaxation): RunRelaxation {
  return { features: [...features], ...rest, least: { ...rest.least } };
}

/** The best of the offers that fall short; nothing is nearest where values have no order. */
function nearestOf({ feature }: Need, failing: readonly Assessment[]): FeatureValue | null {
  if (feature.kind !== 'number' && feature.kind !== 'level') return null;
  let nearest: FeatureValue | null = null;
  for (const { product } of failing) {
    const value = product.offer.get(feature.id)?.value;
    if (value === undefined) continue;
    if (nearest === null || feature.compare(value, nearest, exactly) === 'worse') nearest = value;
  }
  return nearest;
}
