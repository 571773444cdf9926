import { type Assessment, isUsable } from './assess.ts';
import { type Concession, concession } from './concession.ts';
import { verdictOn } from './judge.ts';
import type { Need } from './needs.ts';

/** Needs whose lowering would bring candidates. */
export interface Relaxation extends Concession {
  readonly features: readonly string[];
  /** Further products that would pass, if what is unknown of them were confirmed. */
  readonly ifConfirmed: number;
}

/** A product with the needs that it falls short of, by id in alphabetical order. */
interface Short {
  readonly assessment: Assessment;
  readonly failing: readonly string[];
}

/**
 * The smallest sets of musts whose lowering would bring a candidate, fewest features first. A set is left out when a
 * part of it alone already brings one. Candidates with unknown musts bring nothing: they would still be unverified.
 */
export function relaxations(
  needs: readonly Need[],
  assessments: readonly Assessment[],
  most = 5,
): readonly Relaxation[] {
  const short = assessments
    .filter((assessment) => isUsable(assessment) && assessment.judgement.worseMusts.length > 0)
    .map((assessment): Short => ({ assessment, failing: [...assessment.judgement.worseMusts].sort() }));
  const isOpen = ({ assessment }: Short) => assessment.judgement.unknownMusts.length > 0;
  const known = short.filter((one) => !isOpen(one));
  return smallestSets(needs, known, short.filter(isOpen), most);
}

/** The same for reservations: the smallest sets of shoulds whose lowering would leave a candidate without any. */
export function reservations(
  needs: readonly Need[],
  assessments: readonly Assessment[],
  most = 5,
): readonly Relaxation[] {
  const shoulds = needs.filter(({ rule }) => rule.importance === 'should');
  const short = assessments
    .filter((assessment) => isUsable(assessment) && assessment.judgement.class === 'similar')
    .map((assessment): Short => ({ assessment, failing: failingOf(shoulds, assessment) }));
  return smallestSets(needs, short, [], most);
}

function failingOf(needs: readonly Need[], { product }: Assessment): readonly string[] {
  return needs
    .filter((need) => verdictOn(need, product.offer.get(need.feature.id)) === 'worse')
    .map(({ feature }) => feature.id)
    .sort();
}

function smallestSets(
  needs: readonly Need[],
  known: readonly Short[],
  open: readonly Short[],
  most: number,
): readonly Relaxation[] {
  const bySet = new Map<string, Short[]>();
  for (const short of known) {
    const key = short.failing.join(' ');
    const members = bySet.get(key);
    if (members === undefined) bySet.set(key, [short]);
    else members.push(short);
  }
  const sets = [...bySet.values()].map((members) => ({ features: members[0]?.failing ?? [], members }));
  return sets
    .filter(({ features }) => !sets.some((other) => isProperPart(other.features, features)))
    .sort(
      (one, other) =>
        one.features.length - other.features.length ||
        other.members.length - one.members.length ||
        (one.features.join() < other.features.join() ? -1 : 1),
    )
    .slice(0, most)
    .map(({ features, members }) => ({
      ...concession(
        needs.filter(({ feature }) => features.includes(feature.id)),
        members.map(({ assessment }) => assessment.product.offer),
      ),
      features,
      ifConfirmed: open.filter(({ failing }) => failing.every((id) => features.includes(id))).length,
    }));
}

function isProperPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((feature) => whole.includes(feature));
}
