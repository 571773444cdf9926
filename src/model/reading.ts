import { z } from 'zod';
import { Specs } from './camera.ts';
import { Kebab } from './manufacturer.ts';

const Pattern = z.string().refine(isPattern, 'is not a regular expression');
const Plain = z.union([z.string(), z.number(), z.boolean()]);
const PlainFields = z.record(z.string(), Plain);
const FieldValues = z.record(z.string(), z.array(Plain));

/**
 * A number from groups of a pattern; a decimal comma counts. Of several groups that took part in the match it is the
 * product ("4 x 5 MP" is 20) or the largest ("25/30 fps" is 30).
 */
const NumberRead = z.strictObject({
  groups: z.array(z.int().positive()).min(1),
  of: z.enum(['product', 'largest']).default('product'),
  factor: z.number().default(1),
});
export type NumberRead = z.infer<typeof NumberRead>;

/**
 * One way of reading specifications from a catalogue text. Patterns ignore case and know Unicode letters (`\p{L}`;
 * `\w` and `\b` do not know æ, ø, å, ä, ö, ü and ß). A field is taken from the first rule that reads it.
 */
const ReadingRule = z.strictObject({
  id: Kebab,
  pattern: Pattern,
  /** Words anywhere in the text that turn the rule down. */
  unless: Pattern.optional(),
  /** Conditions on what rules above have read: one of these values; none of them; one of them or nothing; nothing. */
  needs: FieldValues.optional(),
  excludes: FieldValues.optional(),
  agrees: FieldValues.optional(),
  unread: z.array(z.string()).optional(),
  /** Fixed values, and those that stand where the match is negated ("uden mikrofon"). */
  set: PlainFields.optional(),
  negated: PlainFields.optional(),
  read: z.record(z.string(), NumberRead).optional(),
  /** The numbers are put into the fields in rising order: views are written from wide to narrow and the reverse. */
  rising: z.boolean().default(false),
  /** The words of group 1 themselves, in capitals and with a decimal point, after a prefix. */
  spell: z.record(z.string(), z.strictObject({ prefix: z.string() })).optional(),
  /** Words appended to lists. */
  add: z.record(z.string(), z.array(z.string())).optional(),
  /** Every `pick` in group 1 (case counts), appended to a list after a prefix. */
  collect: z.strictObject({ field: z.string(), prefix: z.string(), pick: Pattern }).optional(),
  /** What it matches is hidden from the rules below: an IR-cut filter is no infrared light. */
  hides: z.boolean().default(false),
});
export type ReadingRule = z.infer<typeof ReadingRule>;

const Around = z.strictObject({ before: Pattern, after: Pattern });

/** rules/reading/specs.json, from top to bottom. */
export const ReadingRules = z.strictObject({
  /** Texts that sell something else than a camera (a mount, a service): nothing is read from them. */
  otherProducts: z.array(Pattern),
  /** Words right before or after a match that say no: "uden", ": nein". */
  negation: Around,
  /** Words right before or after a match that promise it for later or for money: nothing is read. */
  reservation: Around,
  rules: z.array(ReadingRule).min(1),
});
export type ReadingRules = z.infer<typeof ReadingRules>;

/** One labelled text of the set that the reader is measured on. */
const ReadingText = z.strictObject({
  text: z.string().min(1),
  language: z.enum(['da', 'en', 'de', 'sv']),
  /** What the text states; a field that is not here must not be read. */
  specs: Specs,
  /** Fields that the text tempts to read and does not state. */
  absent: z.array(Specs.keyof()).default([]),
  /** Written after the rules; what was read of it at first is in first-measured.json. */
  heldOut: z.boolean().default(false),
});
export type ReadingText = z.infer<typeof ReadingText>;
export const ReadingTexts = z.array(ReadingText).min(1);

/** What was counted when texts were new to the rules, oldest first; the last are the texts held out. */
export const FirstMeasured = z
  .array(
    z.strictObject({
      texts: z.int().positive(),
      right: z.int().nonnegative(),
      wrong: z.int().nonnegative(),
      missed: z.int().nonnegative(),
    }),
  )
  .min(1);
export type FirstMeasured = z.infer<typeof FirstMeasured>;

/** Tells cameras from what stands beside them in a catalogue: rules/reading/product-kind.json. */
export const ProductKindRules = z.strictObject({
  cameraCodes: z.array(z.string()),
  notCamera: z.array(Pattern),
  camera: z.array(Pattern),
});
export type ProductKindRules = z.infer<typeof ProductKindRules>;

function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}
