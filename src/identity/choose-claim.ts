import type { KnownCamera } from '../model/camera.ts';
import type { NoiseRules } from '../model/identity-rules.ts';
import { type NameClaim, onlyClaim } from './claims.ts';
import type { GivenBrand } from './given-brand.ts';
import { fits, howOfNoise, lensesOf, type NoiseCourt, namesBrandOf, namesOtherBrand } from './judge-noise.ts';
import { modelKey } from './key.ts';
import type { StatedLens } from './lens-variant.ts';
import type { Noise } from './noise-phrase.ts';
import type { Window } from './windows.ts';

export interface Found {
  readonly camera: KnownCamera;
  readonly how: readonly string[];
  readonly lenses: readonly StatedLens[];
}

/** A stretch of a text, and what was recognised beside it. */
export interface Place {
  readonly window: Window;
  /** The stretch with its brackets closed. */
  readonly text: string;
  readonly noise: readonly Noise[];
}

type Court = NoiseCourt & { readonly limits: NoiseRules['limits'] };

/**
 * The one record that the key's claims, the brand given and the words beside the number agree on, or null.
 * A brand given that is another's, and not a relative's, contradicts the number: it is never overruled.
 */
export function chooseClaim(
  court: Court,
  brand: GivenBrand,
  place: Place,
  claims: readonly NameClaim[],
  reading: Pick<Found, 'how' | 'lenses'>,
): Found | null {
  const { window, noise } = place;
  const unopposed = claims.filter(({ camera }) => !namesOtherBrand(court.kin, camera, noise));
  const claim = onlyClaim(ofBrand(court, brand, unopposed));
  if (claim === null || !fits(court, claim.camera, noise)) return null;

  const brandHow = howOfBrand(court, brand, claim, noise);
  const isAlone = brandHow === 'brand-not-given' || brandHow === 'brand-unknown';
  if (isAlone && !isUnmistakable(court, window, claim, brand)) return null;

  const lens = claim.focalMm === null ? [] : [{ minMm: claim.focalMm, maxMm: claim.focalMm }];
  const name = reading.how.length > 0 && claim.how === 'key' ? [] : [claim.how];
  const how = [...name, ...reading.how, ...(brandHow === null ? [] : [brandHow]), ...howOfNoise(noise)];
  return {
    camera: claim.camera,
    how: [...new Set(how)],
    lenses: [...lens, ...reading.lenses, ...lensesOf(noise)],
  };
}

/** The claims that the brand given allows: its own before its relatives'. A word that is no brand allows all. */
function ofBrand({ kin }: Court, brand: GivenBrand, claims: readonly NameClaim[]): readonly NameClaim[] {
  if (brand.state === 'none' || brand.state === 'unknown') return claims;
  const ids = brand.state === 'known' ? [brand.manufacturer] : brand.manufacturers;
  const own = claims.filter(({ camera }) => ids.includes(camera.manufacturer));
  if (own.length > 0) return own;
  const related = claims.filter(({ camera }) => ids.some((id) => kin(camera.manufacturer, id)));
  return related.length === 0 && brand.state === 'mistyped' ? claims : related;
}

function howOfBrand(
  { kin }: Court,
  brand: GivenBrand,
  { camera, kind }: NameClaim,
  noise: readonly Noise[],
): string | null {
  if (brand.state === 'known') return brand.manufacturer === camera.manufacturer ? null : 'related-brand';
  if (brand.state === 'mistyped' && brand.manufacturers.some((id) => kin(camera.manufacturer, id)))
    return 'brand-mistyped';
  if (kind === 'brand-glued' || namesBrandOf(kin, camera, noise)) return 'brand-in-text';
  return brand.state === 'none' ? 'brand-not-given' : 'brand-unknown';
}

/** A number that nobody's brand vouches for must be long enough, or be the whole text and a record's very name. */
function isUnmistakable(
  { limits }: Court,
  { key, isWhole }: Window,
  { kind, camera }: NameClaim,
  brand: GivenBrand,
): boolean {
  const isName = kind === 'name' && key === modelKey(camera.model);
  if (brand.state === 'none' && isWhole && isName) return true;
  return key.length >= limits.unbrandedKeyLetters && /\p{N}/u.test(key) && /\p{L}/u.test(key);
}
