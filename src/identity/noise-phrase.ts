import type { NoisePlace } from '../model/identity-rules.ts';
import { brandKey } from './brand-words.ts';
import type { NoiseBook, NoisePattern } from './noise-book.ts';

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

/** A stretch of a text that is recognised as noise. */
export interface NoisePhrase {
  readonly noise: Noise;
  readonly place: NoisePlace;
  readonly start: number;
  readonly end: number;
}

/** The noise that begins at one place of a text: a pattern, else the longest brand or word; null where there is none. */
export function noisePhraseAt(book: NoiseBook, text: string, at: number): NoisePhrase | null {
  if (text[at] === ' ') return null;
  return patternAt(book, text, at) ?? (isLetterAt(text, at) ? wordsAt(book, text, at) : null);
}

export function isLetterAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function patternAt(book: NoiseBook, text: string, at: number): NoisePhrase | null {
  if (matchAt(book.anyPattern, text, at) === null) return null;
  for (const pattern of book.patterns) {
    const match = matchAt(pattern.at, text, at);
    if (match === null || match[0] === '') continue;
    const place = pattern.kind === 'word' ? pattern.place : 'glued';
    return { noise: noiseOf(pattern, match), place, start: at, end: at + match[0].length };
  }
  return null;
}

function noiseOf(pattern: NoisePattern, [whole, first, second]: RegExpExecArray): Noise {
  switch (pattern.kind) {
    case 'mark':
      return { kind: 'mark', manufacturer: pattern.manufacturer, how: pattern.how };
    case 'lens':
      return { kind: 'lens', minMm: decimal(first), maxMm: decimal(second ?? first) };
    case 'resolution':
      return { kind: 'resolution', megapixels: pattern.megapixels ?? megapixelsOf(first, second) };
    case 'word':
      return { kind: 'word', key: brandKey(whole) };
    default:
      return pattern satisfies never;
  }
}

/** A single word that nobody knows may still be a brand that is spelt wrong. */
function wordsAt(book: NoiseBook, text: string, start: number): NoisePhrase | null {
  const words = wordsFrom(book, text, start);
  for (const { key, end } of words.toReversed()) {
    const manufacturers = book.brands.get(key);
    if (manufacturers !== undefined) {
      const noise = { kind: 'brand', key, manufacturers, mistyped: false } as const;
      return { noise, place: 'glued', start, end };
    }
    const place = book.words.get(key);
    if (place !== undefined) return { noise: { kind: 'word', key }, place, start, end };
  }
  const [word] = words;
  const manufacturers = word === undefined ? [] : book.mistyped(word.key);
  if (word === undefined || manufacturers.length === 0) return null;
  const noise = { kind: 'brand', key: word.key, manufacturers, mistyped: true } as const;
  return { noise, place: 'apart', start, end: word.end };
}

/** The first word, and more of them where a known phrase begins so. */
function wordsFrom(book: NoiseBook, text: string, start: number): readonly { key: string; end: number }[] {
  const words: { key: string; end: number }[] = [];
  const word = /[\p{L}\p{N}\p{M}]+/gu;
  word.lastIndex = start;
  let key = '';
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    key += brandKey(match[0]);
    words.push({ key, end: word.lastIndex });
    if (words.length === book.mostWords || (words.length === 1 && !book.openings.has(key))) break;
  }
  return words;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function megapixelsOf(first: string | undefined, second: string | undefined): number {
  return second === undefined ? decimal(first) : (decimal(first) * decimal(second)) / 1_000_000;
}

function decimal(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'));
}
