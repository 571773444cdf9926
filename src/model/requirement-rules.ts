import { z } from 'zod';
import { Bilingual, Kebab } from './manufacturer.ts';
import { Day } from './source.ts';

const Requirement = {
  /** `{modal}` is shall or should, `{value}` the value with its unit, `{distance}` that of the target. */
  wording: Bilingual,
  /** Standards that say how it is measured; every report adds "or equivalent". */
  standards: z.array(z.string().min(1)),
  /** Ids of `evidence`, the best first. */
  evidence: z.array(Kebab).min(1),
};

/** How needs are written as functional requirements, and what a supplier may prove them by: rules/requirements/functional.json. */
export const RequirementRules = z
  .strictObject({
    id: Kebab,
    version: z.string().min(1),
    date: Day,
    evidence: z.record(Kebab, Bilingual),
    /** Product lines and technologies that only one maker sells: they name it as surely as its brand does. */
    tradeNames: z.array(z.string().min(1)),
    features: z.record(Kebab, z.strictObject(Requirement)),
    /** What is asked of every camera, whatever it does. */
    general: z.array(z.strictObject({ id: Kebab, importance: z.enum(['must', 'should']), ...Requirement })),
  })
  .refine(
    ({ evidence, features, general }) =>
      [...Object.values(features), ...general].every((one) => one.evidence.every((id) => id in evidence)),
    { error: 'names evidence that is not in the list "evidence"', path: ['features'] },
  )
  .refine(({ features }) => Object.values(features).every(({ wording }) => isOpenToEquivalents(wording)), {
    error: 'a wording that names a technology by its name must say "eller tilsvarende" and "or equivalent"',
    path: ['features'],
  });
export type RequirementRules = z.infer<typeof RequirementRules>;

/** Names of standards, codes and trade marks have a capital or a digit inside the word. */
const technology = /[\p{L}\p{N}]\p{Lu}|\p{L}\p{N}|\d/u;

function isOpenToEquivalents({ da, en }: Bilingual): boolean {
  const names = [da, en].some((text) => technology.test(text));
  return !names || (da.includes('eller tilsvarende') && en.includes('or equivalent'));
}
