import { z } from 'zod';
import { formFactors } from '../../src/model/camera.ts';
import { Kebab } from '../../src/model/manufacturer.ts';
import { Day } from '../../src/model/source.ts';

const CameraId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);
const Share = z.number().min(0).max(1);
const Weighted = z.strictObject({ text: z.string(), weight: z.int().positive() });
const Days = z.strictObject({ from: Day, to: Day });

/**
 * One way of writing a model number wrongly, or with something added: a pattern and what replaces its match.
 * `{mp}`, `{focal}`, `{lensCode}`, `{form}`, `{brand}` stand for the camera's own facts; a mistake that needs a fact
 * that no source gives is not made. `#` is any digit and `{letter}` any letter from A to H.
 */
const Mistake = z.strictObject({
  id: Kebab,
  pattern: z.string(),
  flags: z.enum(['', 'g']).default(''),
  replace: z.string(),
  letterCase: z.enum(['lower', 'upper']).optional(),
  makers: z.array(Kebab).optional(),
  /** The brand has moved into the model field. */
  clearsBrand: z.boolean().default(false),
  brandBecomes: z.string().optional(),
  weight: z.int().positive(),
});
export type Mistake = z.infer<typeof Mistake>;

const Department = z.strictObject({
  code: z.string().min(1),
  cameras: z.int().positive(),
  /** How steeply counts fall from the commonest model to the rarest: the exponent of Zipf's law. */
  zipf: z.number().positive(),
  sites: z.array(
    z.strictObject({ pattern: z.string(), count: z.int().positive(), digits: z.int().positive() }),
  ),
  purposes: z.array(z.string().min(1)).min(1),
  /** What a camera of this form is there for, where the form says it. */
  formPurposes: z.partialRecord(z.enum(formFactors), z.string()).default({}),
  networks: z.array(z.string().min(1)).min(1),
  /** The commonest first. */
  models: z.array(CameraId).min(1),
});
export type Department = z.infer<typeof Department>;

const Maker = z.strictObject({
  brands: z.array(Weighted).min(1),
  /** From the IEEE registry as packaged in npm oui-data 2.1.9. */
  macPrefixes: z.array(z.string().regex(/^([0-9A-F]{2}:){2}[0-9A-F]{2}$/)).min(1),
  serials: z.array(z.string()),
});

export const RegisterPlan = z.strictObject({
  title: z.string(),
  sheet: z.string(),
  columns: z.strictObject({
    id: z.string(),
    department: z.string(),
    site: z.string(),
    brand: z.string(),
    model: z.string(),
    mac: z.string(),
    serial: z.string(),
    purpose: z.string(),
    network: z.string(),
    contractEnd: z.string(),
    note: z.string(),
  }),
  shares: z.strictObject({
    mistake: Share,
    lens: Share,
    mac: Share,
    serial: Share,
    network: Share,
    purpose: Share,
    note: Share,
    contractAfter: Share,
    contractBefore: Share,
  }),
  contracts: z.strictObject({ after: Days, before: Days }),
  notes: z.array(z.string()).min(1),
  departments: z.array(Department),
  makers: z.record(Kebab, Maker),
  macForms: z.array(Weighted),
  /** How a record that stands for several options is written when it is written right. */
  spellings: z.record(CameraId, z.array(z.string()).min(1)),
  /** Makers whose model numbers do not name the lens, so that people write it behind the number. */
  lensMakers: z.array(Kebab),
  lensForms: z.array(z.string()).min(1),
  mistakes: z.array(Mistake),
  /** Rows that say too little, or name something that is no camera. */
  unidentified: z.array(z.strictObject({ department: z.string(), brand: z.string(), model: z.string() })),
});
export type RegisterPlan = z.infer<typeof RegisterPlan>;
