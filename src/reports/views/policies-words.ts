import type { Bilingual } from '../../model/manufacturer.ts';
import { minorFromDecimal } from '../../model/money.ts';
import { type OriginVerdict, type Outcome, outcomes } from '../../model/value.ts';
import { formatNumber, type Language, speaker } from '../../text/index.ts';

interface Amount {
  readonly amount: string;
  readonly currency: string;
}

export interface Figures {
  readonly id: string;
  readonly cameras: number;
  readonly fleet: Readonly<Record<OriginVerdict, number>>;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly changed: number;
  readonly price: { readonly compared: number; readonly notCompared: number; readonly change: Amount | null };
  readonly bill: {
    readonly cameras: number;
    readonly priced: number;
    readonly unpriced: number;
    readonly total: Amount | null;
  };
}

export interface Comparison {
  readonly asOf: string;
  readonly sample: boolean;
  readonly base: string;
  readonly policies: readonly (Figures & { readonly title: Bilingual })[];
  readonly departments: readonly { readonly code: string; readonly policies: readonly Figures[] }[];
  readonly nested: readonly {
    readonly wide: string;
    readonly narrow: string;
    readonly law: 'excludes' | 'verdicts';
  }[];
}

const orePerKrone = 100;

/** A sentence or three for every policy but the base: what changes against it. */
export function policyWords({ policies, base }: Comparison, language: Language): readonly string[] {
  const reference = policies.find(({ id }) => id === base);
  if (reference === undefined) return [];
  return policies
    .filter(({ id }) => id !== base)
    .map((one) =>
      [
        fleetWords(one, reference, language),
        outcomeWords(one, reference, language),
        priceWords(one, language),
      ]
        .filter((words) => words !== '')
        .join(' '),
    );
}

function fleetWords({ id, bill, cameras }: Figures, base: Figures, language: Language): string {
  const says = speaker(language);
  const difference = bill.cameras - base.bill.cameras;
  const values = { policy: id, base: base.id, excluded: bill.cameras, cameras };
  if (difference === 0) return says('policies.excludes-same', values);
  const key = difference > 0 ? 'policies.excludes-more' : 'policies.excludes-fewer';
  return says(key, { ...values, difference: Math.abs(difference) });
}

function outcomeWords({ outcomes: counts, changed }: Figures, base: Figures, language: Language): string {
  const says = speaker(language);
  if (changed === 0) return says('policies.outcomes-same');
  const moves = outcomes.flatMap((outcome) => {
    const difference = counts[outcome] - base.outcomes[outcome];
    if (difference === 0) return [];
    const one = Math.abs(difference) === 1 ? '-one' : '';
    return says(`policies.${difference > 0 ? 'more' : 'fewer'}${one}`, {
      count: Math.abs(difference),
      outcome: says(`policies.outcome.${outcome}`),
    });
  });
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(moves);
  return says(changed === 1 ? 'policies.outcomes-changed-one' : 'policies.outcomes-changed', {
    changed,
    moves: list,
  });
}

function priceWords({ price }: Figures, language: Language): string {
  const says = speaker(language);
  const ore = price.change === null ? null : minorFromDecimal(price.change.amount);
  if (ore === null) return says('policies.price-unknown');
  const values = {
    compared: price.compared,
    notCompared: price.notCompared,
    kroner: formatNumber(language, Math.abs(ore) / orePerKrone, 0),
  };
  if (ore === 0) return says('policies.price-same', values);
  return says(ore > 0 ? 'policies.price-dearer' : 'policies.price-cheaper', values);
}

/** Which policies stand inside which, whatever the facts are: one sentence for each that contains others. */
export function nestingWords({ policies, nested }: Comparison, language: Language): readonly string[] {
  const says = speaker(language);
  return policies.flatMap(({ id }) => {
    const inside = nested.filter(({ wide }) => wide === id).map(({ narrow }) => narrow);
    if (inside.length === 0) return [];
    const narrow = new Intl.ListFormat(language, { type: 'conjunction' }).format(inside);
    return says('policies.nested', { wide: id, narrow });
  });
}
