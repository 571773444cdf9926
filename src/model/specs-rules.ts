import { z } from 'zod';
import { CameraModel, formFactors, Specs } from './camera.ts';
import { Pattern } from './identity-rules.ts';

const Field = Specs.keyof();
const Plain = z.union([z.string(), z.number(), z.boolean()]);
/** Keys with dots between, as in `resolution.megapixels`. */
const Path = z.string().regex(/^\w+(\.\w+)*$/);

/** What figures of a camera can be: rules/specs/limits.json. A figure outside is a slip or in another unit. */
export const SpecsLimits = z.strictObject({
  ranges: z.partialRecord(Field, z.tuple([z.number(), z.number()])),
  /** Pairs of which the first is never the larger. */
  ordered: z.array(z.tuple([Field, Field])),
  /** By how much stated megapixels may differ from width times height, and the forms that count otherwise. */
  pixels: z.strictObject({
    share: z.number().positive(),
    leastMp: z.number().positive(),
    countedOtherwise: z.array(z.enum(formFactors)),
  }),
});
export type SpecsLimits = z.infer<typeof SpecsLimits>;

/**
 * How one field is read from a record of another database. Without any of the ways it is the number at `path`, times
 * `factor`. Of several entries for a field the first that reads anything counts; a word that is not listed says nothing.
 */
const SpecsField = z.strictObject({
  field: Field,
  path: Path,
  factor: z.number().positive().default(1),
  words: z.record(z.string(), Plain).optional(),
  /** The list at `path` holds the word. */
  has: z.record(z.string(), Plain).optional(),
  /** Every word of the list at `path` that is known. */
  each: z.record(z.string(), z.string()).optional(),
  /** Everything in the text that the pattern picks, in capitals as it stands. */
  collect: z.strictObject({ pick: Pattern }).optional(),
  /** Group 1 is the number, or with `text` the words; with `set` it need only match. */
  pattern: Pattern.optional(),
  text: z.boolean().default(false),
  set: Plain.optional(),
  /** Only where another place of the record says one of these words. */
  needs: z.strictObject({ path: Path, is: z.array(z.string()).min(1) }).optional(),
});
export type SpecsField = z.infer<typeof SpecsField>;

/** Another database's records as ours: rules/specs/<database>.json. */
export const SpecsMapping = z.strictObject({
  quality: CameraModel.shape.quality,
  /** The database itself, what its records are called as a source and those that they name; `{id}` is the record's own. */
  url: z.url(),
  title: z.string().min(1),
  cited: z.string().min(1),
  /** Where a record says when it was last checked, where it names its sources, and other names of the same model. */
  seen: Path,
  sources: Path,
  aliases: Path,
  /** A record whose list holds nothing but these words is of no network camera. */
  notNetwork: z.strictObject({ path: Path, only: z.array(z.string()) }),
  fields: z.array(SpecsField).min(1),
});
export type SpecsMapping = z.infer<typeof SpecsMapping>;

export interface SpecsRules {
  readonly limits: SpecsLimits;
  readonly openDatabase: SpecsMapping;
}
