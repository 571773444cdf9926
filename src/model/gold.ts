import { z } from 'zod';
import { MatchClass } from './value.ts';

/** Two cameras held against each other under a profile: test/gold/pairs.json. */
export const GoldPair = z.strictObject({
  id: z.string(),
  installed: z.string(),
  candidate: z.string(),
  profile: z.string(),
});
export type GoldPair = z.infer<typeof GoldPair>;

/** What a person read out of the two records: the class, and the feature it hangs on. */
export const GoldLabel = z.strictObject({
  id: z.string(),
  class: MatchClass,
  deciding: z.string().nullable(),
});
export type GoldLabel = z.infer<typeof GoldLabel>;
