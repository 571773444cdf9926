import { z } from 'zod';
import { Bilingual, Kebab } from './manufacturer.ts';

/** The source of a regular expression (JavaScript, read with the flag `u`). */
export const Pattern = z
  .string()
  .min(1)
  .refine((source) => {
    try {
      return new RegExp(source, 'u') instanceof RegExp;
    } catch {
      return false;
    }
  }, 'is not a regular expression');

const Evidence = z.string().min(1);

/** How brand names are read: rules/identity/brands.json. */
export const BrandRules = z.strictObject({
  /** Legal forms, and words of legal names that name a place or a trade: stripped from the ends of a name. */
  legalForms: z.array(z.string().min(1)),
  places: z.array(z.string().min(1)),
  tradeWords: z.array(z.string().min(1)),
  /** What is left after a place or a trade word is gone must have at least so many letters to be looked up. */
  minCoreLetters: z.int().positive(),
  /** Names that are ordinary words or other firms' too: no trade word, nor a place in front, is taken off to arrive at one. */
  ordinaryNames: z.array(z.string().min(1)).default([]),
  spellings: z.array(z.strictObject({ text: z.string().min(1), manufacturer: Kebab, why: Bilingual })),
  /** Brands that stand on each other's products, where the manufacturers' own records do not say so. */
  kin: z.array(z.strictObject({ manufacturers: z.array(Kebab).min(2), why: Bilingual })),
});
export type BrandRules = z.infer<typeof BrandRules>;

/**
 * Where a word may stand beside a model number and still be noise. `glued`: even behind a dash; `apart`: only with a
 * space, comma or bracket between; `far`: only with another word between, as it is part of some makers' numbers.
 */
export const NoisePlace = z.enum(['glued', 'apart', 'far']);
export type NoisePlace = z.infer<typeof NoisePlace>;

/** What may stand beside a model number without meaning anything for it: rules/identity/noise.json. */
export const NoiseRules = z.strictObject({
  limits: z.strictObject({
    textLetters: z.int().positive(),
    rewriteLetters: z.int().positive(),
    rewriteSteps: z.int().positive(),
    rewriteCandidates: z.int().positive(),
    /** Known numbers are only looked for by rule in what shares so many letters in a row with one. */
    fragmentLetters: z.int().positive(),
    familyNames: z.int().positive(),
    /** Without a brand that we know, a model number must be at least so long to be unmistakable. */
    unbrandedKeyLetters: z.int().positive(),
    mistypedBrandLetters: z.int().positive(),
    /** By how much of itself a stated resolution may differ from the record's. */
    resolutionTolerance: z.number().positive().max(1),
    shortlist: z.int().positive(),
    shortlistSimilarity: z.number().min(0).max(1),
    suggestions: z.int().positive(),
  }),
  noBrand: z.array(z.string().min(1)),
  words: z.array(
    z.strictObject({
      id: Kebab,
      place: NoisePlace,
      words: z.array(z.string().min(1)).min(1),
      why: Bilingual,
    }),
  ),
  patterns: z.array(z.strictObject({ id: Kebab, place: NoisePlace, pattern: Pattern, why: Bilingual })),
  /** Group 1 is millimetres; with a group 2, a range. */
  lenses: z.array(Pattern),
  /** Group 1 is megapixels, or pixels across with pixels down as group 2, unless `megapixels` says it. */
  resolutions: z.array(z.strictObject({ pattern: Pattern, megapixels: z.number().positive().nullable() })),
  /** Words that say that something is not a camera, unless a word of `camera` stands beside them. */
  notCamera: z.strictObject({ words: z.array(z.string().min(1)), camera: z.array(z.string().min(1)) }),
});
export type NoiseRules = z.infer<typeof NoiseRules>;

/**
 * One maker's way with model numbers: rules/identity/makers/<manufacturer>.json; `manufacturer` null holds for all.
 * Patterns are tried without regard to case on the text with its spaces, underscores and loose dots made dashes.
 */
export const IdentityRules = z.strictObject({
  manufacturer: Kebab.nullable(),
  /** Beginnings that a source ties to this maker: they tell whose rules to try where no brand is given. */
  prefixes: z.array(z.strictObject({ pattern: Pattern, evidence: Evidence })),
  /** `optional`: group 1 may be there or not. `alternative`: group 1 or group 2, a lens where a divisor is given. */
  families: z.array(
    z.strictObject({
      id: Kebab,
      kind: z.enum(['optional', 'alternative']),
      pattern: Pattern,
      focalDivisor: z.int().positive().nullable(),
      why: Bilingual,
      evidence: Evidence,
    }),
  ),
  /** Tried in this order, each or none; what comes out must be exactly a known name. */
  rewrites: z.array(
    z.strictObject({
      id: Kebab,
      pattern: Pattern,
      replace: z.string(),
      caseSensitive: z.boolean().default(false),
      /** The group that holds the lens; divided, it is millimetres. */
      focal: z
        .strictObject({ group: z.int().positive(), divisor: z.int().positive() })
        .nullable()
        .default(null),
      why: Bilingual,
      evidence: Evidence,
    }),
  ),
  /** Marks that stand beside a number and do not change which camera it is. */
  marks: z.array(z.strictObject({ id: Kebab, pattern: Pattern, why: Bilingual, evidence: Evidence })),
  /** Numbers of this maker that are known not to be IP cameras. */
  notCamera: z.array(z.strictObject({ pattern: Pattern, what: Bilingual, evidence: Evidence })),
});
export type IdentityRules = z.infer<typeof IdentityRules>;
