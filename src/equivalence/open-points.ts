import type { MatchClass, Outcome } from '../model/value.ts';
import type { Assessment } from './assess.ts';
import { verdictOn } from './judge.ts';
import { isHint, type Need } from './needs.ts';

/** What is not known of one product and keeps one installed model from a better outcome, or from certainty. */
export interface OpenPoint {
  readonly assessment: Assessment;
  readonly rank: 'first' | 'second';
  /** Features that nobody gives a source for; empty where only its origin is open. */
  readonly features: readonly string[];
  /** Whether it must be settled who stands behind it. */
  readonly origin: boolean;
}

/**
 * What suppliers can be asked for one installed model. First rank: of every candidate that would bring a better outcome
 * if it were known, the unknown musts and an origin that is not settled. Second rank: the unknown shoulds of the product
 * that is chosen. What the department alone can say is nobody's question to a supplier.
 */
export function openPoints(
  needs: readonly Need[],
  assessments: readonly Assessment[],
  outcome: Outcome,
): readonly OpenPoint[] {
  const first = assessments
    .filter((assessment) => couldLift(assessment, needs, outcome))
    .map((assessment) => ({
      assessment,
      rank: 'first' as const,
      features: askable(assessment, needs, 'must'),
      origin: assessment.product.origin !== 'allowed',
    }));
  const [chosen] = outcome === 'covered' || outcome === 'reserved' ? assessments : [];
  const second =
    chosen === undefined
      ? []
      : [
          {
            assessment: chosen,
            rank: 'second' as const,
            features: askable(chosen, needs, 'should'),
            origin: false,
          },
        ];
  return [...first, ...second].filter(({ features, origin }) => features.length > 0 || origin);
}

/** Only what is on the agreement today and can still be allowed; and something must be open. */
function couldLift(assessment: Assessment, needs: readonly Need[], outcome: Outcome): boolean {
  const { product, line, judgement } = assessment;
  if (!line.valid || product.origin === 'excluded') return false;
  if (product.origin === 'allowed' && judgement.class !== 'unverified') return false;
  if (outcome === 'question') return judgement.class !== 'downgrade';
  return outcome === 'reserved' && liftsReservation.has(judgement.class) && !losesShould(assessment, needs);
}

const liftsReservation: ReadonlySet<MatchClass> = new Set(['direct', 'upgrade', 'unverified']);

function losesShould({ product }: Assessment, needs: readonly Need[]): boolean {
  return needs.some(
    (need) =>
      need.rule.importance === 'should' && verdictOn(need, product.offer.get(need.feature.id)) === 'worse',
  );
}

function askable({ product }: Assessment, needs: readonly Need[], importance: 'must' | 'should') {
  const open = needs.filter(
    (need) =>
      need.rule.importance === importance &&
      need.value !== null &&
      !isHint(need.rule, need.value) &&
      verdictOn(need, product.offer.get(need.feature.id)) === 'unknown',
  );
  return [...new Set(open.flatMap((need) => asked(need, product.offer)))];
}

/** Detail on a target is worked out, never stated: its open parts are asked for. */
function asked({ feature, target }: Need, offer: Assessment['product']['offer']): readonly string[] {
  if (target === null) return [feature.id];
  const isFixed = offer.get('lens-adjustment')?.value === 'fixed';
  return ['camera-type', 'picture-width', 'view-wide', ...(isFixed ? [] : ['view-narrow'])].filter((id) => {
    const known = offer.get(id);
    return known === undefined || known.sources.length === 0 || known.from === 'decoded';
  });
}
