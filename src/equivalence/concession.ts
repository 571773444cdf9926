import type { FeatureValue } from '../model/value.ts';
import { exactly, loweredTo, meetsLowered } from './lowered.ts';
import type { Need } from './needs.ts';
import type { Values } from './values.ts';

type Offered = Readonly<Record<string, FeatureValue>>;

/** How far needs must be lowered for candidates to pass; `offers` is what the best of them has instead. */
export interface Concession {
  readonly candidates: number;
  readonly offers: Offered;
  /** What each need is, and what it must be lowered to for all the candidates to pass. */
  readonly from: Readonly<Record<string, FeatureValue | null>>;
  readonly to: Offered;
  /** The smallest concession that brings one, and how many it brings. */
  readonly least: { readonly to: Offered; readonly candidates: number };
}

/** What it takes for products that fall short of these needs, best first, to meet them. */
export function concession(needs: readonly Need[], products: readonly Values[]): Concession {
  const offered = products.map((offer) => offersOf(needs, offer));
  const distinct = [...new Map(offered.map((offer) => [JSON.stringify(offer), offer])).values()];
  const leastTo = lowered(needs, [smallestConcession(needs, distinct)]);
  const passing = offered.filter((offer) => needs.every((need) => passes(need, leastTo, offer)));
  return {
    candidates: products.length,
    offers: offered[0] ?? {},
    from: Object.fromEntries(needs.map(({ feature, value }) => [feature.id, value?.value ?? null])),
    to: lowered(needs, distinct),
    least: { to: leastTo, candidates: passing.length },
  };
}

/** A feature that falls short has a known offer, so nothing is left out. */
function offersOf(needs: readonly Need[], offer: Values): Offered {
  return Object.fromEntries(
    needs.flatMap(({ feature }) => {
      const value = offer.get(feature.id)?.value;
      return value === undefined ? [] : [[feature.id, value] as const];
    }),
  );
}

/** The first offer that no other beats; the offers come best candidate first. */
function smallestConcession(needs: readonly Need[], offers: readonly Offered[]): Offered {
  return offers.find((offer) => !offers.some((other) => beats(needs, other, offer))) ?? offers[0] ?? {};
}

/** At least as much of everything, and more of something. */
function beats(needs: readonly Need[], one: Offered, other: Offered): boolean {
  const fallsShort = (need: Need, of: Offered, than: Offered) => {
    const [wanted, given] = [than[need.feature.id], of[need.feature.id]];
    return (
      wanted !== undefined && given !== undefined && need.feature.compare(wanted, given, exactly) === 'worse'
    );
  };
  return (
    needs.every((need) => !fallsShort(need, one, other)) && needs.some((need) => fallsShort(need, other, one))
  );
}

function lowered(needs: readonly Need[], offers: readonly Offered[]): Offered {
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

function passes(need: Need, to: Offered, offer: Offered): boolean {
  const [wanted, given] = [to[need.feature.id], offer[need.feature.id]];
  return wanted !== undefined && given !== undefined && meetsLowered(need, wanted, given);
}
