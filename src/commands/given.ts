import { z } from 'zod';

/** What yargs gives is checked once, here at the border; the commands then know what they have. */
export const Words = z.union([z.string(), z.number()]).transform(String);
export const WordList = z.array(Words).transform((list) => list.filter((word) => word !== ''));
export const Optional = Words.optional().transform((word) => word ?? null);
