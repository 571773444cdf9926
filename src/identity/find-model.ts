import type { KnownCamera } from '../model/camera.ts';
import type { NoiseRules } from '../model/identity-rules.ts';
import { type ClaimIndex, type NameClaim, onlyClaim } from './claims.ts';
import type { GivenBrand } from './given-brand.ts';
import { fits, howOfNoise, lensesOf, type NoiseCourt, namesBrandOf, namesOtherBrand } from './judge-noise.ts';
import { modelKey } from './key.ts';
import type { StatedLens } from './lens-variant.ts';
import { type MakerBook, rewritersFor } from './maker-book.ts';
import type { NoiseBook } from './noise-book.ts';
import { type Noise, readNoise } from './read-noise.ts';
import { rewrite } from './rewrite.ts';
import { type Window, windowsOf } from './windows.ts';

export interface Finder extends NoiseCourt {
  readonly claims: ClaimIndex;
  readonly noise: NoiseBook;
  readonly makers: MakerBook;
  readonly limits: NoiseRules['limits'];
  /** The most parts that a known name has. */
  readonly mostParts: number;
}

export interface Found {
  readonly camera: KnownCamera;
  readonly how: readonly string[];
  readonly lenses: readonly StatedLens[];
}

interface Place {
  readonly window: Window;
  readonly noise: readonly Noise[];
}

/**
 * The one model that a cleaned text names, or null. First as it is written, then as the rules of the makers in question
 * allow it to be read; in both the longest stretch is tried first and all that is left over must be noise that fits.
 */
export function findModel(finder: Finder, brand: GivenBrand, text: string): Found | null {
  if (text.length > finder.limits.textLetters) return null;
  const windows = windowsOf(text, finder.mostParts);
  const places = new Map<Window, Place | null>();
  const placeOf = (window: Window) => {
    const known = places.get(window);
    if (known !== undefined) return known;
    const place = readPlace(finder, text, window);
    places.set(window, place);
    return place;
  };

  for (const window of windows) {
    const claims = finder.claims.get(window.key);
    const place = claims === undefined ? null : placeOf(window);
    const found =
      claims === undefined || place === null ? null : chosen(finder, brand, place, claims, { how: [], lenses: [] });
    if (found !== null) return found.camera.model === text ? { ...found, how: exactly(found.how) } : found;
  }
  for (const window of windows) {
    if (!/\p{N}/u.test(window.key)) continue;
    const place = placeOf(window);
    const readings = place === null ? [] : foundByRules(finder, brand, place);
    const [first] = readings;
    if (first === undefined) continue;
    return readings.every(({ camera }) => camera.id === first.camera.id) ? first : null;
  }
  return null;
}

/** The record whose very name stands in the text although the brand says otherwise: a question worth asking. */
export function contradicted(finder: Finder, text: string): KnownCamera | null {
  for (const window of windowsOf(text.slice(0, finder.limits.textLetters), finder.mostParts)) {
    if (window.key.length < finder.limits.unbrandedKeyLetters) continue;
    const claim = onlyClaim(finder.claims.get(window.key) ?? []);
    if (claim !== null && readPlace(finder, text, window) !== null) return claim.camera;
  }
  return null;
}

function readPlace({ noise }: Finder, text: string, window: Window): Place | null {
  const right = readNoise(noise, text.slice(window.end), 'right');
  const left = right === null ? null : readNoise(noise, text.slice(0, window.start), 'left');
  return right === null || left === null ? null : { window, noise: [...left, ...right] };
}

function foundByRules(finder: Finder, brand: GivenBrand, place: Place): readonly Found[] {
  const { claims, limits, makers } = finder;
  const named = place.noise.flatMap((item) => (item.kind === 'brand' ? item.manufacturers : []));
  const found = rewritersFor(makers, brand, named, place.window.text, finder.kin)
    .flatMap((rewriters) => rewrite(place.window.text, rewriters, limits))
    .flatMap((reading) => {
      const names = claims.get(modelKey(reading.text)) ?? [];
      const own = names.filter(({ camera }) => [null, camera.manufacturer].includes(reading.manufacturer));
      const choice = chosen(finder, brand, place, own, reading);
      return choice === null ? [] : [{ ...choice, rules: reading.how.length }];
    });
  const fewest = Math.min(...found.map(({ rules }) => rules));
  return found.filter(({ rules }) => rules === fewest);
}

/** The record that a brand, a key and the words beside it agree on, or null. */
function chosen(
  finder: Finder,
  brand: GivenBrand,
  { window, noise }: Place,
  claims: readonly NameClaim[],
  reading: Pick<Found, 'how' | 'lenses'>,
): Found | null {
  const { kin, limits } = finder;
  const candidates = claims.filter(({ camera }) => !namesOtherBrand(kin, camera, noise));
  const { pool, how } = ofBrand(finder, brand, candidates);
  const claim = onlyClaim(pool);
  if (claim === null || !fits(finder, claim.camera, noise)) return null;

  const isSure = brand.state === 'known' || how.includes('brand-mistyped');
  if (!isSure && !namesBrandOf(kin, claim.camera, noise) && !isUnmistakable(window, claim, brand, limits))
    return null;
  const lens = claim.focalMm === null ? [] : [{ minMm: claim.focalMm, maxMm: claim.focalMm }];
  const plain = reading.how.length > 0 && claim.how === 'key' ? [] : [claim.how];
  return {
    camera: claim.camera,
    how: [...new Set([...plain, ...reading.how, ...how, ...howOfNoise(noise)])],
    lenses: [...lens, ...reading.lenses, ...lensesOf(noise)],
  };
}

function ofBrand(
  { kin }: Finder,
  brand: GivenBrand,
  claims: readonly NameClaim[],
): { readonly pool: readonly NameClaim[]; readonly how: readonly string[] } {
  if (brand.state === 'none') return { pool: claims, how: ['brand-not-given'] };
  if (brand.state === 'unknown') return { pool: claims, how: ['brand-unknown'] };
  if (brand.state === 'known') {
    const own = claims.filter(({ camera }) => camera.manufacturer === brand.manufacturer);
    if (own.length > 0) return { pool: own, how: [] };
    return {
      pool: claims.filter(({ camera }) => kin(camera.manufacturer, brand.manufacturer)),
      how: ['related-brand'],
    };
  }
  const near = claims.filter(({ camera }) => brand.manufacturers.some((id) => kin(camera.manufacturer, id)));
  return near.length > 0 ? { pool: near, how: ['brand-mistyped'] } : { pool: claims, how: ['brand-unknown'] };
}

/** A number that nobody's brand vouches for must be long enough, or be the whole text and a record's very name. */
function isUnmistakable(
  { key, isWhole }: Window,
  claim: NameClaim,
  brand: GivenBrand,
  limits: Finder['limits'],
): boolean {
  if (brand.state === 'none' && isWhole && claim.kind === 'name' && key === modelKey(claim.camera.model)) return true;
  return key.length >= limits.unbrandedKeyLetters && /\p{N}/u.test(key) && /\p{L}/u.test(key);
}

function exactly(how: readonly string[]): readonly string[] {
  return how.map((rule) => (rule === 'key' ? 'exact' : rule));
}
