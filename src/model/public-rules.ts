import { z } from 'zod';
import { Bilingual } from './manufacturer.ts';
import { Day } from './source.ts';

/** Fields of a register that the public version of a report may leave out. */
export const PublicField = z.enum([
  'id',
  'site',
  'mac',
  'serial',
  'network',
  'address',
  'purpose',
  'asWritten',
]);
export type PublicField = z.infer<typeof PublicField>;

/** rules/public.json: what the public version of a report leaves out, and what each is called. */
export const PublicRules = z.strictObject({
  version: z.string().min(1),
  date: Day,
  description: Bilingual,
  leaveOut: z.array(PublicField),
  names: z.record(PublicField, Bilingual),
});
export type PublicRules = z.infer<typeof PublicRules>;
