import { addDays } from '../model/day.ts';
import type { limitsOfValidity, SearchedAgreement } from '../model/determination.ts';
import type { Assessment } from './assess.ts';
import { compareText } from './product.ts';

interface Validity {
  readonly validTo: string;
  readonly validToBecause: (typeof limitsOfValidity)[number];
}

/**
 * How long a determination may be relied on: to the end of its period, of the agreement that ends first, or the day
 * before a product that may do the job can be ordered, whichever comes first. Both ends are counted.
 */
export function validityOf(
  asOf: string,
  validDays: number,
  agreements: readonly SearchedAgreement[],
  assessments: readonly Assessment[],
): Validity {
  const ends = agreements.flatMap(({ until }) => (until === null || until < asOf ? [] : [until]));
  const comings = assessments.flatMap((assessment) => comingOf(assessment, asOf));
  const limits: readonly Validity[] = [
    { validTo: addDays(asOf, validDays), validToBecause: 'period' },
    ...ends.map((validTo): Validity => ({ validTo, validToBecause: 'agreement' })),
    ...comings.map((day): Validity => ({ validTo: addDays(day, -1), validToBecause: 'coming-product' })),
  ];
  const [first = limits[0]] = limits.toSorted((one, other) => compareText(one.validTo, other.validTo));
  if (first === undefined) throw new Error('a determination has a period');
  return first;
}

/** The first day of the product's lines that are to come, where it does not fall short and is not excluded. */
function comingOf({ product, judgement, line, otherLines }: Assessment, asOf: string): readonly string[] {
  if (product.origin === 'excluded' || judgement.class === 'downgrade') return [];
  return [line, ...otherLines].flatMap(({ validFrom }) =>
    validFrom !== null && validFrom > asOf ? [validFrom] : [],
  );
}
