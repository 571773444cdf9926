import type { FeatureValue } from '../model/value.ts';
import { type Assessment, isUsable } from './assess.ts';
import { verdictOn } from './judge.ts';
import { exactly, loweredTo, meetsLowered } from './lowered.ts';
import type { Need } from './needs.ts';

type Values = Readonly<Record<string, FeatureValue>>;

/** Lowering these needs would bring so many candidates; `offers` is what the best of them has instead. */
export interface Relaxation {
  readonly features: readonly string[];
  readonly candidates: number;
  readonly offers: Readonly<Record<string, FeatureValue | null>>;
  /** What each need is, and what it must be lowered to for all the candidates to pass. */
  readonly from: Readonly<Record<string, FeatureValue | null>>;
  readonly to: Values;
  /** The smallest concession that brings one, and how many it brings. */
  readonly least: { readonly to: Values; readonly candidates: number };
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
      ...relaxation(
        needs.filter(({ feature }) => features.includes(feature.id)),
        members,
      ),
      features,
      ifConfirmed: open.filter(({ failing }) => failing.every((id) => features.includes(id))).length,
    }));
}

function isProperPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((feature) => whole.includes(feature));
}

function relaxation(needs: readonly Need[], members: readonly Short[]) {
  const offered = members.map(({ assessment }) => offersOf(needs, assessment));
  const distinct = [...new Map(offered.map((offer) => [JSON.stringify(offer), offer])).values()];
  const leastTo = lowered(needs, [smallestConcession(needs, distinct)]);
  const passing = offered.filter((offer) => needs.every((need) => passes(need, leastTo, offer)));
  return {
    candidates: members.length,
    offers: offered[0] ?? {},
    from: Object.fromEntries(needs.map(({ feature, value }) => [feature.id, value?.value ?? null])),
    to: lowered(needs, distinct),
    least: { to: leastTo, candidates: passing.length },
  };
}

/** A feature that falls short has a known offer, so nothing is left out. */
function offersOf(needs: readonly Need[], { product }: Assessment): Values {
  return Object.fromEntries(
    needs.flatMap(({ feature }) => {
      const value = product.offer.get(feature.id)?.value;
      return value === undefined ? [] : [[feature.id, value] as const];
    }),
  );
}

/** The first offer that no other beats; the offers come best candidate first. */
function smallestConcession(needs: readonly Need[], offers: readonly Values[]): Values {
  return offers.find((offer) => !offers.some((other) => beats(needs, other, offer))) ?? offers[0] ?? {};
}

/** At least as much of everything, and more of something. */
function beats(needs: readonly Need[], one: Values, other: Values): boolean {
  const fallsShort = (need: Need, of: Values, than: Values) => {
    const [wanted, given] = [than[need.feature.id], of[need.feature.id]];
    return (
      wanted !== undefined && given !== undefined && need.feature.compare(wanted, given, exactly) === 'worse'
    );
  };
  return (
    needs.every((need) => !fallsShort(need, one, other)) && needs.some((need) => fallsShort(need, other, one))
  );
}

function lowered(needs: readonly Need[], offers: readonly Values[]): Values {
  return Object.fromEntries(
    needs.map((need) => [
      need.feature.id,
      loweredTo(
        need,
        offers.flatMap((offer) => offer[need.feature.id] ?? []),
      ),
    ]),
  );
}

function passes(need: Need, to: Values, offer: Values): boolean {
  const [wanted, given] = [to[need.feature.id], offer[need.feature.id]];
  return wanted !== undefined && given !== undefined && meetsLowered(need, wanted, given);
}
