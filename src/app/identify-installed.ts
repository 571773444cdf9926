import { type Identification, identify, type ModelIndex } from '../identity/models.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';

const millimetres = /^f?\s*=?\s*(\d+(?:[.,]\d+)?(?:\s*[-–]\s*\d+(?:[.,]\d+)?)?)\s*(?:mm)?$/i;

/** The known model behind a camera of a register. A lens in a column of its own counts as if it stood behind the model. */
export function identifyInstalled(
  models: ModelIndex,
  { brand, model, asWritten, lens = '' }: InstalledCamera,
): Identification {
  const text = model ?? asWritten;
  const length = millimetres.exec(lens)?.[1];
  const plain = identify(models, { brand, text });
  if (length === undefined || plain.cameraId === null || plain.variant !== null) return plain;
  const withLens = identify(models, { brand, text: `${text} ${length.replace(',', '.')}mm` });
  return withLens.cameraId === plain.cameraId ? withLens : plain;
}
