import { z } from 'zod';
import { CameraModel } from './camera.ts';
import { Kebab } from './manufacturer.ts';

/** A camera model that somebody has taken into a workspace beside those that ship. */
export const ImportedCamera = z.strictObject({
  manufacturer: Kebab,
  camera: CameraModel,
  file: z.string(),
  /** Which record of the file, counted from 1. */
  row: z.int().positive(),
});
export type ImportedCamera = z.infer<typeof ImportedCamera>;
