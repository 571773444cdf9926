import { z } from 'zod';
import { Bilingual, Kebab } from './manufacturer.ts';
import { PartialDate, Source } from './source.ts';

/** A law or government list: catalog/lists/<id>.json. A delisted entity gets an end date; it is never deleted. */
export const List = z.strictObject({
  id: Kebab,
  name: Bilingual,
  jurisdiction: z.string().min(2),
  /** When it took effect or was decided. */
  date: PartialDate(),
  /** The date of the edition that stands here. */
  published: PartialDate(),
  /** When its entries were last held against the list itself; null where they were only read of elsewhere. */
  seen: PartialDate().nullable(),
  /** How many days after that a new edition is to be looked for; null where none is to come. */
  interval: z.strictObject({ days: z.int().positive().nullable(), why: Bilingual }),
  /** For whoever adds the next edition: where to look, and what to mind. */
  upkeep: z.strictObject({ where: Bilingual, how: Bilingual }),
  effect: z.enum([
    'buying-ban',
    'use-ban',
    'sales-ban',
    'export-control',
    'notice',
    'screening',
    'exclusion-ground',
    'certification',
    'proposal',
    'decision',
  ]),
  summary: Bilingual,
  confidence: z.enum(['high', 'medium', 'low']),
  entities: z.array(
    z.strictObject({
      name: z.string().min(1),
      manufacturer: Kebab.nullable(),
      from: PartialDate().nullable(),
      to: PartialDate().nullable(),
    }),
  ),
  /** How many entities the source names; a test compares. */
  expectedEntities: z.int().nonnegative(),
  sources: z.array(Source).min(1),
});
export type List = z.infer<typeof List>;
