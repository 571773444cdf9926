import type { Specs } from '../model/camera.ts';

/** The lens that a name states, and its horizontal view where the record knows it. */
export interface LensVariant {
  readonly focalMm: number | null;
  readonly viewDeg: number | null;
}

/**
 * A record describes one lens of a model that is sold with several. Where the name states another, its view takes the
 * place of the record's; a lens whose view nobody states leaves the view unknown rather than the record's.
 */
export function withLens(specs: Specs, lens: LensVariant | null): Specs {
  const other = otherLens(specs, lens);
  if (other === null) return specs;
  const { focalMm, viewDeg } = other;
  return { ...specs, focalMinMm: focalMm, focalMaxMm: focalMm, viewMinDeg: viewDeg, viewMaxDeg: viewDeg };
}

/** The lens that a name states, where it is not one that the record describes anyway. */
export function otherLens(specs: Specs, lens: LensVariant | null): LensVariant | null {
  return lens === null || lens.focalMm === null || isInside(specs, lens.focalMm) ? null : lens;
}

function isInside({ focalMinMm, focalMaxMm }: Specs, focalMm: number): boolean {
  return focalMinMm !== null && focalMaxMm !== null && focalMinMm <= focalMm && focalMm <= focalMaxMm;
}
