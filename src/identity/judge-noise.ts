import type { KnownCamera } from '../model/camera.ts';
import type { Kinship } from './kin.ts';
import type { StatedLens } from './lens-variant.ts';
import { isOneSlip } from './mistyped-brand.ts';
import type { Noise } from './noise-phrase.ts';

/** What it takes to judge whether the words beside a number fit a record. */
export interface NoiseCourt {
  readonly kin: Kinship;
  /** The parts of every name of a maker: what one of its numbers is made of is noise beside none of them. */
  readonly vocabulary: ReadonlyMap<string, ReadonlySet<string>>;
  readonly resolutionTolerance: number;
}

/** Whether the text itself names this camera's brand, or a relative's, letter by letter. */
export function namesBrandOf(kin: Kinship, { manufacturer }: KnownCamera, noise: readonly Noise[]): boolean {
  return noise.some(
    (item) => item.kind === 'brand' && !item.mistyped && isBrandOf(kin, manufacturer, item.manufacturers),
  );
}

/** True where the text names a brand and it is another's. */
export function namesOtherBrand(
  kin: Kinship,
  { manufacturer }: KnownCamera,
  noise: readonly Noise[],
): boolean {
  return noise.some((item) => item.kind === 'brand' && !isBrandOf(kin, manufacturer, item.manufacturers));
}

/** Whether nothing beside the number contradicts the record or may be a part of the number. */
export function fits(court: NoiseCourt, camera: KnownCamera, noise: readonly Noise[]): boolean {
  if (namesOtherBrand(court.kin, camera, noise)) return false;
  const vocabulary = court.vocabulary.get(camera.manufacturer) ?? new Set();
  return noise.every((item) => {
    if (item.kind === 'brand') return !item.mistyped || !isSlipForOneOf(vocabulary, item.key);
    if (item.kind === 'mark') return item.manufacturer === null || item.manufacturer === camera.manufacturer;
    if (item.kind === 'word') return !vocabulary.has(item.key);
    if (item.kind === 'resolution') return isResolutionOf(camera, item.megapixels, court.resolutionTolerance);
    return true;
  });
}

/** The rules that account for what stands beside the number. */
export function howOfNoise(noise: readonly Noise[]): readonly string[] {
  const how = noise.map((item) => {
    if (item.kind === 'mark') return item.how;
    if (item.kind === 'lens') return 'lens';
    return item.kind === 'brand' && item.mistyped ? 'brand-mistyped' : 'words-beside';
  });
  return [...new Set(how)];
}

export function lensesOf(noise: readonly Noise[]): readonly StatedLens[] {
  return noise.flatMap((item) => (item.kind === 'lens' ? [item] : []));
}

/** A brand that is a part of the maker's numbers (VIGI C220I) must be spelt right: there a slip is another number. */
function isSlipForOneOf(vocabulary: ReadonlySet<string>, key: string): boolean {
  return [...vocabulary].some((word) => isOneSlip(word, key));
}

function isBrandOf(kin: Kinship, manufacturer: string, brands: readonly string[]): boolean {
  return brands.some((brand) => kin(manufacturer, brand));
}

function isResolutionOf({ specs }: KnownCamera, stated: number, tolerance: number): boolean {
  const { resolutionMp, widthPx, heightPx } = specs;
  const known = [
    resolutionMp,
    widthPx === null || heightPx === null ? null : (widthPx * heightPx) / 1_000_000,
  ].filter((megapixels) => megapixels !== null);
  return (
    known.length === 0 || known.some((megapixels) => Math.abs(megapixels - stated) <= tolerance * megapixels)
  );
}
