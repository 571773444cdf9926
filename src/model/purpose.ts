import { z } from 'zod';
import { Bilingual, Kebab } from './manufacturer.ts';
import { Day, Source } from './source.ts';

const Words = z.array(z.string().min(1));

/** A task of a camera, and how many pixels a metre of the target must at least fill for it. */
export const PurposeClass = z.strictObject({
  id: Kebab,
  /** An infinitive: `identificere`, `identify`. */
  name: Bilingual,
  pixelsPerMetre: z.number().positive(),
  /** Words that name the task wherever they stand. */
  words: Words,
  /** Words of everyday speech: they name the task in a column for it, or where a distance is told too. */
  wordsWithDistance: Words,
});
export type PurposeClass = z.infer<typeof PurposeClass>;

/** The tasks of a standard, and how a register's words for task and distance are read: rules/purposes/<id>.json. */
export const PurposeRules = z.strictObject({
  id: Kebab,
  version: z.string().min(1),
  date: Day,
  title: Bilingual,
  description: Bilingual,
  sources: z.array(Source).min(1),
  classes: z.array(PurposeClass).min(1),
  /** A text with one of these may say what the camera must not do: it names no task. */
  negations: Words,
  distance: z.strictObject({
    /** A longer one is a slip of the keyboard. */
    largestMetres: z.number().positive(),
    units: Words.min(1),
    around: Words,
    /** A number of metres in a text is the distance to the target only after or before one of these words … */
    before: Words,
    after: Words,
    /** … and not where one of these follows: `på 6 m høj mast`. */
    notOf: Words,
  }),
});
export type PurposeRules = z.infer<typeof PurposeRules>;
