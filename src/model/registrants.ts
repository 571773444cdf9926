import { z } from 'zod';
import { Bilingual, Kebab } from './manufacturer.ts';
import { Source } from './source.ts';

/** Whose names stand in the registry of MAC addresses: rules/identity/registrants.json. */
export const RegistrantRules = z.strictObject({
  version: z.string().min(1),
  description: Bilingual,
  source: Source,
  registrants: z.array(z.strictObject({ manufacturer: Kebab, names: z.array(z.string().min(1)).min(1) })),
});
export type RegistrantRules = z.infer<typeof RegistrantRules>;
