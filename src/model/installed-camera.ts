import { z } from 'zod';
import { Kebab } from './manufacturer.ts';
import { Day } from './source.ts';
import { FeatureValue } from './value.ts';

/** A need as a cell of the register states it; a value of null: it is not needed. */
export const RegisterNeed = z.strictObject({
  value: FeatureValue.nullable(),
  /** The column's own label. */
  column: z.string(),
});
export type RegisterNeed = z.infer<typeof RegisterNeed>;

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
  /** Where it answers on its network: an IP address or a host name, with the port where it is not the usual one. */
  address: z.string().min(1).optional(),
  lens: z.string().min(1).optional(),
  /** How many rows of the register were this one camera, where there were more than one. */
  rows: z.int().min(2).optional(),
  /** What the department itself asks of it, by feature. */
  needs: z.record(z.string(), RegisterNeed).optional(),
  /** The model that a decision says it is; never in a register, put on where the decision holds. */
  confirmed: z
    .strictObject({
      decision: z.string(),
      cameraId: z.string(),
      brand: z.string(),
      model: z.string(),
      how: z.string(),
    })
    .optional(),
  file: z.string(),
  row: z.int().positive(),
});
export type InstalledCamera = z.infer<typeof InstalledCamera>;
