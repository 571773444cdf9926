import { z } from 'zod';
import { Kebab } from './manufacturer.ts';
import { Day } from './source.ts';

/** One camera that a department owns, as its register says. Passwords and user names never get this far. */
export const InstalledCamera = z.strictObject({
  id: z.string().min(1),
  department: z.string().min(1),
  site: z.string().nullable(),
  /** Brand and model exactly as written, for the eye and for the audit. */
  asWritten: z.string(),
  brand: z.string().nullable(),
  model: z.string().nullable(),
  /** A kind of the budget (`ordinary`, `traffic`), or null where the register does not say. */
  kind: z.string().nullable(),
  purpose: z.string().nullable(),
  /** What the picture is for: a class of rules/purposes; null or absent where the register does not say. */
  task: Kebab.nullable().optional(),
  /** Metres from the camera to what it is to show. */
  distanceM: z.number().positive().nullable().optional(),
  mac: z
    .string()
    .regex(/^([0-9A-F]{2}:){5}[0-9A-F]{2}$/)
    .nullable(),
  serial: z.string().nullable(),
  network: z.string().nullable(),
  contractEnd: Day.nullable(),
  file: z.string(),
  row: z.int().positive(),
});
export type InstalledCamera = z.infer<typeof InstalledCamera>;
