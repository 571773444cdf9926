import { z } from 'zod';
import { Layer } from './claim.ts';
import { Country } from './country.ts';
import { Bilingual } from './manufacturer.ts';
import { Day } from './source.ts';

/**
 * A supplier's written statement of who stands in one layer of a product, or of all products of a brand where neither
 * model nor item is named.
 */
export const Declaration = z.strictObject({
  supplier: z.string().min(1),
  /** The person or role that signed; null where the file does not say. */
  statedBy: z.string().nullable(),
  stated: Day,
  brand: z.string().nullable(),
  model: z.string().nullable(),
  item: z.string().nullable(),
  layer: Layer,
  /** The firm, or the country as written where only a country is stated. */
  entity: z.string().min(1),
  country: Country.nullable(),
  /** Which document it stands in. */
  reference: z.string().nullable(),
  /** The day it was taken in. */
  seen: Day,
  file: z.string(),
  row: z.int().positive(),
  /** The decision that it was recorded by, and that it holds no longer than. */
  decision: z.string().optional(),
});
export type Declaration = z.infer<typeof Declaration>;

/** How suppliers name the layers: rules/reading/declarations.json. */
export const DeclarationRules = z.strictObject({
  version: z.string().min(1),
  description: Bilingual,
  layers: z.record(Layer, z.array(z.string().min(1)).min(1)),
});
export type DeclarationRules = z.infer<typeof DeclarationRules>;
