import { z } from 'zod';
import { Country } from './country.ts';
import { PartialDate, Source } from './source.ts';

/** The six layers of who is behind a product (DESIGN, Origin). */
export const layers = ['seller', 'brandOwner', 'ultimateOwner', 'maker', 'factory', 'chip'] as const;
export const Layer = z.enum(layers);
export type Layer = z.infer<typeof Layer>;

/**
 * One sourced statement about one layer of one subject.
 * `entityId` names a record of catalog/manufacturers where the entity is one of ours.
 * `scope: 'some'` holds for some of the subject's products only: it may raise suspicion, it never settles a layer.
 */
export const Claim = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*#\d+$/),
  subject: z.string().min(1),
  layer: Layer,
  entity: z.string().min(1),
  entityId: z.string().nullable().default(null),
  country: Country.nullable(),
  status: z.enum(['confirmed', 'claimed', 'contradicted']),
  confidence: z.enum(['high', 'medium', 'low']),
  scope: z.enum(['all', 'some']).default('all'),
  note: z.object({ da: z.string(), en: z.string() }).nullable().default(null),
  source: Source,
  from: PartialDate().nullable(),
  to: PartialDate().nullable(),
});
export type Claim = z.infer<typeof Claim>;
