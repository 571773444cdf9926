import { z } from 'zod';
import { Country } from './country.ts';
import { Kebab } from './manufacturer.ts';
import { Source } from './source.ts';

export const formFactors = [
  'bullet',
  'dome',
  'turret',
  'box',
  'ptz',
  'fisheye',
  'multisensor',
  'thermal',
  'anpr',
  'modular',
  'other',
] as const;
export const lensTypes = ['fixed', 'varifocal', 'motorized-varifocal', 'zoom'] as const;
const poeStandards = ['PoE', '802.3af', '802.3at', '802.3bt'] as const;

const known = <T extends z.ZodType>(type: T) => type.nullable().default(null);
const positive = z.number().positive();

/**
 * What sources say a camera is and does. A field that is absent or null means "no source says", never "no".
 * Units stand in the names. `resolutionMp` is of the whole device; width and height are per channel on multisensors;
 * fields of view are horizontal; the infrared range and the lux figure are as the maker states them and are not
 * comparable across makers.
 */
export const Specs = z.strictObject({
  formFactor: known(z.enum(formFactors)),
  environment: known(z.enum(['indoor', 'outdoor'])),
  resolutionMp: known(positive),
  widthPx: known(z.int().positive()),
  heightPx: known(z.int().positive()),
  framesPerSecond: known(positive),
  sensorInch: known(z.string().regex(/^(\d+|\d+\/\d+(\.\d+)?)$/)),
  lensType: known(z.enum(lensTypes)),
  focalMinMm: known(positive),
  focalMaxMm: known(positive),
  viewMinDeg: known(positive.max(360)),
  viewMaxDeg: known(positive.max(360)),
  opticalZoom: known(positive),
  infraredRangeM: known(z.number().nonnegative()),
  whiteLight: known(z.boolean()),
  minIlluminationLux: known(z.number().nonnegative()),
  wdrDb: known(positive),
  codecs: known(z.array(z.enum(['AV1', 'H.265', 'H.264', 'MPEG-4', 'MJPEG'])).min(1)),
  ipRatings: known(z.array(z.string().regex(/^IP[0-6X]K?[0-9X]K?$/)).min(1)),
  ikRating: known(z.string().regex(/^IK(0\d|1[01])$/)),
  poeStandards: known(z.array(z.enum(poeStandards)).min(1)),
  powerMaxW: known(positive),
  audioIn: known(z.boolean()),
  audioOut: known(z.boolean()),
  builtInMicrophone: known(z.boolean()),
  alarmInputs: known(z.int().nonnegative()),
  alarmOutputs: known(z.int().nonnegative()),
  edgeStorageGb: known(positive),
  onvifProfiles: known(z.array(z.enum(['S', 'G', 'T', 'M', 'Q', 'A', 'C', 'D'])).min(1)),
  analytics: known(z.array(Kebab).min(1)),
  cyber: known(z.array(Kebab).min(1)),
  temperatureMinC: known(z.number()),
  temperatureMaxC: known(z.number()),
  weightKg: known(positive),
  ndaaStated: known(z.boolean()),
  madeIn: known(Country),
  lifecycle: known(z.enum(['active', 'discontinued'])),
  /** Radio on board; whether it can be switched off is another question, which no source answers yet. */
  wifi: known(z.boolean()),
  bluetooth: known(z.boolean()),
  /** The last year with security updates, the warranty in months and the delivery time in days, as the seller states them. */
  supportEndYear: known(z.int().min(2000).max(2100)),
  warrantyMonths: known(z.int().positive()),
  leadTimeDays: known(z.int().nonnegative()),
});
export type Specs = z.infer<typeof Specs>;

/** `A` copy of the maker's table … `C` third-party database; the tier of the facts, not of the camera. */
const qualities = ['A', 'A-', 'B', 'B-', 'C'] as const;

export const CameraModel = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  model: z.string().min(1),
  /** The maker's name of a product line: it covers several models, so it never identifies one. */
  family: z.string().min(1).optional(),
  /** Other names of the same record; a lens variant says which view it changes. */
  variants: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        focalMm: positive.optional(),
        viewDeg: positive.max(360).optional(),
      }),
    )
    .default([]),
  quality: z.enum(qualities),
  specs: Specs,
  listPrice: z
    .strictObject({
      amount: z.number().positive(),
      currency: z.string().regex(/^[A-Z]{3}$/),
      kind: z.enum(['list', 'street']),
    })
    .nullable()
    .default(null),
  sources: z.array(Source),
});
export type CameraModel = z.infer<typeof CameraModel>;

/** catalog/cameras/<brand>.json */
export const CameraFile = z.strictObject({ manufacturer: Kebab, cameras: z.array(CameraModel).min(1) });
export type CameraFile = z.infer<typeof CameraFile>;

/** A camera model with the brand it is sold under. */
export interface KnownCamera extends CameraModel {
  readonly manufacturer: string;
  readonly brand: string;
}
