import { z } from 'zod';
import { Country } from './country.ts';
import { Bilingual, Kebab } from './manufacturer.ts';

const Words = z.array(z.string().min(1));
const Currency = z.string().regex(/^[A-Z]{3}$/);

/** One thing that a column may hold, and the headers that say so. */
export const HeaderField = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z]*$/, 'must be camelCase'),
  label: Bilingual,
  /** Header spellings, the best first: where two columns fit, the spelling that stands first here wins. */
  names: Words.min(1),
  /** Spellings that mean this field only where one of the columns `beside` is there too. */
  namesBeside: z.array(z.strictObject({ names: Words.min(1), beside: Words.min(1) })).default([]),
  /** A header that holds one of these words is never this field: a price including VAT is not a price here. */
  unless: Words.default([]),
});
export type HeaderField = z.infer<typeof HeaderField>;

/**
 * What columns are called and how their cells are read: rules/headers/<kind>.json. Spellings are compared without
 * regard to case, spaces, punctuation and the ways of writing æ, ø and å.
 */
export const HeaderRules = z.strictObject({
  id: Kebab,
  version: z.string().min(1),
  description: Bilingual,
  fields: z.array(HeaderField).min(1),
  /** Phrases that a header may carry beside a name without meaning something else, such as `ekskl. moms`. */
  qualifiers: Words.default([]),
  /** Columns that are never kept, shown or written anywhere. */
  secrets: z.strictObject({
    equals: Words,
    contains: Words,
    /** Words that make a header of several words a secret, as `pass` in `RTSP pass`; `Passage` is none. */
    words: Words.default([]),
  }),
  /** How the first cell of a total row begins. */
  totals: Words,
  /** Cells that say that nobody knows, or that the reader must ask; they become null, never zero. */
  blanks: Words,
  /** Words and signs for a currency ► ISO 4217 code; null where a table of this kind has no prices. */
  money: z
    .strictObject({ currency: Currency, words: z.record(z.string().min(1), Currency) })
    .nullable()
    .default(null),
  /** Status words of an item that cannot be ordered. */
  notOrderable: Words.default([]),
  /** What a device may be called that is no camera, and the words beside which it is one all the same. */
  notCameras: Words.default([]),
  /** Words by which a register says that a camera hangs there and nobody knows which. */
  unknownCameras: Words.default([]),
  cameraWords: Words.default([]),
  /** A sheet with such a column tells more of devices that another sheet of its workbook lists. */
  detailColumns: Words.default([]),
  /** How a column of a department's own needs begins, and how its cells are read. */
  needs: z
    .strictObject({ prefixes: Words, yes: Words, no: Words, notNeeded: Words })
    .default({ prefixes: [], yes: [], no: [], notNeeded: [] }),
  /** A row that counts more than this is a slip of the keyboard; null: no limit. */
  largestQuantity: z.int().positive().nullable().default(null),
  /** Names of countries besides their codes and their names in Danish and English ► ISO 3166-1 alpha-2 code. */
  countries: z.record(z.string().min(1), Country).default({}),
});
export type HeaderRules = z.infer<typeof HeaderRules>;

/** The names of countries for all kinds of tables: rules/reading/countries.json. */
export const CountryNames = z.strictObject({
  version: z.string().min(1),
  description: Bilingual,
  names: z.record(z.string().min(1), Country),
});
