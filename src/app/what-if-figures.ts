import { decimal } from '../model/money.ts';
import type { OriginVerdict, Outcome } from '../model/value.ts';
import type { Ending } from './what-if-ending.ts';

/** One camera of the register, as a policy and the base policy see it. */
export interface CameraUnderPolicy {
  readonly department: string;
  readonly fleet: OriginVerdict;
  readonly ending: Ending;
  readonly base: Ending;
}

interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/** What a policy means for some cameras. Amounts are null where nothing is priced: unknown is not zero. */
export interface PolicyFigures {
  readonly cameras: number;
  /** What the policy makes of the installed cameras themselves. */
  readonly fleet: Readonly<Record<OriginVerdict, number>>;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Cameras with another outcome than under the base policy. */
  readonly changed: number;
  /** Cameras with a priced replacement under both policies, how much dearer it is here, and all other cameras. */
  readonly price: { readonly compared: number; readonly notCompared: number; readonly change: Amount | null };
  /** The cameras that the policy excludes, how many of them have a priced replacement, and what those cost. */
  readonly bill: {
    readonly cameras: number;
    readonly priced: number;
    readonly unpriced: number;
    readonly total: Amount | null;
  };
}

export function policyFigures(cameras: readonly CameraUnderPolicy[], currency: string): PolicyFigures {
  const compared = cameras.flatMap(({ ending, base }) =>
    ending.priceOre === null || base.priceOre === null ? [] : [ending.priceOre - base.priceOre],
  );
  const excluded = cameras.filter(({ fleet }) => fleet === 'excluded');
  const priced = excluded.flatMap(({ ending }) => (ending.priceOre === null ? [] : [ending.priceOre]));
  const withFleet = (verdict: OriginVerdict) => cameras.filter(({ fleet }) => fleet === verdict).length;
  const withOutcome = (outcome: Outcome) => cameras.filter(({ ending }) => ending.outcome === outcome).length;
  return {
    cameras: cameras.length,
    fleet: {
      allowed: withFleet('allowed'),
      unknown: withFleet('unknown'),
      suspected: withFleet('suspected'),
      excluded: excluded.length,
    },
    outcomes: {
      covered: withOutcome('covered'),
      reserved: withOutcome('reserved'),
      question: withOutcome('question'),
      gap: withOutcome('gap'),
      unidentified: withOutcome('unidentified'),
    },
    changed: cameras.filter(({ ending, base }) => ending.outcome !== base.outcome).length,
    price: {
      compared: compared.length,
      notCompared: cameras.length - compared.length,
      change: total(compared, currency),
    },
    bill: {
      cameras: excluded.length,
      priced: priced.length,
      unpriced: excluded.length - priced.length,
      total: total(priced, currency),
    },
  };
}

function total(ore: readonly number[], currency: string): Amount | null {
  if (ore.length === 0) return null;
  return { amount: decimal({ minor: ore.reduce((sum, one) => sum + one, 0), currency }), currency };
}
