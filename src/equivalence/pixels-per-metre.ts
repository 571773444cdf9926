/**
 * Pixels on a metre that stands square to the lens at a distance: width / (2 d tan(view / 2)) (EN 62676-4). Rounded
 * down to a tenth, so that what falls short of a class never reaches it by rounding. Null for views of 180 degrees and
 * more, whose pictures are not flat.
 */
export function pixelsPerMetre(widthPx: number, viewDeg: number, distanceM: number): number | null {
  if (viewDeg <= 0 || viewDeg >= 180 || distanceM <= 0) return null;
  const widthM = 2 * distanceM * Math.tan((viewDeg * Math.PI) / 360);
  return Math.floor((widthPx / widthM) * 10 + rounding) / 10;
}

/** Binary fractions: exactly 250 px/m must not come out as 249.9. */
const rounding = 1e-9;
