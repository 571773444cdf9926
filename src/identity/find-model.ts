import type { KnownCamera } from '../model/camera.ts';
import type { NoiseRules } from '../model/identity-rules.ts';
import { chooseClaim, type Found, type Place } from './choose-claim.ts';
import { type ClaimIndex, onlyClaim } from './claims.ts';
import type { GivenBrand } from './given-brand.ts';
import type { NoiseCourt } from './judge-noise.ts';
import { modelKey } from './key.ts';
import { type MakerBook, rewritersFor } from './maker-book.ts';
import type { NoiseBook } from './noise-book.ts';
import { readNoise } from './read-noise.ts';
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

/**
 * The one model that a cleaned text names, or null. First as it is written, then as the rules of the makers in question
 * allow it to be read; in both the longest stretch is tried first and all that is left over must be noise that fits.
 */
export function findModel(finder: Finder, brand: GivenBrand, text: string): Found | null {
  if (text.length > finder.limits.textLetters) return null;
  const windows = windowsOf(text, finder.mostParts);
  return foundAsWritten(finder, brand, text, windows) ?? foundByRules(finder, brand, text, windows);
}

/** The record whose name stands in the text although a brand says otherwise: a question worth asking. */
export function contradicted(finder: Finder, text: string): KnownCamera | null {
  if (text.length > finder.limits.textLetters) return null;
  for (const { key, start, end } of windowsOf(text, finder.mostParts)) {
    const claim =
      key.length < finder.limits.unbrandedKeyLetters ? null : onlyClaim(finder.claims.get(key) ?? []);
    if (claim !== null && noiseBeside(finder, text, start, end) !== null) return claim.camera;
  }
  return null;
}

function foundAsWritten(
  finder: Finder,
  brand: GivenBrand,
  text: string,
  windows: readonly Window[],
): Found | null {
  for (const window of windows) {
    const claims = finder.claims.get(window.key);
    const place = claims === undefined ? null : placeOf(finder, text, window);
    if (claims === undefined || place === null) continue;
    const found = chooseClaim(finder, brand, place, claims, { how: [], lenses: [] });
    if (found !== null) return found.camera.model === text ? { ...found, how: exactly(found.how) } : found;
  }
  return null;
}

/** Rules may read a stretch in several ways; unless those with the fewest rules agree on one record, it names none. */
function foundByRules(
  finder: Finder,
  brand: GivenBrand,
  text: string,
  windows: readonly Window[],
): Found | null {
  for (const window of windows) {
    const place = /\p{N}/u.test(window.key) ? placeOf(finder, text, window) : null;
    const readings = place === null ? [] : readingsOf(finder, brand, place);
    const [first] = readings;
    if (first === undefined) continue;
    return readings.every(({ camera }) => camera.id === first.camera.id) ? first : null;
  }
  return null;
}

function readingsOf(finder: Finder, brand: GivenBrand, place: Place): readonly Found[] {
  const { claims, kin, limits, makers } = finder;
  const named = place.noise.flatMap((item) => (item.kind === 'brand' ? item.manufacturers : []));
  const found = rewritersFor(makers, brand, named, place.window.text, kin)
    .flatMap((rewriters) => rewrite(place.window.text, rewriters, limits))
    .flatMap((reading) => {
      const names = claims.get(modelKey(reading.text)) ?? [];
      const own = names.filter(({ camera }) => [null, camera.manufacturer].includes(reading.manufacturer));
      const choice = chooseClaim(finder, brand, place, own, reading);
      return choice === null ? [] : [{ choice, rules: reading.how.length }];
    });
  const fewest = Math.min(...found.map(({ rules }) => rules));
  return found.filter(({ rules }) => rules === fewest).map(({ choice }) => choice);
}

function placeOf(finder: Finder, text: string, window: Window): Place | null {
  const noise = noiseBeside(finder, text, window.start, window.end);
  return noise === null ? null : { window, noise };
}

function noiseBeside({ noise }: Finder, text: string, start: number, end: number) {
  const right = readNoise(noise, text.slice(end), 'right');
  const left = right === null ? null : readNoise(noise, text.slice(0, start), 'left');
  return right === null || left === null ? null : [...left, ...right];
}

function exactly(how: readonly string[]): readonly string[] {
  return how.map((rule) => (rule === 'key' ? 'exact' : rule));
}
