import type { KnownCamera } from '../model/camera.ts';
import type { NoiseRules } from '../model/identity-rules.ts';
import { chooseClaim, type Found, type Place } from './choose-claim.ts';
import { type ClaimIndex, onlyClaim } from './claims.ts';
import type { SharesFragment } from './fragments.ts';
import type { GivenBrand } from './given-brand.ts';
import type { NoiseCourt } from './judge-noise.ts';
import { modelKey } from './key.ts';
import { type MakerBook, makersFor } from './maker-book.ts';
import type { NoiseBook } from './noise-book.ts';
import { type NoiseReader, noiseReader } from './read-noise.ts';
import { asWritten, rewrite } from './rewrite.ts';
import { closedEnd, type Window, windowsOf } from './windows.ts';

export interface Finder extends NoiseCourt {
  readonly claims: ClaimIndex;
  readonly noise: NoiseBook;
  readonly makers: MakerBook;
  readonly limits: NoiseRules['limits'];
  readonly sharesFragment: SharesFragment;
  /** The most parts that a known name has. */
  readonly mostParts: number;
}

/** A cleaned text, taken apart once. */
export interface ReadText {
  readonly text: string;
  readonly windows: readonly Window[];
  readonly noiseBeside: NoiseReader;
}

/** A text that is longer than a field of a register can be has no windows: it is not searched for numbers. */
export function readText({ limits, mostParts, noise }: Finder, text: string): ReadText {
  const windows = text.length > limits.textLetters ? [] : windowsOf(text, mostParts);
  return { text, windows, noiseBeside: noiseReader(noise, text) };
}

/**
 * The one model that a text names, or null. First as it is written, then as the rules of the makers in question allow
 * it to be read; in both the longest stretch is tried first and all that is left over must be noise that fits.
 */
export function findModel(finder: Finder, brand: GivenBrand, read: ReadText): Found | null {
  return foundAsWritten(finder, brand, read) ?? foundByRules(finder, brand, read);
}

/** The record whose name stands in the text although something speaks against it: a question worth asking. */
export function contradicted({ claims, limits }: Finder, read: ReadText): KnownCamera | null {
  for (const { key, start, end } of read.windows) {
    const names = key.length < limits.unbrandedKeyLetters ? undefined : claims.get(key);
    const claim = names === undefined ? null : onlyClaim(names);
    if (claim !== null && read.noiseBeside(start, end) !== null) return claim.camera;
  }
  return null;
}

function foundAsWritten(finder: Finder, brand: GivenBrand, read: ReadText): Found | null {
  for (const window of read.windows) {
    const claims = finder.claims.get(window.key);
    const place = claims === undefined ? null : placeOf(read, window);
    if (claims === undefined || place === null) continue;
    const found = chooseClaim(finder, brand, place, claims, { how: [], lenses: [] });
    if (found !== null)
      return found.camera.model === read.text ? { ...found, how: exactly(found.how) } : found;
  }
  return null;
}

/** Rules may read a stretch in several ways; unless those with the fewest rules agree on one record, it names none. */
function foundByRules(finder: Finder, brand: GivenBrand, read: ReadText): Found | null {
  for (const window of read.windows) {
    const place = /\p{N}/u.test(window.key) ? placeOf(read, window) : null;
    if (place === null || !finder.sharesFragment(window.key)) continue;
    const readings = readingsOf(finder, brand, place);
    const [first] = readings;
    if (first === undefined) continue;
    return readings.every(({ camera }) => camera.id === first.camera.id) ? first : null;
  }
  return null;
}

function readingsOf(finder: Finder, brand: GivenBrand, place: Place): readonly Found[] {
  const found = rewritten(finder, brand, place).flatMap((reading) => {
    const names = reading.how.length === 0 ? [] : (finder.claims.get(modelKey(reading.text)) ?? []);
    const own = names.filter(({ camera }) => [null, camera.manufacturer].includes(reading.manufacturer));
    const choice = chooseClaim(finder, brand, place, own, reading);
    return choice === null ? [] : [{ choice, rules: reading.how.length }];
  });
  const fewest = Math.min(...found.map(({ rules }) => rules));
  return found.filter(({ rules }) => rules === fewest).map(({ choice }) => choice);
}

/** What the rules for all, and then each maker's own, make of a stretch. */
function rewritten({ kin, limits, makers }: Finder, brand: GivenBrand, { text, noise }: Place) {
  if (text.length > limits.rewriteLetters) return [];
  const named = noise.flatMap((item) => (item.kind === 'brand' ? item.manufacturers : []));
  const forAll = rewrite([asWritten(text)], makers.anyRewriters, limits);
  const ofMakers = makersFor(makers, brand, named, text, kin).flatMap(({ rewriters }) =>
    rewrite(forAll, rewriters, limits).slice(forAll.length),
  );
  return [...forAll, ...ofMakers];
}

function placeOf({ text, noiseBeside }: ReadText, window: Window): Place | null {
  const end = closedEnd(text, window);
  const noise = noiseBeside(window.start, end);
  return noise === null ? null : { window, text: text.slice(window.start, end), noise };
}

function exactly(how: readonly string[]): readonly string[] {
  return how.map((rule) => (rule === 'key' ? 'exact' : rule));
}
