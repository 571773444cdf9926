import { z } from 'zod';

/** yargs loses a lone dash, which means standard input, from a list of words: it travels under this name. */
export const loneDash = 'standard-input:';

/** What yargs gives is checked once, here at the border; the commands then know what they have. */
export const Words = z.union([z.string(), z.number()]).transform(String);
export const WordList = z
  .array(Words)
  .transform((list) => list.filter((word) => word !== '').map((word) => (word === loneDash ? '-' : word)));
export const Optional = Words.optional().transform((word) => word ?? null);
