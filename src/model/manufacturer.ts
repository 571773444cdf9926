import { z } from 'zod';
import { Claim } from './claim.ts';
import { PartialDate, Source } from './source.ts';

export const Kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case');

export const Bilingual = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof Bilingual>;

/** Who makes products that are sold under this brand: all of them, some of them, or formerly. */
export const OemRelation = z.strictObject({
  maker: Kebab,
  scope: z.enum(['all', 'some', 'past']),
  confidence: z.enum(['high', 'medium', 'low']),
  note: Bilingual,
  source: Source,
  from: PartialDate().nullable(),
  to: PartialDate().nullable(),
});
export type OemRelation = z.infer<typeof OemRelation>;

/** A maker or brand: catalog/manufacturers/<id>.json. */
export const Manufacturer = z.strictObject({
  id: Kebab,
  brand: z.string().min(1),
  legalName: z.string().nullable(),
  aliases: z.array(z.string().min(1)),
  kind: z.enum(['manufacturer', 'brand-relabel', 'chip', 'integrator']),
  city: z.string().nullable(),
  stateOwned: z.boolean().nullable(),
  claims: z.array(Claim),
  oem: z.array(OemRelation),
  /** Beginnings of model numbers that a source ties to this maker; unverified ones do not ship. */
  modelPrefixes: z.array(z.strictObject({ prefix: z.string().min(2), source: Source })),
  /** What sources disagree on, in our words. */
  conflicts: z.array(Bilingual),
  /** Models stated compliant with section 889: says nothing about nationality. */
  ndaa: z.strictObject({ modelsStatedCompliant: z.int().nonnegative(), source: Source }).nullable(),
  /** Facts that were left out for want of a source, so that nobody thinks they were overlooked. */
  leftOut: z.array(z.enum(['seat', 'owner', 'oem', 'factory', 'modelPrefixes'])),
});
export type Manufacturer = z.infer<typeof Manufacturer>;
