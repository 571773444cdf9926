import { z } from 'zod';
import { FeatureValue, Importance } from './value.ts';

const Word = z.string().trim().min(1);
/** A value, a value that counts more or less than the profile says, or none at all. */
const Wish = z.union([
  FeatureValue,
  z.strictObject({ value: FeatureValue, importance: Importance }),
  z.strictObject({ notNeeded: z.literal(true) }),
]);
export type Wish = z.infer<typeof Wish>;

/**
 * One wish of a department. It counts for the cameras that all of `camera` (id), `site`, `model` and `department` fit;
 * `features` are values in each feature's own unit, `{ "value": …, "importance": "must" }`, or `{ "notNeeded": true }`.
 */
export const NeedsEntry = z.strictObject({
  camera: Word.optional(),
  site: Word.optional(),
  model: Word.optional(),
  department: Word.optional(),
  /** A class of rules/purposes by its id or a word for it, and metres to the target. */
  task: Word.optional(),
  distanceM: z.number().positive().optional(),
  features: z.record(z.string(), Wish).default({}),
  reason: Word,
});
export type NeedsEntry = z.infer<typeof NeedsEntry>;

/** A department's needs file before its entries are looked at one by one, so that an error can name its entry. */
export const NeedsFile = z.array(z.unknown()).min(1);
