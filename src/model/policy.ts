import { z } from 'zod';
import { Layer } from './claim.ts';
import { Country } from './country.ts';
import { Bilingual, Kebab } from './manufacturer.ts';
import { Day, Source } from './source.ts';

/**
 * What a buyer excludes: rules/policies/<id>.json.
 * `requires[].when: 'relabel'` asks for the layer only where the brand sells others' products
 * (kind `brand-relabel`, or any OEM relation).
 */
export const Policy = z
  .strictObject({
    id: Kebab,
    version: z.string().min(1),
    date: Day,
    title: Bilingual,
    description: Bilingual,
    /** What a verdict under this policy does not say; null in a policy whose author wrote none. */
    limits: Bilingual.nullable().default(null),
    source: Source,
    reads: z.array(Layer).min(1),
    requires: z.array(z.strictObject({ layer: Layer, when: z.enum(['always', 'relabel']) })),
    excludedCountries: z.array(Country),
    /** Whether a seat in Hong Kong counts as one in CN. */
    hongKong: z.enum(['counts-as-CN', 'on-its-own']),
    /** Ids of catalog/manufacturers. */
    excludedFirms: z.array(Kebab),
    /** Ids of catalog/lists: the firms that stand on them on the day are excluded as if named above. */
    lists: z.array(Kebab).default([]),
  })
  .refine((policy) => policy.requires.every(({ layer }) => policy.reads.includes(layer)), {
    error: 'requires a layer that it does not read',
    path: ['requires'],
  });
export type Policy = z.infer<typeof Policy>;
