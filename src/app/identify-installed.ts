import { type Identification, identify, type ModelIndex } from '../identity/models.ts';
import type { InstalledCamera } from '../model/installed-camera.ts';

const millimetres = /^f?\s*=?\s*(\d+(?:[.,]\d+)?(?:\s*[-–]\s*\d+(?:[.,]\d+)?)?)\s*(?:mm)?$/i;

/** The known model behind a camera of a register; what a decision says it is, where one holds. A lens in a column of its own counts as if it stood behind the model. */
export function identifyInstalled(
  models: ModelIndex,
  { brand, model, asWritten, lens = '', confirmed }: InstalledCamera,
): Identification {
  const text = model ?? asWritten;
  if (confirmed !== undefined) return asConfirmed(text, confirmed);
  const length = millimetres.exec(lens)?.[1];
  const plain = identify(models, { brand, text });
  if (length === undefined || plain.cameraId === null || plain.variant !== null) return plain;
  const withLens = identify(models, { brand, text: `${text} ${length.replace(',', '.')}mm` });
  return withLens.cameraId === plain.cameraId ? withLens : plain;
}

function asConfirmed(
  text: string,
  { cameraId, brand, model, how }: NonNullable<InstalledCamera['confirmed']>,
): Identification {
  const plain = { variant: null, notCamera: false, suggestions: [] };
  return { text, cameraId, brand, model, how: [how], ...plain };
}
