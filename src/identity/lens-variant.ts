import type { KnownCamera } from '../model/camera.ts';

/** A lens as a text states it, in millimetres; a fixed one is a range of one length. */
export interface StatedLens {
  readonly minMm: number;
  readonly maxMm: number;
}

/** The lens that a name states, and its horizontal view where the record knows it. */
export interface LensVariant {
  readonly focalMm: number | null;
  readonly viewDeg: number | null;
}

/**
 * Which lens of a model a text means; null where it states none, or the very zoom range of the record. Of a range that
 * the record does not have, the end that the record does not reach is named, so that nobody takes its view for known.
 */
export function lensVariant(camera: KnownCamera, lenses: readonly StatedLens[]): LensVariant | null {
  const [first, ...others] = lenses;
  if (first === undefined) return null;
  const isOne = others.every(({ minMm, maxMm }) => minMm === first.minMm && maxMm === first.maxMm);
  if (isOne && first.minMm === first.maxMm) return fixedLens(camera, first.minMm);

  const { focalMinMm, focalMaxMm } = camera.specs;
  const ends = lenses.flatMap(({ minMm, maxMm }) => [minMm, maxMm]);
  const beyond = ends.find((end) => end < (focalMinMm ?? end + 1) || end > (focalMaxMm ?? end - 1));
  return beyond === undefined ? null : { focalMm: beyond, viewDeg: null };
}

function fixedLens({ specs, variants }: KnownCamera, focalMm: number): LensVariant {
  const views = variants.flatMap((variant) =>
    variant.focalMm === focalMm && variant.viewDeg !== undefined ? [variant.viewDeg] : [],
  );
  if (specs.focalMinMm === focalMm && specs.focalMaxMm === focalMm && specs.viewMinDeg === specs.viewMaxDeg)
    if (specs.viewMaxDeg !== null) views.push(specs.viewMaxDeg);
  const [view = null, ...otherViews] = views;
  return { focalMm, viewDeg: otherViews.some((other) => other !== view) ? null : view };
}
