import type { Policy } from '../model/policy.ts';
import { excludedCodes } from './exclusion.ts';

/**
 * How one policy is contained in another by what their files say, whatever the facts are.
 * `excludes`: what the narrow one excludes, the wide one excludes, and what the wide one allows, the narrow one
 * neither excludes nor suspects. `verdicts`: that, and the wide one requires all that the narrow one requires; then
 * no product at all has a cleaner verdict under the wide one (allowed < unknown < suspected < excluded).
 */
export type Nesting = 'excludes' | 'verdicts' | null;

/**
 * Whether `wide` contains `narrow`: it reads every layer, and excludes every country and firm, that `narrow` does.
 * Lists count by name: a firm that stands on a list today may not tomorrow.
 */
export function nesting(wide: Policy, narrow: Policy): Nesting {
  const contains =
    isWithin(narrow.reads, wide.reads) &&
    isWithin(excludedCodes(narrow), excludedCodes(wide)) &&
    isWithin(narrow.excludedFirms, wide.excludedFirms) &&
    isWithin(narrow.lists, wide.lists);
  if (!contains) return null;
  return narrow.requires.every((asked) => isRequired(wide, asked)) ? 'verdicts' : 'excludes';
}

/** Every pair of policies of which one contains the other; two that say the same contain each other. */
export function nestedPairs(policies: readonly Policy[]) {
  return policies.flatMap((wide) =>
    policies.flatMap((narrow) => {
      const law = wide === narrow ? null : nesting(wide, narrow);
      return law === null ? [] : [{ wide: wide.id, narrow: narrow.id, law }];
    }),
  );
}

function isRequired(wide: Policy, { layer, when }: Policy['requires'][number]): boolean {
  return wide.requires.some((own) => own.layer === layer && (own.when === 'always' || own.when === when));
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one));
}
