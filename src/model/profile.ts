import { z } from 'zod';
import { Bilingual, Kebab } from './manufacturer.ts';
import { Day } from './source.ts';
import { FeatureValue, Importance } from './value.ts';

/**
 * How one feature counts in a profile. `tolerance` is a share for numbers (0.05 = 5 %) unless the feature says
 * otherwise; `accepts` lists offers that do the job of a need; `assume` is the need where nobody knows it, `assumeByType` the same for one
 * `camera-type`. `decoded`: whether a value that is only decoded from a model number decides a must (`counts`) or leaves
 * it unknown (`hint`, which holds where nothing is said); a should or info it decides in any case, and is marked.
 */
const RuleFields = z.strictObject({
  importance: Importance,
  weight: z.int().nonnegative(),
  assume: FeatureValue.optional(),
  assumeByType: z.record(z.string(), FeatureValue).optional(),
  tolerance: z.number().nonnegative().optional(),
  decoded: z.enum(['counts', 'hint']).optional(),
  accepts: z.record(z.string(), z.array(z.string())).optional(),
  why: Bilingual.optional(),
});
export const FeatureRule = RuleFields.refine(
  (rule) => rule.importance !== 'must' || rule.assume !== undefined,
  { error: 'a must needs an assumed need ("assume"), so that a need is never blank', path: ['assume'] },
);

/** A rule as it was applied: what a department asks for itself is a must that nobody has to assume. */
export const AppliedRule = RuleFields;
export type FeatureRule = z.infer<typeof FeatureRule>;

/** Which features are must, should or info for a kind of camera: rules/equivalence/<id>.json. */
export const Profile = z
  .strictObject({
    id: Kebab,
    version: z.string().min(1),
    date: Day,
    title: Bilingual,
    description: Bilingual,
    /** Scores are compared in steps of so many points: less is noise beside what no source says, and the price decides. */
    scoreStep: z.int().positive(),
    /** The profile it takes the place of, for cameras whose purpose in the register holds one of `words`. */
    refines: Kebab.optional(),
    words: z.array(z.string().min(1)).min(1).optional(),
    features: z.record(Kebab, FeatureRule),
    /**
     * Where a camera's task and distance are known, `must` is what decides, and the features of today's camera that it
     * `replaces` are only information.
     */
    purpose: z.strictObject({ must: Kebab, replaces: z.array(Kebab) }).optional(),
  })
  .refine((profile) => (profile.refines === undefined) === (profile.words === undefined), {
    error: 'needs both the profile it refines ("refines") and the words that choose it ("words"), or neither',
    path: ['words'],
  });
export type Profile = z.infer<typeof Profile>;
