import type { CameraModel } from '../../model/camera.ts';
import type { Say } from '../../model/say.ts';
import type { SpecsLimits } from '../../model/specs-rules.ts';
import { say } from '../../text/index.ts';

/** Why a record cannot be true of any camera: a figure out of range, a range turned round, pixels that do not fit. */
export function impossible({ model, specs }: CameraModel, limits: SpecsLimits): Say | null {
  for (const [field, range] of Object.entries(limits.ranges)) {
    const value = figure(specs, field);
    const [least, most] = range;
    if (value !== null && (value < least || value > most))
      return say('specs.impossible', { model, field, value: String(value), least, most });
  }
  for (const [low, high] of limits.ordered) {
    const [lowValue, highValue] = [figure(specs, low), figure(specs, high)];
    if (lowValue !== null && highValue !== null && lowValue > highValue)
      return say('specs.turned', {
        model,
        low,
        high,
        lowValue: String(lowValue),
        highValue: String(highValue),
      });
  }
  const { focalMinMm: least, focalMaxMm: most } = specs;
  if (specs.lensType === 'fixed' && least !== most)
    return say('specs.fixed-zooms', { model, least: String(least ?? '–'), most: String(most ?? '–') });
  return contradictsItsPixels(specs, limits)
    ? say('specs.contradicts-pixels', {
        model,
        megapixels: String(specs.resolutionMp),
        width: String(specs.widthPx),
        height: String(specs.heightPx),
      })
    : null;
}

function figure(specs: CameraModel['specs'], field: string): number | null {
  const value = new Map<string, unknown>(Object.entries(specs)).get(field);
  return typeof value === 'number' ? value : null;
}

/** Devices of several sensors count megapixels of them all; a fisheye counts its round picture differently. */
function contradictsItsPixels(specs: CameraModel['specs'], { pixels }: SpecsLimits): boolean {
  const { resolutionMp, widthPx, heightPx, formFactor } = specs;
  if (resolutionMp === null || widthPx === null || heightPx === null) return false;
  if (formFactor !== null && pixels.countedOtherwise.includes(formFactor)) return false;
  const pixelsMp = (widthPx * heightPx) / 1_000_000;
  return Math.abs(pixelsMp - resolutionMp) > Math.max(pixels.share * resolutionMp, pixels.leastMp);
}
