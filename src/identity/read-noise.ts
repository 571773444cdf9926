import type { NoisePlace } from '../model/identity-rules.ts';
import { brandKey } from './brand-words.ts';
import type { NoiseBook } from './noise-book.ts';

/** Something recognised beside a model number; whether it fits is judged against the record. */
export type Noise =
  | {
      readonly kind: 'brand';
      readonly key: string;
      readonly manufacturers: readonly string[];
      readonly mistyped: boolean;
    }
  | { readonly kind: 'lens'; readonly minMm: number; readonly maxMm: number }
  | { readonly kind: 'resolution'; readonly megapixels: number }
  | { readonly kind: 'mark'; readonly manufacturer: string | null; readonly how: string }
  | { readonly kind: 'word'; readonly key: string };

interface Phrase {
  readonly noise: Noise;
  readonly place: NoisePlace;
  readonly start: number;
  readonly end: number;
}

/** A brand's name is at most so many words: "Hangzhou Hikvision Digital Technology Co Ltd". */
const mostWords = 6;

/**
 * What stands on one side of a model number, or null where something in it is not recognised, or stands so close to
 * the number that it may be a part of it. A brand leads a number and never ends it, so behind a dash it may be a suffix.
 */
export function readNoise(book: NoiseBook, text: string, side: 'left' | 'right'): readonly Noise[] | null {
  const phrases = phrasesOf(book, text);
  if (phrases === null) return null;
  const neighbour = side === 'left' ? phrases.at(-1) : phrases[0];
  if (neighbour === undefined) return [];
  const gap = side === 'left' ? text.slice(neighbour.end) : text.slice(0, neighbour.start);
  const place = side === 'right' && neighbour.noise.kind === 'brand' ? 'apart' : neighbour.place;
  return mayStandBeside(place, gap) ? phrases.map(({ noise }) => noise) : null;
}

function mayStandBeside(place: NoisePlace, gap: string): boolean {
  if (place === 'far') return false;
  return place === 'glued' || /[\s,;|:()[\]"]/u.test(gap);
}

function phrasesOf(book: NoiseBook, text: string): readonly Phrase[] | null {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < text.length) {
    const phrase = patternAt(book, text, at) ?? (isLetter(text, at) ? wordsAt(book, text, at) : null);
    if (phrase !== null) {
      phrases.push(phrase);
      at = phrase.end;
    } else if (isLetter(text, at)) {
      return null;
    } else {
      at += 1;
    }
  }
  return phrases;
}

function patternAt(book: NoiseBook, text: string, at: number): Phrase | null {
  for (const { at: pattern, manufacturer, how } of book.marks) {
    const end = endOf(pattern, text, at)?.end;
    if (end !== undefined)
      return { noise: { kind: 'mark', manufacturer, how }, place: 'glued', start: at, end };
  }
  if (!isLetter(text, at)) return null;
  for (const pattern of book.lenses) {
    const found = endOf(pattern, text, at);
    if (found === null) continue;
    const minMm = decimal(found.groups[0]);
    const maxMm = found.groups[1] === undefined ? minMm : decimal(found.groups[1]);
    return { noise: { kind: 'lens', minMm, maxMm }, place: 'glued', start: at, end: found.end };
  }
  for (const { at: pattern, megapixels } of book.resolutions) {
    const found = endOf(pattern, text, at);
    if (found === null) continue;
    const stated = megapixels ?? megapixelsOf(found.groups);
    return { noise: { kind: 'resolution', megapixels: stated }, place: 'glued', start: at, end: found.end };
  }
  for (const { at: pattern, place } of book.patterns) {
    const end = endOf(pattern, text, at)?.end;
    if (end !== undefined)
      return { noise: { kind: 'word', key: brandKey(text.slice(at, end)) }, place, start: at, end };
  }
  return null;
}

/** The longest brand or word that starts here; a single unknown word may still be a brand that is spelt wrong. */
function wordsAt(book: NoiseBook, text: string, start: number): Phrase | null {
  const ends = wordEnds(text, start);
  for (const end of ends.toReversed()) {
    const key = brandKey(text.slice(start, end));
    const manufacturers = book.brands.get(key);
    if (manufacturers !== undefined)
      return { noise: { kind: 'brand', key, manufacturers, mistyped: false }, place: 'glued', start, end };
    const place = book.words.get(key);
    if (place !== undefined) return { noise: { kind: 'word', key }, place, start, end };
  }

  const [end = text.length] = ends;
  const key = brandKey(text.slice(start, end));
  const manufacturers = book.mistyped(key);
  if (manufacturers.length === 0) return null;
  return { noise: { kind: 'brand', key, manufacturers, mistyped: true }, place: 'apart', start, end };
}

function wordEnds(text: string, start: number): readonly number[] {
  const ends: number[] = [];
  const words = /[\p{L}\p{N}\p{M}]+/gu;
  words.lastIndex = start;
  for (let word = words.exec(text); word !== null && ends.length < mostWords; word = words.exec(text))
    ends.push(words.lastIndex);
  return ends;
}

function endOf(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null || match[0] === '' ? null : { end: pattern.lastIndex, groups: match.slice(1) };
}

function megapixelsOf([first, second]: readonly (string | undefined)[]): number {
  return second === undefined ? decimal(first) : (decimal(first) * decimal(second)) / 1_000_000;
}

function decimal(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'));
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
