import { z } from 'zod';
import { Kebab } from './manufacturer.ts';

const Pattern = z.string().refine(isPattern, 'is not a regular expression');

/**
 * One way of reading specifications from a catalogue text: rules/reading/specs.json. Patterns ignore case.
 * `set` gives fixed values, `read` takes numbers from groups (a decimal comma counts), `add` appends words to lists.
 * A field is taken from the first rule that reads it; `unless` names words near by that turn a match down.
 */
export const ReadingRule = z.strictObject({
  id: Kebab,
  pattern: Pattern,
  unless: Pattern.optional(),
  set: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  read: z
    .record(z.string(), z.strictObject({ group: z.int().positive(), factor: z.number().optional() }))
    .optional(),
  add: z.record(z.string(), z.array(z.string())).optional(),
  /** Words of the text itself that are appended: group 1 of every match, upper case, after a prefix. */
  collect: z.strictObject({ field: z.string(), prefix: z.string() }).optional(),
});
export type ReadingRule = z.infer<typeof ReadingRule>;

/** Tells cameras from what stands beside them in a catalogue: rules/reading/product-kind.json. */
export const ProductKindRules = z.strictObject({
  cameraCodes: z.array(z.string()),
  notCamera: z.array(Pattern),
  camera: z.array(Pattern),
});
export type ProductKindRules = z.infer<typeof ProductKindRules>;

function isPattern(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}
